import type { Address } from '../addresses.ts';
import { useLater } from '../later.ts';
import { useTranslate } from '../translate.tsx';
import styles from './Navigation.module.css';
import { hasWaitingCount, useWaitingCount } from './waiting-counts.ts';

/** A longer number would take the room of the name; the page itself says it. */
const most = 999;

interface NavigationBadgeProps {
  readonly address: Address;
}

/** How many things wait behind an entry of the navigation; nothing when none do. */
export function NavigationBadge({ address }: NavigationBadgeProps) {
  const isLater = useLater();
  return isLater && hasWaitingCount(address) && <Count address={address} />;
}

function Count({ address }: NavigationBadgeProps) {
  const { formatNumber } = useTranslate();
  const count = useWaitingCount(address);
  if (count === 0) return null;
  const told = count > most ? `${formatNumber(most)}+` : formatNumber(count);
  return <span className={styles['badge']}>{told}</span>;
}
