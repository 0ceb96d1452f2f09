/** What the compiler cannot see about the texts. */
import { readFileSync } from 'node:fs';
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

test('no key is written in two tables, so that none hides another', async () => {
  const index = readFileSync(new URL('index.ts', folder), 'utf8');
  const spread = [...index.matchAll(/^ {2}\.\.\.(\w+),/gm)].map((found) => found[1] ?? '');
  const files = [...index.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+\.ts)';/gm)];
  const tables = await Promise.all(
    files
      .filter(([, name = '']) => spread.includes(name))
      .map(async ([, name = '', file = '']) => {
        const module = (await import(new URL(file, folder).href)) as Record<string, object>;
        return Object.keys(module[name] ?? {});
      }),
  );
  const keys = tables.flat();
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
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
  // A letter by itself is named, not used: «вместо Қ, Ғ, Ҳ стоят К, Г, Х».
  const uzbek = /[ўқғҳ]\p{L}|\p{L}[ўқғҳ]/iu;
  const wrong = all.filter(([, { uz, ru, en }]) => {
    const russian = linesOf(ru).join(' ');
    return (
      mixed.test(uz) ||
      mixed.test(russian) ||
      uzbek.test(russian) ||
      /\p{Script=Cyrillic}{2}/u.test(linesOf(en).join(' '))
    );
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('Uzbek says «парол», as laws and sites of the state do, and not the Russian «пароль»', () => {
  expect(all.filter(([, { uz }]) => /пароль/iu.test(uz)).map(([key]) => key)).toEqual([]);
});
