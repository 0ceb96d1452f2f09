import type { ReactNode } from 'react';
import { useTranslate } from '../app/translate.tsx';
import styles from './CountChip.module.css';

interface CountChipProps {
  readonly label: ReactNode;
  /** How many there are, where it is known. */
  readonly count?: number | undefined;
  readonly isOn: boolean;
  readonly onClick: () => void;
}

/** Narrows a list to one kind of its rows, or back. */
export function CountChip({ label, count, isOn, onClick }: CountChipProps) {
  const { formatNumber } = useTranslate();
  return (
    <button type="button" className={styles['chip']} aria-pressed={isOn} onClick={onClick}>
      {label}
      {count !== undefined && <b>{formatNumber(count)}</b>}
    </button>
  );
}
