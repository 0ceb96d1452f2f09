import { describe, expect, it } from 'vitest';
import { describeError } from '../../electron/error-text.ts';
import { createFaultBook, mostFaults } from '../../electron/window-faults.ts';

const fault = {
  name: 'TypeError',
  message: 'x is not a function',
  stack: `TypeError: x is not a function
    at Каримова (shtab://window/assets/Page-1a.js:10:20)
    at https://evil.example/assets/Other.js:1:2
    at shtab://window/assets/Karimova.js:3:4`,
};

function openBook() {
  let now = 0;
  const entries: string[] = [];
  const keepFault = createFaultBook({
    isFile: (name) => name === 'assets/Page-1a.js',
    keep: (error, place) => {
      entries.push(`${place} ${describeError(error)}`);
      return String(entries.length);
    },
    now: () => now,
  });
  const pass = (ms: number) => {
    now += ms;
  };
  return { keepFault, entries, pass };
}

describe('faults of a window', () => {
  it('keeps the kind, known words and places in our own files, and nothing else', () => {
    const { keepFault, entries } = openBook();
    expect(keepFault({ ...fault, message: 'Karimova is not a function' })).toBe('1');
    expect(entries).toEqual([
      'window TypeError: … is not a function\n  at … (out/renderer/assets/Page-1a.js:10:20)',
    ]);
  });

  it('takes no name of an error that a page made up', () => {
    const { keepFault, entries } = openBook();
    keepFault({ ...fault, name: 'Karimova', stack: '' });
    expect(entries).toEqual(['window Error: … is not a function']);
  });

  it('tells the same one under the same number, and writes it once', () => {
    const { keepFault, entries } = openBook();
    expect([keepFault(fault), keepFault(fault), keepFault(fault)]).toEqual(['1', '1', '1']);
    expect(entries).toHaveLength(1);
  });

  it('refuses a flood, and takes faults again after an hour', () => {
    const { keepFault, entries, pass } = openBook();
    const flood = (count: number) => {
      for (let at = 0; at < count; at += 1) keepFault({ ...fault, message: `x ${at}` });
    };
    flood(mostFaults);
    expect(() => keepFault(fault)).toThrow('too-busy');
    expect(entries).toHaveLength(mostFaults);
    pass(3_600_001);
    expect(keepFault(fault)).toBe(String(mostFaults + 1));
  });
});
