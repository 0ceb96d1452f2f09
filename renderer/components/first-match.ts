import type { KeyboardEvent } from 'react';
import styles from './FirstMatch.module.css';

/**
 * Props of a field with a list. While something is looked for in it, the first entry found stands lit, and Enter, Tab
 * and Ctrl+Enter take it, unless the arrows chose another. What finds nothing keeps Enter to itself: it is not saved
 * as if nothing had been typed.
 * @param isFound what is shown is what was typed for
 */
export function firstMatch(isFound: boolean) {
  return isFound ? { onKeyDown: takeFirst, classNames: { options: styles['options'] ?? '' } } : {};
}

function takeFirst(event: KeyboardEvent<HTMLInputElement>): void {
  const isEnter = event.key === 'Enter';
  if (!isEnter && event.key !== 'Tab') return;
  const list = document.getElementById(event.currentTarget.getAttribute('aria-controls') ?? '');
  // The component library sees to what the arrows chose.
  if (list?.querySelector('[data-combobox-selected]')) return;
  const first = list?.querySelector<HTMLElement>('[data-combobox-option]');
  first?.click();
  if (!isEnter) return;
  if (!first) event.stopPropagation();
  if (!first || !event.ctrlKey) event.preventDefault();
}
