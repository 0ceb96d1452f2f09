import { Loader } from '@mantine/core';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './CellEditor.module.css';
import { ChoiceList } from './ChoiceList.tsx';
import type { Choice } from './grid-props.ts';
import { matchChoices } from './read-cell.ts';
import type { ReadyColumn } from './ready-column.ts';

/** Where the keyboard goes after an edit. */
export type EditMove = 'down' | 'up' | 'next' | 'previous' | 'stay';

export interface EditBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface CellEditorProps {
  readonly ready: ReadyColumn;
  readonly box: EditBox;
  readonly text: string;
  /** What was typed took the place of what stood there: the caret goes behind it. */
  readonly isReplaced: boolean;
  /** Saves, and answers the sentence of a refusal: the text then stays. */
  readonly onCommit: (text: string, move: EditMove) => Promise<string | null>;
  readonly onCancel: () => void;
}

/** The box in which a cell is edited, laid over the cell. */
export function CellEditor({ ready, box, text, isReplaced, onCommit, onCancel }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [lit, setLit] = useState(-1);
  const isChoice = ready.choices.length > 0;
  // A text may be anything: proposals are taken by the arrows only.
  const isFree = ready.column.kind === 'text';
  // Opened on a value, the list shows everything; only what is then typed narrows it.
  const shown = isChoice ? choicesFor(typed === text && !isReplaced ? '' : typed, ready) : [];
  const isOver = useRef(false);

  useLayoutEffect(() => {
    input.current?.focus();
    if (isReplaced) input.current?.setSelectionRange(text.length, text.length);
    else input.current?.select();
  }, [isReplaced, text]);
  useEffect(
    () => () => {
      isOver.current = true;
    },
    [],
  );

  async function commit(value: string, move: EditMove): Promise<void> {
    if (isSaving || isOver.current) return;
    setSaving(true);
    const sentence = await onCommit(value, move);
    if (isOver.current) return;
    setSaving(false);
    setRefusal(sentence);
    if (sentence !== null) input.current?.focus();
  }

  function valueNow(): string {
    const best =
      shown[lit] ?? (!isFree && typed !== text && typed.trim() !== '' ? shown[0] : undefined);
    return best?.label ?? typed;
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (isChoice && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setLit(Math.max(0, Math.min(shown.length - 1, lit + step)));
      return;
    }
    const move = moveOf(event);
    if (event.key === 'Escape') onCancel();
    else if (move !== null) {
      event.preventDefault();
      void commit(valueNow(), move);
    }
  }

  return (
    <div className={styles['editor']} style={box}>
      <input
        ref={input}
        className={styles['editorInput']}
        data-right={ready.isNumeric || undefined}
        value={typed}
        readOnly={isSaving}
        aria-label={ready.title}
        aria-invalid={refusal !== null}
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setRefusal(null);
          setLit(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void commit(typed, 'stay')}
      />
      {isSaving && <Loader size={12} className={styles['editorWait']} />}
      {refusal !== null && (
        <div className={styles['refusal']} role="alert">
          {refusal}
        </div>
      )}
      {isChoice && refusal === null && !(isFree && shown.length === 0) && (
        <ChoiceList
          choices={shown}
          lit={lit}
          onChoose={(choice: Choice) => void commit(choice.label, 'stay')}
        />
      )}
    </div>
  );
}

/** Those with the words typed; where there is none, the one that they mean all the same. */
function choicesFor(typed: string, { choices, column }: ReadyColumn): readonly Choice[] {
  const matching = matchChoices(typed, choices);
  const meant = matching.length > 0 ? null : column.findChoice?.(typed);
  return meant ? choices.filter(({ id }) => id === meant) : matching;
}

function moveOf(event: KeyboardEvent): EditMove | null {
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  return null;
}
