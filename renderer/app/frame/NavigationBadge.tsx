import type { Address } from '../addresses.ts';
import { useTranslate } from '../translate.tsx';
import styles from './Navigation.module.css';
import { useWaitingCount } from './waiting-counts.ts';

/** How many things wait behind an entry of the navigation; nothing when none do. */
export function NavigationBadge({ address }: { readonly address: Address }) {
  const { formatNumber } = useTranslate();
  const count = useWaitingCount(address);
  if (count === 0) return null;
  return <span className={styles['badge']}>{formatNumber(count)}</span>;
}
