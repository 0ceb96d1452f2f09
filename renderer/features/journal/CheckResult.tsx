import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import type { JournalReport } from '../../../shared/journal.ts';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Journal.module.css';

interface CheckResultProps {
  readonly report: JournalReport;
  /** The line whose printed code was compared. */
  readonly printed: number | null;
}

/** What the check found, in words. */
export function CheckResult({ report, printed }: CheckResultProps) {
  const { t } = useTranslate();
  const { isGood, lines, problems } = report;
  const Icon = isGood ? IconShieldCheck : IconAlertTriangle;
  return (
    <div className={styles['result']} data-state={isGood ? 'good' : 'bad'} role="status">
      <Icon size={20} stroke={1.7} />
      <div>
        <b>{isGood ? t('journal.good', { count: lines }) : t('journal.bad')}</b>
        {isGood && printed !== null && <div>{t('journal.goodCode', { seq: String(printed) })}</div>}
        {!isGood && (
          <ul>
            {problems.map(({ seq, problem }) => (
              <li key={`${seq} ${problem}`}>
                {t(`journal.problem.${problem}`, { seq: String(seq) })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
