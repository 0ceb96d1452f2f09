import { expect, test } from 'vitest';
import { calls } from '../../../shared/api.ts';
import { isTextKey } from '../../../shared/locales/translate.ts';

/** Ctrl+Z passes these over, or they change no record. */
const passedOver = ['office.create', 'office.save', 'sheets.register', 'settings.save'];

test('every change that Ctrl+Z takes back has a name', () => {
  const undoable = Object.entries(calls)
    .filter(([name, { kind }]) => kind === 'write' && !name.startsWith('changes.'))
    .map(([name]) => name)
    .filter((name) => !passedOver.includes(name));
  expect(undoable.length).toBeGreaterThan(30);
  expect(undoable.filter((name) => !isTextKey(`change.${name}`))).toEqual([]);
});
