import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { DestructionAct } from '../../../shared/destruction.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { May } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { DestroyDialog } from './DestroyDialog.tsx';

/** Acts of destruction: prepared ones are printed, signed, and then carried out. */
export function ActsPanel() {
  const { t, formatDay, formatMoment, formatNumber, script, nameOf } = useTranslate();
  const acts = useRead('destruction.list');
  const grounds = useRead('lists.all').data ?? [];
  const cancel = useWrite('destruction.cancel');
  const [destroying, setDestroying] = useState<DestructionAct | null>(null);
  const groundOf = ({ groundId }: DestructionAct) => {
    const item = grounds.find(({ id }) => id === groundId);
    return item ? nameOf(item) : '';
  };
  return (
    <ReadState read={acts}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyNote title={t('duty.noActs')} hint={t('duty.noActsHint')} />
        ) : (
          <Panel isFlush>
            <SimpleTable
              rows={rows}
              rowKey={(act) => act.id}
              columns={[
                { key: 'number', title: t('duty.requestNo'), cell: (act) => act.number, width: 80 },
                {
                  key: 'day',
                  title: t('duty.actedOn'),
                  cell: (act) => formatDay(act.actedOn),
                  width: 110,
                },
                { key: 'ground', title: t('duty.ground'), cell: groundOf },
                {
                  key: 'people',
                  title: t('duty.people'),
                  align: 'right',
                  cell: (act) => formatNumber(act.counts.people),
                },
                {
                  key: 'state',
                  title: t('duty.state'),
                  cell: ({ destroyedAt, destroyedBy }) =>
                    destroyedAt === null ? (
                      <StateChip state="warn">{t('duty.prepared')}</StateChip>
                    ) : (
                      <>
                        <StateChip state="good">{t('duty.destroyed')}</StateChip>{' '}
                        {t('duty.destroyedAt', {
                          at: formatMoment(destroyedAt),
                          name: script(destroyedBy ?? ''),
                        })}
                      </>
                    ),
                },
                {
                  key: 'actions',
                  title: '',
                  align: 'right',
                  cell: (act) => (
                    <Group gap={6} justify="flex-end" wrap="nowrap">
                      <May do="print">
                        <Button
                          size="compact-sm"
                          variant="default"
                          onClick={() =>
                            openDialog('printDuty', {
                              kind: 'act',
                              query: { id: act.id },
                              subjectIds: [act.id],
                              title: `${t('duty.actTitle')} ${act.number}`,
                            })
                          }
                        >
                          {t('duty.print')}
                        </Button>
                      </May>
                      {act.destroyedAt === null && (
                        <>
                          <ConfirmButton
                            size="compact-sm"
                            label={t('duty.cancelAct')}
                            question={t('duty.cancelActAsk', { number: act.number })}
                            onConfirm={() => cancel.mutate({ id: act.id })}
                          />
                          <Button size="compact-sm" color="red" onClick={() => setDestroying(act)}>
                            {t('duty.destroy')}
                          </Button>
                        </>
                      )}
                    </Group>
                  ),
                },
              ]}
            />
            {destroying && <DestroyDialog act={destroying} onClose={() => setDestroying(null)} />}
          </Panel>
        )
      }
    </ReadState>
  );
}
