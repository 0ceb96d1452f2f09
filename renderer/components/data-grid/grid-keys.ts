/** Which key means what, as in Excel. Pure: keys go in, a command comes out. */
import type { Step } from './range-selection.ts';

export type GridCommand =
  | { readonly type: 'move' | 'extend'; readonly step: Step }
  | { readonly type: 'tab'; readonly isBack: boolean }
  /** `text`: what was typed starts the edit in place of what stands there. */
  | { readonly type: 'edit'; readonly text: string | null }
  | { readonly type: 'open' | 'clear' | 'fillDown' | 'search' | 'toggle' | 'selectAll' | 'leave' };

export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard: with a Cyrillic layout Ctrl+F arrives as «а». */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};
const farSteps: Readonly<Record<string, Step>> = { Home: 'first', End: 'last' };
const controlKeys: Readonly<Record<string, 'fillDown' | 'search' | 'selectAll'>> = {
  KeyD: 'fillDown',
  KeyF: 'search',
  KeyA: 'selectAll',
};

/** Null: not ours; Ctrl+Z is the frame's, Ctrl+C and Ctrl+V come as events of the clipboard. */
export function commandOf(press: KeyPress): GridCommand | null {
  if (press.altKey) return null;
  const step = (press.ctrlKey ? farSteps[press.key] : undefined) ?? steps[press.key];
  if (step !== undefined) return { type: press.shiftKey ? 'extend' : 'move', step };
  if (press.ctrlKey) {
    const type = press.shiftKey ? undefined : controlKeys[press.code];
    return type === undefined ? null : { type };
  }
  switch (press.key) {
    case 'Tab':
      return { type: 'tab', isBack: press.shiftKey };
    case 'Enter':
      return press.shiftKey ? { type: 'move', step: 'up' } : { type: 'open' };
    case 'F2':
      return { type: 'edit', text: null };
    case 'Delete':
    case 'Backspace':
      return { type: 'clear' };
    case 'Escape':
      return { type: 'leave' };
    case ' ':
      return { type: 'toggle' };
    default:
      return [...press.key].length === 1 ? { type: 'edit', text: press.key } : null;
  }
}
