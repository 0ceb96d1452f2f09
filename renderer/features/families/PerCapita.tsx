import { useTranslate } from '../../app/translate.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import styles from './PerCapita.module.css';

/** The bar reaches to this many poverty lines: up to there a family counts as «at the line». */
const barLines = 1.5;

interface PerCapitaProps {
  readonly soum: number | null;
  readonly line: number | null;
}

/** Income per head, and a small bar that shows at a glance which side of the poverty line it is on. */
export function PerCapita({ soum, line }: PerCapitaProps) {
  const { t, formatNumber } = useTranslate();
  return (
    <span className={styles['cell']}>
      <span className={styles['soum']}>{soum === null ? '—' : formatNumber(soum)}</span>
      {line !== null && (
        <ProgressBar
          done={soum ?? 0}
          total={line * barLines}
          mark={1 / barLines}
          width={50}
          state={soum !== null && soum < line ? 'bad' : 'good'}
          label={t('families.perCapitaBar', { share: Math.round((100 * (soum ?? 0)) / line) })}
        />
      )}
    </span>
  );
}
