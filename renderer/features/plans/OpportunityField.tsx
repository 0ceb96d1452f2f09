import type { KeyboardEvent } from 'react';
import type { ListItem } from '../../../shared/office.ts';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Plans.module.css';

interface OpportunityFieldProps {
  readonly items: readonly ListItem[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One of the seven opportunities; their numbers and the arrows choose from the keyboard. */
export function OpportunityField({ items, value, onChange }: OpportunityFieldProps) {
  const { t, nameOf, shortNameOf } = useTranslate();
  const seven = items.filter((item) => item.list === 'opportunity');
  const place = seven.findIndex((item) => item.id === value);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? Number(event.key) - 1 : place + step;
    const item = seven[next];
    if (!item) return;
    event.preventDefault();
    onChange(item.id);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div
      role="radiogroup"
      tabIndex={-1}
      aria-label={t('plans.opportunity')}
      className={styles['headings']}
      onKeyDown={onKeyDown}
    >
      {seven.map((item, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a row of chips, as everywhere in the program
        <button
          key={item.id}
          type="button"
          role="radio"
          aria-checked={item.id === value}
          tabIndex={item.id === value || (place < 0 && index === 0) ? 0 : -1}
          title={nameOf(item)}
          className={styles['heading']}
          onClick={() => onChange(item.id)}
        >
          {index + 1} {shortNameOf(item)}
        </button>
      ))}
    </div>
  );
}
