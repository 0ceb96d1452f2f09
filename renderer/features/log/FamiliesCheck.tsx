import { useEffect, useState } from 'react';
import type { FoundFamilies } from '../../../shared/log.ts';
import { useTranslate } from '../../app/translate.tsx';
import editorStyles from '../../components/data-grid/CellEditor.module.css';
import styles from './Entry.module.css';
import { type EntryDesk, familyProblem, findFamilies } from './entry-cells.ts';
import type { EntryRow } from './entry-rows.ts';

interface FamiliesCheckProps {
  readonly row: EntryRow;
  readonly desk: EntryDesk;
  readonly text: string;
  readonly isUp: boolean;
}

const pauseMs = 80;

/** Whose families the numbers are, while they are being typed; in red what is none. */
export function FamiliesCheck({ row, desk, text, isUp }: FamiliesCheckProps) {
  const { t, tKey, script } = useTranslate();
  const [found, setFound] = useState<FoundFamilies | null>(null);
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      findFamilies(row, text, desk).then(
        (answer) => !isGone && setFound(answer),
        // The same failure is told when the cell is left.
        () => undefined,
      );
    }, pauseMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [row, desk, text]);

  const isEmpty = text.trim() === '';
  return (
    <div
      className={`${editorStyles['choices']} ${styles['popup']} ${styles['check']}`}
      data-up={isUp || undefined}
      role="status"
    >
      {isEmpty && <div className={styles['hint']}>{t('log.familyHint')}</div>}
      {!isEmpty &&
        found?.problems.map((problem) => {
          const { key, params } = familyProblem(problem);
          return (
            <div key={problem.text} className={styles['wrong']}>
              {tKey(key, params)}
            </div>
          );
        })}
      {!isEmpty &&
        found?.families.map((family) => (
          <div key={family.id} className={styles['family']}>
            <span className={styles['familyNumber']}>{family.number ?? '—'}</span>
            <span>{script(family.headName)}</span>
            {family.mahallaId !== row.mahallaId && family.mahalla !== null && (
              <span className={styles['optionDetail']}>{script(family.mahalla)}</span>
            )}
          </div>
        ))}
    </div>
  );
}
