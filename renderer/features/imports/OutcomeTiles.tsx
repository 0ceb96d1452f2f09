import type { Rehearsal, RehearsedState } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import { colorOfRow, statesInOrder, useImportWords } from './import-words.ts';
import styles from './Rehearsal.module.css';
import { useStateTotals } from './use-state-totals.ts';

interface OutcomeTilesProps {
  readonly rehearsal: Rehearsal;
  /** The state the rows are filtered by; null: all. */
  readonly state: RehearsedState | null;
  readonly isAsking: boolean;
  /** A second press on the same tile shows all rows again. */
  readonly onState: (state: RehearsedState | null) => void;
  readonly onAsk: () => void;
}

/** What would happen, as numbers; each shows the rows behind it. */
export function OutcomeTiles({ rehearsal, state, isAsking, onState, onAsk }: OutcomeTilesProps) {
  const { t, formatNumber } = useTranslate();
  const { countsText } = useImportWords();
  const totals = useStateTotals(rehearsal.id);
  const { counts } = rehearsal;
  const detail: Readonly<Partial<Record<RehearsedState, string>>> = {
    created: countsText(counts.created),
    updated: countsText(counts.updated),
    unchanged: countsText(counts.unchanged),
  };
  const toDecide = counts.byAction['ask'] ?? 0;
  return (
    <div className={styles['tiles']}>
      {statesInOrder.map((one) => {
        const total = totals[one];
        return (
          <button
            key={one}
            type="button"
            className={styles['tile']}
            data-state={total ? colorOfRow[one] : undefined}
            aria-pressed={state === one}
            disabled={total === 0}
            onClick={() => onState(state === one ? null : one)}
          >
            <span className={styles['tileLabel']}>{t(`importWindow.${one}`)}</span>
            <span className={styles['tileValue']}>
              {total === undefined ? '…' : formatNumber(total)}
            </span>
            <span className={styles['tileNote']}>{detail[one]}</span>
          </button>
        );
      })}
      <button
        type="button"
        className={styles['tile']}
        data-state={toDecide > 0 ? 'warn' : undefined}
        aria-pressed={isAsking}
        disabled={toDecide === 0}
        onClick={onAsk}
      >
        <span className={styles['tileLabel']}>{t('importWindow.toDecide')}</span>
        <span className={styles['tileValue']}>{formatNumber(toDecide)}</span>
        <span className={styles['tileNote']}>{toDecide > 0 && t('importWindow.toDecideNote')}</span>
      </button>
    </div>
  );
}
