/** What the compiler cannot see about the texts. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorTexts } from '../../../shared/locales/errors.ts';
import { texts } from '../../../shared/locales/index.ts';
import type { Text } from '../../../shared/locales/texts.ts';

const folder = new URL('../../../shared/locales/', import.meta.url);
const all: readonly (readonly [key: string, text: Text])[] = [
  ...Object.entries(texts as Readonly<Record<string, Text>>),
  ...Object.entries(errorTexts).flatMap(
    ([code, { sentence, advice }]) =>
      [
        [`${code}, sentence`, sentence],
        [`${code}, advice`, advice],
      ] as const,
  ),
];

function linesOf(line: string | object): string[] {
  return typeof line === 'string' ? [line] : Object.values(line);
}

function placeholdersOf(line: string): string[] {
  return [...line.matchAll(/\{(\w+)[|\w]*\}/g)].map((found) => found[1] ?? '').toSorted();
}

test('no key is written in two files, so that none hides another', () => {
  const keys = globSync('*.ts', { cwd: folder }).flatMap((file) =>
    [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(
        /^ {2}'([a-z][\w-]*\.[\w.-]+)': \{/gm,
      ),
    ].map((found) => found[1] ?? ''),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.length).toBe(Object.keys(texts).length);
});

test('every language has the same placeholders', () => {
  const uneven = all.filter(([, { uz, ru, en }]) => {
    const wanted = placeholdersOf(uz).join();
    return [...linesOf(ru), ...linesOf(en)].some((line) => {
      // «1 семья» may say its number in words.
      const given = placeholdersOf(line).join();
      return given !== wanted && !(typeof ru !== 'string' && given === '');
    });
  });
  expect(uneven.map(([key]) => key)).toEqual([]);
});

test('a text that changes with a number has its form for one', () => {
  // `few` may be missing after a preposition: «у 2 листов», «у 5 листов».
  const lame = all.filter(([, { ru, en }]) =>
    [ru, en].some((line) => typeof line !== 'string' && !line.one),
  );
  expect(lame.map(([key]) => key)).toEqual([]);
});

test('Uzbek and Russian are in Cyrillic, English is not', () => {
  // Words with letters of both alphabets look right and are never found: «oила» with a Latin o.
  const mixed = /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u;
  const uzbek = /[ўқғҳЎҚҒҲ]/;
  const wrong = all.filter(([, { uz, ru, en }]) => {
    const russian = linesOf(ru).join(' ');
    return (
      mixed.test(uz) ||
      mixed.test(russian) ||
      uzbek.test(russian) ||
      /\p{Script=Cyrillic}/u.test(linesOf(en).join(' '))
    );
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});
