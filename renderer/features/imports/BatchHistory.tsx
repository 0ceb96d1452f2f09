import { useEffect, useRef } from 'react';
import type { ImportBatch } from '../../../shared/imports.ts';
import { useRead } from '../../app/call.ts';
import { href, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { Table } from '../../components/SimpleTable.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import styles from './Imports.module.css';
import { useImportWords } from './import-words.ts';
import { useUndoBatch } from './use-undo-batch.ts';

/** What was brought in before; each import can be taken back whole. */
export function BatchHistory() {
  const { t } = useTranslate();
  const batches = useRead('imports.batches');
  const { undo, failed, task } = useUndoBatch();
  return (
    <Panel title={t('importWindow.history')} isFlush>
      <ReadState
        read={batches}
        isEmpty={(list) => list.length === 0}
        empty={<EmptyNote title={t('importWindow.historyEmpty')} />}
      >
        {(list) => (
          <Table>
            <thead>
              <tr>
                <th>{t('importWindow.at')}</th>
                <th>{t('importWindow.file')}</th>
                <th>{t('importWindow.kind')}</th>
                <th>{t('importWindow.outcome')}</th>
                <th>{t('importWindow.who')}</th>
                <th aria-label={t('importWindow.undo')} />
              </tr>
            </thead>
            <tbody>
              {list.map((batch) => (
                <BatchLine
                  key={batch.id}
                  batch={batch}
                  onUndo={() => void undo(batch)}
                  failure={failed?.batch.id === batch.id && <ErrorNote error={failed.error} />}
                />
              ))}
            </tbody>
          </Table>
        )}
      </ReadState>
      <TaskProgress title={t('importWindow.undoing')} task={task} />
    </Panel>
  );
}

interface BatchLineProps {
  readonly batch: ImportBatch;
  readonly onUndo: () => void;
  /** Why it could not be undone. */
  readonly failure: React.ReactNode;
}

function BatchLine({ batch, onUndo, failure }: BatchLineProps) {
  const { t, formatMoment, script } = useTranslate();
  const { countsText } = useImportWords();
  const { batch: wanted } = useValues('/imports');
  const line = useRef<HTMLTableRowElement>(null);
  const isWanted = wanted === batch.id;
  useEffect(() => {
    if (isWanted) line.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);

  const { id, fileName, counts, undoneAt, openDecisions } = batch;
  const created = countsText(counts.created);
  const updated = countsText(counts.updated);
  return (
    <>
      <tr
        ref={line}
        className={[isWanted && styles['wanted'], undoneAt !== null && styles['undone']]
          .filter(Boolean)
          .join(' ')}
      >
        <td className={styles['nowrap']}>{formatMoment(batch.at)}</td>
        <td>
          <b>{fileName}</b>
        </td>
        <td className={styles['nowrap']}>{t(`importWindow.${batch.kind}`)}</td>
        <td>
          <span className={styles['facts']}>
            {created && <span>{t('importWindow.newOf', { what: created })}</span>}
            {updated && <span>{t('importWindow.changedOf', { what: updated })}</span>}
            {!created && !updated && (
              <span className={styles['soft']}>{t('importWindow.nothingNew')}</span>
            )}
            {counts.rejected > 0 && (
              <span className={styles['bad']}>
                {t('importWindow.doneRejected', { count: counts.rejected })}
              </span>
            )}
            {openDecisions > 0 && undoneAt === null && (
              <a href={href('/decisions', { batch: id })}>
                {t('importWindow.openDecisions', { count: openDecisions })}
              </a>
            )}
          </span>
        </td>
        <td className={styles['nowrap']}>{script(batch.userName)}</td>
        <td className={styles['lineEnd']}>
          {undoneAt === null ? (
            <ConfirmButton
              label={t('importWindow.undo')}
              question={t('importWindow.undoQuestion', { file: fileName })}
              onConfirm={onUndo}
              isDanger
              size="xs"
            />
          ) : (
            <StateChip state="neutral">
              {t('importWindow.undoneAt')} · {formatMoment(undoneAt)}
            </StateChip>
          )}
        </td>
      </tr>
      {failure && (
        <tr>
          <td colSpan={6}>{failure}</td>
        </tr>
      )}
    </>
  );
}
