import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import editorStyles from '../../components/data-grid/CellEditor.module.css';
import type { EditBox } from '../../components/data-grid/CellEditor.tsx';
import styles from './Entry.module.css';
import type { EntryDesk } from './entry-cells.ts';
import type { EntryField, EntryRow } from './entry-rows.ts';
import { FamiliesCheck } from './FamiliesCheck.tsx';
import { OptionList } from './OptionList.tsx';
import { type Option, useOptions } from './use-options.ts';

/** What ended the editing of a cell, and so where the keyboard goes. */
export type EditEnd = 'enter' | 'enterUp' | 'tab' | 'tabBack' | 'leave' | 'escape';

interface EntryEditorProps {
  readonly field: EntryField;
  readonly title: string;
  readonly row: EntryRow;
  readonly desk: EntryDesk;
  readonly box: EditBox;
  /** Popups go up where there is no room below. */
  readonly isUp: boolean;
  readonly text: string;
  /** What was typed took the place of what stood there. */
  readonly isReplaced: boolean;
  readonly onTyped: (text: string) => void;
  /** Reads and keeps the text; answers the sentence of a refusal, and the box stays. */
  readonly onCommit: (text: string, end: EditEnd) => Promise<string | null>;
  readonly onCancel: () => void;
}

/** The box over a cell of the day: a list to choose from, families checked while typing, sentences of the office. */
export function EntryEditor(props: EntryEditorProps) {
  const { field, row, desk, text, isReplaced, onTyped, onCommit, onCancel } = props;
  const { t } = useTranslate();
  const input = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(text);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isTouched = typed !== text || isReplaced;
  const options = useOptions({ field, row, desk, typed, isTouched });
  // Of a list the first that fits is taken by itself; a sentence is offered, and taken by the arrow.
  const isList = field === 'official' || field === 'mahalla';
  const [lit, setLit] = useState(-1);
  const isBusy = useRef(false);

  useLayoutEffect(() => {
    input.current?.focus();
    if (isReplaced) input.current?.setSelectionRange(text.length, text.length);
    else input.current?.select();
  }, [isReplaced, text]);
  useEffect(() => {
    isBusy.current = false;
    return () => {
      isBusy.current = true;
    };
  }, []);

  async function commit(value: string, end: EditEnd): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    const sentence = await onCommit(value, end);
    if (sentence === null) return;
    isBusy.current = false;
    setRefusal(sentence);
    input.current?.focus();
  }

  function type(value: string): void {
    setTyped(value);
    setRefusal(null);
    setLit(-1);
    onTyped(value);
  }

  function chosen(): Option | undefined {
    const first = isList && isTouched && typed.trim() !== '' ? options[0] : undefined;
    return options[lit] ?? first;
  }

  function choose(option: Option, end: EditEnd | null): void {
    if (isList && end !== null) void commit(option.text, end);
    else type(option.text);
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const isDown = event.key === 'ArrowDown';
    if ((isDown || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      setLit(Math.max(-1, Math.min(options.length - 1, lit + (isDown ? 1 : -1))));
      return;
    }
    if (event.key === 'Escape') {
      onCancel();
      return;
    }
    const end = endOf(event);
    if (end === null) return;
    event.preventDefault();
    const option = chosen();
    if (option && !isList) {
      // A sentence is put in; Enter goes on writing, Tab goes on to the next cell.
      type(option.text);
      if (end === 'tab') void commit(option.text, end);
    } else void commit(option?.text ?? typed, end);
  }

  return (
    <div className={editorStyles['editor']} style={props.box}>
      <textarea
        ref={input}
        className={`${editorStyles['editorInput']} ${styles['input']}`}
        data-wide={field === 'work' || field === 'note' || undefined}
        value={typed}
        aria-label={props.title}
        aria-invalid={refusal !== null}
        spellCheck={false}
        rows={1}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void commit(typed, 'leave')}
      />
      {refusal !== null && (
        <div
          className={`${editorStyles['refusal']} ${styles['popup']}`}
          data-up={props.isUp || undefined}
          role="alert"
        >
          {refusal}
        </div>
      )}
      {refusal === null && (isList || options.length > 0) && (
        <OptionList
          options={options}
          lit={options[lit] ? lit : chosen() ? 0 : -1}
          isUp={props.isUp}
          empty={t('common.nothingFound')}
          onChoose={(option) => choose(option, 'tab')}
        />
      )}
      {refusal === null && field === 'families' && (
        <FamiliesCheck row={row} desk={desk} text={typed} isUp={props.isUp} />
      )}
    </div>
  );
}

function endOf(event: KeyboardEvent): EditEnd | null {
  if (event.key === 'Enter') return event.shiftKey ? 'enterUp' : 'enter';
  if (event.key === 'Tab') return event.shiftKey ? 'tabBack' : 'tab';
  return null;
}
