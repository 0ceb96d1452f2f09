import { expect, it } from 'vitest';
import { shortName } from '../../shared/short-name.ts';

it.each([
  ['Халилов Олимжон Носир ўғли', 'Халилов О. Н.'],
  ['Қодирова Мавлуда Ҳамроевна', 'Қодирова М. Ҳ.'],
  ['Sharipov Shuhrat Oʻktam oʻgʻli', 'Sharipov Sh. Oʻ.'],
  ['Rahimova Saodat Jahongir qizi', 'Rahimova S. J.'],
  ['Қодиров Анвар', 'Қодиров А.'],
  ['Бандлик маркази ходими Турсунов Б. Р.', 'Бандлик маркази ходими Турсунов Б. Р.'],
  ['Қодирова', 'Қодирова'],
  ['', ''],
])('%s → %s', (full, short) => {
  expect(shortName(full)).toBe(short);
});
