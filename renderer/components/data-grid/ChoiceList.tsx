import { useEffect, useRef } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import styles from './CellEditor.module.css';
import type { Choice } from './grid-props.ts';

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  /** Place of the lit one; −1 none. */
  readonly lit: number;
  readonly onChoose: (choice: Choice) => void;
}

/** Under the box of a cell that takes one of a list. */
export function ChoiceList({ choices, lit, onChoose }: ChoiceListProps) {
  const { t } = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[lit]?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  return (
    <div className={styles['choices']} ref={list} role="listbox">
      {choices.map((choice, place) => (
        <div
          key={choice.id}
          role="option"
          tabIndex={-1}
          aria-selected={place === lit}
          className={styles['choice']}
          // Before the box loses the keyboard: a click chooses, it does not leave.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice.label}
        </div>
      ))}
      {choices.length === 0 && <div className={styles['choice']}>{t('common.nothingFound')}</div>}
    </div>
  );
}
