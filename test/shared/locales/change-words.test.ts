import { expect, test } from 'vitest';
import { passedOver } from '../../../db/changes.ts';
import { calls } from '../../../shared/api.ts';
import { isTextKey } from '../../../shared/locales/translate.ts';

test('every change that Ctrl+Z takes back has a name', () => {
  const undoable = Object.entries(calls)
    .filter(([name, { kind }]) => kind === 'write' && !name.startsWith('changes.'))
    .map(([name]) => name)
    .filter((name) => !passedOver.includes(name) && !name.startsWith('settings.'));
  expect(undoable.length).toBeGreaterThan(30);
  expect(undoable.filter((name) => !isTextKey(`change.${name}`))).toEqual([]);
});
