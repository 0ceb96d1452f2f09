import { Button, Group } from '@mantine/core';
import type { BackupRow } from '../../../shared/backups.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { StateChip } from '../../components/StateChip.tsx';

const states = { good: 'good', bad: 'bad', unproven: 'warn' } as const;

/** Every backup that can be reached, newest first. */
export function BackupList({ onRestore }: { readonly onRestore: (backup: BackupRow) => void }) {
  const { t, formatMoment, formatNumber } = useTranslate();
  const read = useRead('backups.list', {}, { keepPrevious: true });
  const check = useWrite('backups.check');
  return (
    <ReadState
      read={read}
      isEmpty={(rows) => rows.length === 0}
      empty={<EmptyNote title={t('backups.empty')} />}
    >
      {(rows) => (
        <SimpleTable
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'at',
              title: t('backups.whenMade'),
              cell: ({ madeAt, fileName }) => (
                <span title={fileName}>{formatMoment(madeAt) || fileName}</span>
              ),
            },
            {
              key: 'kind',
              title: t('backups.kind'),
              cell: ({ kind }) => t(`backups.kind.${kind}`),
            },
            {
              key: 'place',
              title: t('backups.place'),
              cell: ({ place }) => t(place === 'own' ? 'backups.placeOwn' : 'backups.placeChosen'),
            },
            {
              key: 'size',
              title: t('backups.size'),
              align: 'right',
              cell: ({ bytes }) =>
                t('backups.megabytes', { size: formatNumber(bytes / 1024 ** 2, 1) }),
            },
            {
              key: 'stamp',
              title: t('backups.stamp'),
              cell: ({ state, why }) => (
                <span title={why}>
                  <StateChip state={states[state]}>{t(`backups.state.${state}`)}</StateChip>
                </span>
              ),
            },
            {
              key: 'acts',
              title: '',
              align: 'right',
              cell: (row) => (
                <Group gap="xs" justify="flex-end" wrap="nowrap">
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    loading={check.isPending && check.variables?.id === row.id}
                    onClick={() => check.mutate({ id: row.id })}
                  >
                    {t('backups.check')}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="default"
                    disabled={row.state === 'bad' || !row.isOwnKey}
                    onClick={() => onRestore(row)}
                  >
                    {t('backups.restore')}
                  </Button>
                </Group>
              ),
            },
          ]}
        />
      )}
    </ReadState>
  );
}
