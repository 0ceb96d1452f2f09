import type { Rehearsal, RehearsedRow } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import { CellValue } from './CellValue.tsx';
import { Changes } from './Changes.tsx';
import { cellOf, isWarned } from './changed-cells.ts';
import { useImportWords } from './import-words.ts';
import styles from './Preview.module.css';
import { useFindingWords } from './use-finding-words.ts';

export interface ChosenCell {
  readonly row: RehearsedRow;
  readonly field: string;
}

interface CellBarProps {
  readonly rehearsal: Rehearsal;
  readonly chosen: ChosenCell | null;
}

/** Like the line above the sheet in Excel: the chosen cell in whole, with what is noted about it or its row. */
export function CellBar({ rehearsal, chosen }: CellBarProps) {
  const { t, script } = useTranslate();
  const { fieldName } = useImportWords();
  const { sentenceOfCell, sentencesOfRow } = useFindingWords(rehearsal);
  if (!chosen) {
    return (
      <div className={styles['bar']} data-empty aria-live="polite">
        {t('importWindow.cellHint')}
      </div>
    );
  }
  const { row, field } = chosen;
  const cell = cellOf(row, field);
  const own = cell && sentenceOfCell(row, cell);
  const sentences = own ? [own] : cell ? [] : sentencesOfRow(row);
  return (
    <div className={styles['bar']} aria-live="polite">
      <span className={styles['barPlace']}>
        {t('importWindow.rowAt', { row: row.row })}
        {cell && ` · ${fieldName(rehearsal.kind, field)}`}
      </span>
      <span className={styles['barValue']}>
        {cell ? (
          <CellValue cell={cell} />
        ) : (
          <>
            <b>{script(row.title)}</b>{' '}
            {row.state === 'updated' && <Changes row={row} kind={rehearsal.kind} />}
          </>
        )}
      </span>
      {sentences.length > 0 && (
        <span
          className={styles['barSentence']}
          data-warned={isWarned(cell) || row.state === 'rejected' || undefined}
        >
          {sentences.join(' ')}
        </span>
      )}
    </div>
  );
}
