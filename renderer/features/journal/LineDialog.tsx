import { Button, Group } from '@mantine/core';
import type { JournalRow } from '../../../shared/journal.ts';
import { useRead } from '../../app/call.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { useChangeColumns } from '../../components/history/use-change-columns.ts';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import styles from './Journal.module.css';
import { useLineWords } from './line-words.ts';

interface LineDialogProps {
  readonly line: JournalRow;
  readonly onClose: () => void;
}

/** What a change changed, field by field, old and new. */
export function LineDialog({ line, onClose }: LineDialogProps) {
  const { t, script, formatMoment } = useTranslate();
  const changes = useRead('journal.changes', { seq: line.seq });
  const columns = useChangeColumns(['44%', '28%']);
  const { detailOf, subjectOf } = useLineWords();
  return (
    <Dialog onClose={onClose} title={t('journal.lineTitle', { seq: String(line.seq) })} size={760}>
      <div className={styles['about']}>
        {formatMoment(line.at)} · <b>{script(line.userName)}</b> · {t(`journalKind.${line.kind}`)}
        {[subjectOf(line), detailOf(line)].filter(Boolean).map((part) => ` · ${part}`)}
      </div>
      <div className={styles['fields']}>
        <ReadState
          read={changes}
          isEmpty={(found) => found.length === 0}
          empty={<EmptyNote title={t('journal.noChanges')} />}
        >
          {(found) => (
            <SimpleTable
              rows={found}
              rowKey={(one) => `${one.rowId} ${one.column}`}
              columns={columns}
            />
          )}
        </ReadState>
      </div>
      <Group justify="flex-end" gap="xs" mt="md">
        {line.familyId !== null && (
          <Link to="/families/:id" values={{ id: line.familyId }}>
            {t('journal.openFamily')}
          </Link>
        )}
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </Dialog>
  );
}
