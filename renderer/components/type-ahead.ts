/** Keys pressed while something is being saved and the next field is not there yet: kept, and typed there. */

export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey'>;

export interface TypeAhead {
  /** From now on keys are kept. */
  begin(): void;
  /** Types what was kept: `edit` gets the letters up to the next Tab or Enter. False when there were none. */
  play(edit: (text: string) => void): boolean;
  /**
   * The keyboard stays where it was: what was typed behind is not meant for it.
   * @param pauseMs where something was, what follows is not either, until nothing was typed for so long
   */
  drop(pauseMs?: number): void;
  /** Listens to the keys of the window; answers how to stop. */
  listen(): () => void;
}

interface TypeAheadOptions {
  /** Ends the keeping when neither `play` nor `drop` was called for so long; else they are sure to come. */
  readonly mostMs?: number;
  /** Whether a key is kept; letters, Backspace, Tab and Enter are, without Ctrl and Alt. */
  readonly isKept?: (event: KeyboardEvent) => boolean;
  /** Presses a Tab or Enter that was kept. */
  readonly press?: (press: Press) => void;
}

export function createTypeAhead(options: TypeAheadOptions = {}): TypeAhead {
  const { mostMs, isKept = isPlainKey, press = pressHere } = options;
  let isKeeping = false;
  /** Not null: keys are thrown away until there is a pause of so long. */
  let untilPause: number | null = null;
  let kept: Press[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    isKeeping = true;
    untilPause = null;
    clearTimeout(timer);
    if (mostMs !== undefined) timer = setTimeout(drop, mostMs);
  }

  function drop(pauseMs?: number): void {
    const isTypedOn = pauseMs !== undefined && kept.length > 0;
    untilPause = isTypedOn ? pauseMs : null;
    isKeeping = isTypedOn;
    kept = [];
    clearTimeout(timer);
    if (isTypedOn) timer = setTimeout(drop, pauseMs);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // What is played back comes through here as well.
    if (!isKeeping || !event.isTrusted || !isKept(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (untilPause !== null) {
      clearTimeout(timer);
      timer = setTimeout(drop, untilPause);
      return;
    }
    const { key, code, shiftKey, ctrlKey } = event;
    kept.push({ key, code, shiftKey, ctrlKey });
  }

  function play(edit: (text: string) => void): boolean {
    isKeeping = false;
    clearTimeout(timer);
    const text = takeText(kept);
    if (text !== '') edit(text);
    const next = kept.shift();
    if (!next) return text !== '';
    // The box has to be drawn before it can be left; meanwhile keys go on being kept.
    keep();
    requestAnimationFrame(() => {
      isKeeping = false;
      press(next);
      // It began a move, and the rest is played when that ends; or it was a step to a box that is there.
      if (!isKeeping && kept.length > 0) play(edit);
    });
    return text !== '';
  }

  return {
    begin: keep,
    play,
    drop,
    listen() {
      document.addEventListener('keydown', onKeyDown, true);
      return () => document.removeEventListener('keydown', onKeyDown, true);
    },
  };
}

/** A letter, or a key that corrects and moves; no command. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (isText(event) && event.getModifierState('AltGraph')) return true;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return isText(event) || ['Tab', 'Enter', 'Backspace'].includes(event.key);
}

/** Presses a key in the field that has the keyboard; answers false when the field, or what it is in, saw to it. */
export function pressHere(press: Press): boolean {
  const init = { ...press, bubbles: true, cancelable: true };
  return document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init)) ?? false;
}

function isText({ key }: Press): boolean {
  return [...key].length === 1;
}

/** The letters before the next Tab or Enter, corrections made. */
function takeText(kept: Press[]): string {
  const letters: string[] = [];
  while (kept[0] && (isText(kept[0]) || kept[0].key === 'Backspace')) {
    const press = kept.shift();
    if (press?.key === 'Backspace') letters.pop();
    else if (press) letters.push(press.key);
  }
  return letters.join('');
}
