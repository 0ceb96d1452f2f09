import { expect, test } from 'vitest';
import { calls } from '../../shared/api.ts';

/** A default inside an edit would overwrite a field that nobody touched: an empty edit must stay empty. */
test('edits of fields hold no defaults', () => {
  expect(calls['office.save'].input.parse({})).toEqual({});
  const empty = { edits: [{ id: 'x', fields: {} }] };
  const checked: string[] = [];
  for (const [name, call] of Object.entries(calls)) {
    const { data } = call.input.safeParse(empty);
    if (call.kind === 'write' && typeof data === 'object' && data !== null && 'edits' in data) {
      expect(data, name).toEqual(empty);
      checked.push(name);
    }
  }
  expect(checked.sort()).toEqual([
    'attachments.save',
    'families.save',
    'log.save',
    'mahallas.save',
    'officials.save',
    'persons.save',
  ]);
});
