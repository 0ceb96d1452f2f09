/** A list of members that is not our own, or no longer: each row names the head of the family beside the member. */
import { describe, expect, test } from 'vitest';
import { joinMembers } from '../../shared/import/join-members.ts';
import type { RawCell } from '../../shared/import/raw-sheet.ts';
import { makeSheet, readFamilySheet } from './helpers/make-sheet.ts';

const headings = ['Ф.И.Ш.', 'Оила бошлиғи', 'Оила №', 'Маҳалла', 'Манзил', 'Қариндошлиги'];

async function namesOf(rows: readonly (readonly RawCell[])[], titles = headings) {
  const { families, header } = await readFamilySheet(makeSheet([titles, ...rows]));
  const joined = joinMembers(families, () => false);
  return {
    families: joined.map(({ members }) => members.map(({ fullName }) => fullName.value)),
    fields: header.columns.map(({ field }) => field),
  };
}

const al = ['Каримов Али', 'Каримов Али'] as const;
const guli = ['Каримова Гули', 'Каримов Али'] as const;
const vali = ['Собиров Вали', 'Собиров Вали'] as const;
const khatcha = ['Хатча', 'Боғ кўчаси, 1-уй'] as const;

describe('members of one family, far apart', () => {
  test('are found by the number and the head; the head stands first', async () => {
    const { families } = await namesOf([
      [...guli, 7, 'Хатча', null, 'турмуш ўртоғи'],
      [...vali, 7, 'Хатча', null, 'оила бошлиғи'],
      [...al, 7, 'Хатча', null, 'оила бошлиғи'],
    ]);
    expect(families).toEqual([['Каримов Али', 'Каримова Гули'], ['Собиров Вали']]);
  });

  test('without a number by head, mahalla and address together', async () => {
    const { families } = await namesOf([
      [...guli, null, ...khatcha, 'турмуш ўртоғи'],
      [...vali, null, ...khatcha, 'оила бошлиғи'],
      ['Karimov Ali', 'Karimov Ali', null, 'Xatcha', 'Bogʻ koʻchasi, 1-uy', 'оила бошлиғи'],
    ]);
    expect(families).toEqual([['Karimov Ali', 'Каримова Гули'], ['Собиров Вали']]);
  });

  test.each([
    ['another address', [null, 'Хатча', 'Боғ кўчаси, 2-уй']],
    ['another mahalla', [null, 'Темирчилар', 'Боғ кўчаси, 1-уй']],
    ['no address', [null, 'Хатча', null]],
    ['a number', [8, ...khatcha]],
  ] as const)('stay apart where nothing else tells them: %s', async (_what, place) => {
    const { families } = await namesOf([
      [...guli, null, ...khatcha, 'турмуш ўртоғи'],
      [...vali, null, ...khatcha, 'оила бошлиғи'],
      [...al, ...place, 'оила бошлиғи'],
    ]);
    expect(families).toHaveLength(3);
  });
});

test('the head is not taken for the member, wherever that column stands', async () => {
  const { families, fields } = await namesOf(
    [['Каримов Али', 'Каримова Гули', 7]],
    ['Оила бошлиғи', 'Ф.И.Ш.', 'Оила №'],
  );
  expect([families, fields]).toEqual([[['Каримова Гули']], ['headName', 'fullName', 'number']]);
});

test('where nobody else is named the head is the member', async () => {
  const { fields } = await namesOf(
    [['Каримов Али', 7, 'Хатча']],
    ['Оила бошлиғи', 'Оила №', 'Маҳалла'],
  );
  expect(fields).toEqual(['fullName', 'number', 'mahalla']);
});
