import { IconX } from '@tabler/icons-react';
import type { OfficialRow } from '../../../shared/officials.ts';
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
  const over = chosen.filter((_one, index) => norm !== null && after(index) > norm);
  return (
    <div>
      <div className={styles['tags']}>
        {chosen.map((official, index) => (
          <span key={official.id} className={styles['tag']}>
            {script(official.fullName)}
            <span className={styles['soft']}>
              {formatNumber(official.families)} → {formatNumber(after(index))}
            </span>
            <button
              type="button"
              className={styles['untag']}
              aria-label={t('attachments.unchoose', { name: script(official.fullName) })}
              onClick={() => onChange(chosen.filter((one) => one.id !== official.id))}
            >
              <IconX size={13} />
            </button>
          </span>
        ))}
      </div>
      {over.map((official) => (
        <div key={official.id} className={styles['warning']} role="status">
          {t('attachments.overNorm', {
            name: official.fullName,
            families: after(chosen.indexOf(official)),
            norm: norm ?? 0,
          })}
        </div>
      ))}
    </div>
  );
}
