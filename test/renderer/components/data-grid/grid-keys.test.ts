import { expect, it } from 'vitest';
import { commandOf } from '../../../../renderer/components/data-grid/grid-keys.ts';

const press = (keys: string, key: string, code = '') =>
  commandOf({
    key,
    code,
    ctrlKey: keys.includes('C'),
    shiftKey: keys.includes('S'),
    altKey: keys.includes('A'),
  });

it.each([
  ['', 'ArrowDown', { type: 'move', step: 'down' }],
  ['S', 'ArrowRight', { type: 'extend', step: 'right' }],
  ['', 'Home', { type: 'move', step: 'home' }],
  ['C', 'Home', { type: 'move', step: 'first' }],
  ['CS', 'End', { type: 'extend', step: 'last' }],
  ['', 'PageDown', { type: 'move', step: 'pageDown' }],
  ['', 'Tab', { type: 'tab', isBack: false }],
  ['S', 'Tab', { type: 'tab', isBack: true }],
  ['', 'Enter', { type: 'open' }],
  ['S', 'Enter', { type: 'move', step: 'up' }],
  ['', 'F2', { type: 'edit', text: null }],
  ['', 'Delete', { type: 'clear' }],
  ['', ' ', { type: 'toggle' }],
  ['', 'Escape', { type: 'leave' }],
  ['', 'қ', { type: 'edit', text: 'қ' }],
  ['S', 'Қ', { type: 'edit', text: 'Қ' }],
  ['', '5', { type: 'edit', text: '5' }],
])('%s+%s', (keys, key, command) => {
  expect(press(keys, key)).toEqual(command);
});

it('commands go by the place of the key: the Cyrillic layout gives other letters', () => {
  expect(press('C', 'а', 'KeyF')).toEqual({ type: 'search' });
  expect(press('C', 'в', 'KeyD')).toEqual({ type: 'fillDown' });
  expect(press('C', 'ф', 'KeyA')).toEqual({ type: 'selectAll' });
});

it.each([
  ['C', 'z', 'KeyZ'],
  ['C', 'c', 'KeyC'],
  ['C', 'v', 'KeyV'],
  ['C', 'k', 'KeyK'],
  ['A', 'ArrowLeft', 'ArrowLeft'],
  ['', 'Shift', 'ShiftLeft'],
  ['', 'F5', 'F5'],
])('%s+%s is not the grid’s', (keys, key, code) => {
  expect(press(keys, key, code)).toBeNull();
});
