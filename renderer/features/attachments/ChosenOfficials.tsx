import { IconX } from '@tabler/icons-react';
import type { OfficialRow } from '../../../shared/officials.ts';
import { shortName } from '../../../shared/short-name.ts';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Attach.module.css';

interface ChosenOfficialsProps {
  readonly chosen: readonly OfficialRow[];
  /** Families each gets more, in the same order. */
  readonly added: readonly number[];
  readonly norm: number | null;
  readonly onChange: (chosen: OfficialRow[]) => void;
}

/** The officials chosen, each with the load they will have; who goes over the norm is told below. */
export function ChosenOfficials({ chosen, added, norm, onChange }: ChosenOfficialsProps) {
  const { t, script, formatNumber } = useTranslate();
  if (chosen.length === 0) return null;
  const after = (index: number) => (chosen[index]?.families ?? 0) + (added[index] ?? 0);
  const over = chosen.flatMap(({ fullName }, index) =>
    norm !== null && (added[index] ?? 0) > 0 && after(index) > norm
      ? [`${script(shortName(fullName))} (${formatNumber(after(index))})`]
      : [],
  );
  return (
    <div>
      <div className={styles['tags']}>
        {chosen.map((official, index) => (
          <span key={official.id} className={styles['tag']}>
            {script(official.fullName)}
            <span className={styles['soft']}>
              {formatNumber(official.families)}
              {(added[index] ?? 0) > 0 && ` → ${formatNumber(after(index))}`}
            </span>
            <button
              type="button"
              className={styles['untag']}
              // By keyboard the list gives back: Tab goes straight on.
              tabIndex={-1}
              aria-label={t('attachments.unchoose', { name: script(official.fullName) })}
              onClick={() => onChange(chosen.filter((one) => one.id !== official.id))}
            >
              <IconX size={13} />
            </button>
          </span>
        ))}
      </div>
      {over.length > 0 && (
        <div className={styles['warning']} role="status">
          {t('attachments.overNorm', { norm: norm ?? 0, names: over.join(', ') })}
        </div>
      )}
    </div>
  );
}
