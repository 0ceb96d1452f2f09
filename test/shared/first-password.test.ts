import { describe, expect, it } from 'vitest';
import { firstPassword, firstPasswordWords } from '../../shared/first-password.ts';
import { minPasswordLength } from '../../shared/session.ts';
import { toLatin } from '../../shared/uzbek-script.ts';

describe('first passwords', () => {
  it('are made of 256 different words, so that every byte stands for one', () => {
    expect(new Set(firstPasswordWords).size).toBe(256);
    expect(new Set(firstPasswordWords.map(toLatin)).size).toBe(256);
  });

  it('have no letter that is hard to say or to type in either alphabet', () => {
    for (const word of firstPasswordWords) expect(word).toMatch(/^[а-еж-пр-хчшюяёқҳи]{4,8}$/u);
    for (const word of firstPasswordWords.map(toLatin)) expect(word).toMatch(/^[a-z]{4,12}$/);
  });

  it('are four words, as the bytes say', () => {
    const password = firstPassword(Uint8Array.of(0, 255, 7, 7), 'cyrl');
    expect(password).toBe([0, 255, 7, 7].map((place) => firstPasswordWords[place]).join(' '));
    expect(password.length).toBeGreaterThanOrEqual(minPasswordLength);
    expect(firstPassword(Uint8Array.of(0, 255, 7, 7), 'latn')).toBe(toLatin(password));
  });
});
