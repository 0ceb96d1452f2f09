import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../EmptyNote.tsx';
import { ReadState } from '../ReadState.tsx';
import { SimpleTable } from '../SimpleTable.tsx';
import { useChangeColumns } from './use-change-columns.ts';

interface HistoryListProps {
  readonly subject: 'family' | 'mahalla' | 'official';
  readonly id: string;
}

const shownLines = 300;

/** Who changed what, when, from what to what: of a record and of all that hangs on it, newest first. */
export function HistoryList({ subject, id }: HistoryListProps) {
  const { t, formatMoment, script } = useTranslate();
  const lines = useRead('changes.list', { subject, id, limit: shownLines });
  const changes = useChangeColumns(['34%', '22%']);
  return (
    <ReadState
      read={lines}
      isEmpty={(found) => found.length === 0}
      empty={<EmptyNote title={t('history.none')} />}
    >
      {(found) => (
        <SimpleTable
          rows={found}
          rowKey={(line) => `${line.setId} ${line.rowId} ${line.column}`}
          columns={[
            {
              key: 'when',
              title: t('history.when'),
              width: 130,
              cell: (line) => <span style={{ whiteSpace: 'nowrap' }}>{formatMoment(line.at)}</span>,
            },
            {
              key: 'who',
              title: t('history.who'),
              width: 150,
              cell: (line) => <span style={{ whiteSpace: 'nowrap' }}>{script(line.userName)}</span>,
            },
            ...changes,
          ]}
        />
      )}
    </ReadState>
  );
}
