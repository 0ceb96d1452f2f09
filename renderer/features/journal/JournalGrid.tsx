import { useMemo, useState } from 'react';
import type { JournalRow } from '../../../shared/journal.ts';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import type { GridCounts } from '../../components/data-grid/grid-props.ts';
import { LineDialog } from './LineDialog.tsx';
import { useJournalColumns } from './use-journal-columns.ts';

const quickLabels = {
  today: 'common.today',
  signIns: 'journal.quickSignIns',
  numbers: 'journal.quickNumbers',
  papers: 'journal.quickPapers',
  changes: 'journal.quickChanges',
  emergency: 'journal.quickEmergency',
} as const;

/** All lines, newest first. A line of a change opens its fields, any other what it was about. */
export function JournalGrid({ onCounts }: { readonly onCounts: (counts: GridCounts) => void }) {
  const { t } = useTranslate();
  const { quick: startQuick, search = '' } = useValues('/journal');
  const columns = useJournalColumns();
  const [open, setOpen] = useState<JournalRow | null>(null);
  const start = useMemo(() => ({ quick: startQuick ?? null, search }), [startQuick, search]);
  const quick = useMemo(
    () => Object.entries(quickLabels).map(([name, label]) => ({ name, label: t(label) })),
    [t],
  );
  if (!columns) return null;
  return (
    <>
      <DataGrid
        name="journal"
        call="journal.list"
        columns={columns}
        quick={quick}
        start={start}
        onOpen={(row) => (row.hasChanges ? setOpen(row) : openSubject(row))}
        onCounts={onCounts}
        emptyTitle={t('journal.emptyTitle')}
        emptyAdvice={t('journal.emptyAdvice')}
      />
      {open && <LineDialog line={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function openSubject({ familyId, subjectKind, subjectId }: JournalRow): void {
  if (familyId !== null) navigate('/families/:id', { id: familyId });
  else if (subjectKind === 'mahalla' && subjectId) navigate('/mahallas/:id', { id: subjectId });
  else if (subjectKind === 'official' && subjectId) navigate('/officials/:id', { id: subjectId });
}
