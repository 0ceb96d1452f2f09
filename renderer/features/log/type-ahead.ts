/** Keys pressed while a cell is being saved and the next one is not there yet: kept, and typed there. */

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

export interface TypeAhead {
  /** From now on keys are kept. */
  begin(): void;
  /** Types what was kept: `edit` opens the box with the first of it. False when that was no text. */
  play(edit: (text: string) => void): boolean;
  /** The keyboard stays where it was: what was typed behind is not meant for it. */
  drop(): void;
  /** Listens to the keys of the window; answers how to stop. */
  listen(): () => void;
}

/** A move that takes longer has failed: the keyboard must not stay deaf. */
const mostMs = 3000;

export function createTypeAhead(): TypeAhead {
  let isKeeping = false;
  let kept: Press[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    isKeeping = true;
    clearTimeout(timer);
    timer = setTimeout(drop, mostMs);
  }

  function drop(): void {
    isKeeping = false;
    kept = [];
    clearTimeout(timer);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // What is played back comes through here as well.
    if (!isKeeping || !event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!isText(event) && !['Tab', 'Enter', 'Backspace'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const { key, code, shiftKey } = event;
    kept.push({ key, code, shiftKey });
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
      const init = { ...next, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      // It began a move, and the rest is played when that ends; or it was a step within the grid.
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
