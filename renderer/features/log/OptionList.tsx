import { useEffect, useRef } from 'react';
import editorStyles from '../../components/data-grid/CellEditor.module.css';
import styles from './Entry.module.css';
import type { Option } from './use-options.ts';

interface OptionListProps {
  readonly options: readonly Option[];
  /** Place of the lit one; −1 none. */
  readonly lit: number;
  readonly isUp: boolean;
  readonly empty: string;
  readonly onChoose: (option: Option) => void;
}

/** Under the box of a cell: what can be chosen. */
export function OptionList({ options, lit, isUp, empty, onChoose }: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[Math.max(0, lit)]?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  return (
    <div
      className={`${editorStyles['choices']} ${styles['popup']}`}
      data-up={isUp || undefined}
      ref={list}
      role="listbox"
    >
      {options.map((option, place) => (
        <div
          key={option.id}
          role="option"
          tabIndex={-1}
          aria-selected={place === lit}
          className={`${editorStyles['choice']} ${styles['option']}`}
          data-done={option.isDone || undefined}
          // Before the box loses the keyboard: a click chooses, it does not leave.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          <span className={styles['optionLabel']}>{option.label}</span>
          {option.detail !== '' && <span className={styles['optionDetail']}>{option.detail}</span>}
          {option.isDone && <span className={styles['optionDone']}>✓</span>}
        </div>
      ))}
      {options.length === 0 && <div className={editorStyles['choice']}>{empty}</div>}
    </div>
  );
}
