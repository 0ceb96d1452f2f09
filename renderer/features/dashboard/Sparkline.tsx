import styles from './Sparkline.module.css';

const width = 100;
const height = 20;
/** So that a change of one in a thousand does not look like a leap. */
const leastRange = 0.04;

interface SparklineProps {
  readonly points: readonly number[];
  /** What it says in words. */
  readonly label: string;
}

/** A line without axes: how a number came to be. */
export function Sparkline({ points, label }: SparklineProps) {
  const [low, high] = [Math.min(...points), Math.max(...points)];
  const range = Math.max(high - low, high * leastRange, 1);
  const bottom = (low + high - range) / 2;
  const place = (value: number, index: number) => {
    const x = points.length < 2 ? width : (width * index) / (points.length - 1);
    const y = height - 2 - ((height - 4) * (value - bottom)) / range;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  return (
    <svg
      className={styles['spark']}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <polyline points={points.map(place).join(' ')} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
