/**
 * What holds for real Uzbek: 4,000 words sampled evenly from the "Uzbek
 * word-list" 0.6 of Mashrab Kuvatov (Debian package hunspell-uz 0.6-6).
 * The list is under the GNU GPL, version 2 or later (uzbek-words.COPYING);
 * it is data of this test only and goes into no package of the program.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { latinOverrides } from '../../shared/latin-overrides.ts';
import { foldKey, toCyrillic, toLatin } from '../../shared/uzbek-script.ts';

const words = readFileSync(new URL('uzbek-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

function share(part: number): number {
  return part / words.length;
}

describe('4,000 words', () => {
  it('are there, in Cyrillic', () => {
    expect(words.length).toBe(4000);
    expect(words.filter((word) => !/^[\u0400-\u04FF-]+$/.test(word))).toEqual([]);
  });

  it('leave no Cyrillic letter and no missing one in Latin', () => {
    expect(words.filter((word) => !/^[A-Za-z\u02BB\u02BC-]+$/.test(toLatin(word)))).toEqual([]);
  });

  it('have the same key in both alphabets, every one', () => {
    expect(words.filter((word) => foldKey(word) !== foldKey(toLatin(word)))).toEqual([]);
  });

  it('have the same key in capitals and without apostrophes, every one', () => {
    const plain = (word: string) => toLatin(word.toUpperCase()).replace(/[\u02BB\u02BC]/g, '');
    expect(words.filter((word) => foldKey(word) !== foldKey(plain(word)))).toEqual([]);
  });

  it('have keys that fold to themselves, every one', () => {
    expect(words.map(foldKey).filter((key) => foldKey(key) !== key)).toEqual([]);
  });

  it('come back from Latin as they were, 98.2 % of them (the rest are words from Russian)', () => {
    const same = words.filter((word) => toCyrillic(toLatin(word)) === word);
    expect(share(same.length)).toBeGreaterThan(0.98);
  });

  it('seldom share a key: 6 of the sample, 2.3 % of the whole list (see foldKey)', () => {
    const wordsOfKey = new Map<string, Set<string>>();
    for (const word of words) {
      const key = foldKey(word);
      wordsOfKey.set(key, (wordsOfKey.get(key) ?? new Set()).add(word.toLowerCase()));
    }
    const colliding = [...wordsOfKey.values()].filter((sharing) => sharing.size > 1);
    expect(share(colliding.reduce((sum, sharing) => sum + sharing.size, 0))).toBeLessThan(0.003);
  });
});

it('a hundred thousand names of three words are folded in no time', () => {
  const names = words.map(
    (word, index) => `${word} ${words[words.length - 1 - index] ?? ''} Ўктамович`,
  );
  const startedAt = performance.now();
  for (let round = 0; round < 25; round += 1) names.forEach(foldKey);
  // Measured 0.3 s; the bound leaves room for a busy machine, not for a slow algorithm.
  expect(performance.now() - startedAt).toBeLessThan(2000);
});

it('every override is needed, and holds for words with endings', () => {
  for (const [cyrillic, latin] of latinOverrides) {
    expect(toLatin(`${cyrillic}лар`)).toBe(`${latin}lar`);
    expect(toLatin(`а${cyrillic}`)).not.toBe(`a${latin}`);
  }
});
