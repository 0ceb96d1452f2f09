import type { ReactNode } from 'react';
import { useTranslate } from '../app/translate.tsx';
import styles from './Facts.module.css';

interface Fact {
  readonly key: string;
  readonly label: string;
  readonly value: string | number | null;
  /** Over the whole width: a long text. */
  readonly isWide?: boolean;
}

/** Names and values in as many columns as there is room for; a dash where nothing is known. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ key, label, value, isWide }) => (
        <div key={key} data-wide={isWide || undefined}>
          <dt>{label}</dt>
          <dd>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ value }: Pick<Fact, 'value'>): ReactNode {
  const { formatNumber, script } = useTranslate();
  if (value === null) return <span className={styles['none']}>—</span>;
  return typeof value === 'number' ? formatNumber(value) : script(value);
}
