import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Choice } from './ChoiceField.tsx';
import styles from './TickList.module.css';

interface TickListProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** Values of the ticked ones. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** The keyboard begins at the first of them. */
  readonly isFocused?: boolean;
  /** What belongs to the ticks, below them. */
  readonly children?: ReactNode;
}

/** Any of a short list, each with a tick. */
export function TickList({ title, choices, chosen, onChange, isFocused, children }: TickListProps) {
  return (
    <fieldset className={styles['ticks']}>
      <legend>{title}</legend>
      {choices.map(({ value, label }, index) => (
        <Checkbox
          key={value}
          label={label}
          data-autofocus={(isFocused && index === 0) || undefined}
          checked={chosen.includes(value)}
          onChange={(event) => {
            const others = chosen.filter((one) => one !== value);
            onChange(event.currentTarget.checked ? [...others, value] : others);
          }}
        />
      ))}
      {children}
    </fieldset>
  );
}
