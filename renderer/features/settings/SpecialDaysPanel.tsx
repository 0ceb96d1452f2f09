import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SpecialDayRow } from '../../../shared/reference-lists.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { SpecialDayDialog } from './SpecialDayDialog.tsx';

/** Holidays and days moved by decree, newest first. */
export function SpecialDaysPanel() {
  const { t, language, formatDay, script, weekdayName } = useTranslate();
  const days = useRead('holidays.list');
  const [edited, setEdited] = useState<SpecialDayRow | 'new' | null>(null);
  const nameOf = (row: SpecialDayRow) =>
    language === 'ru' ? row.nameRu : language === 'en' ? row.nameEn : script(row.nameCyrl);
  return (
    <Panel
      title={t('settings.days')}
      note={
        <Button size="xs" variant="default" onClick={() => setEdited('new')}>
          {t('common.add')}
        </Button>
      }
      isFlush
    >
      <ReadState read={days}>
        {(rows) => (
          <SimpleTable
            rows={rows}
            rowKey={(row) => row.id}
            onOpen={setEdited}
            columns={[
              {
                key: 'day',
                title: t('settings.day'),
                cell: (row) => `${formatDay(row.day)}, ${weekdayName(row.day)}`,
                isOneLine: true,
              },
              {
                key: 'kind',
                title: t('settings.dayKind'),
                cell: (row) => t(`settings.${row.kind}`),
                isOneLine: true,
              },
              { key: 'name', title: t('settings.dayName'), cell: nameOf },
              {
                key: 'source',
                title: t('settings.amountSource'),
                cell: (row) => script(row.source ?? ''),
              },
            ]}
          />
        )}
      </ReadState>
      {edited && (
        <SpecialDayDialog row={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Panel>
  );
}
