/** The demo headquarters: offered at the first run, marked ever after. */
import type { Texts } from './texts.ts';

export const demoTexts = {
  'demo.offer': {
    uz: 'Аввал намуна билан танишиш',
    ru: 'Сначала посмотреть на примере',
    en: 'Look at a sample first',
  },
  'demo.hint': {
    uz: 'Тўқима маълумотли штаб: 60 маҳалла, 4 000 га яқин оила. Ҳақиқий маълумот учун алоҳида папка очинг.',
    ru: 'Штаб с вымышленными данными: 60 махаллей, около 4 000 семей. Для настоящих данных откройте другую папку.',
    en: 'A headquarters of invented data: 60 mahallas, about 4,000 families. Open another folder for real data.',
  },
  'demo.create': { uz: 'Намунани яратиш', ru: 'Создать пример', en: 'Make the sample' },
  'demo.making': {
    uz: 'Намуна тайёрланмоқда',
    ru: 'Готовится пример',
    en: 'Making the sample',
  },
  'demo.made': {
    uz: 'Намуна тайёр: {families} оила, {people} киши, {planItems} чора-тадбир',
    ru: 'Пример готов: семей {families}, людей {people}, мероприятий {planItems}',
    en: 'The sample is ready: {families} families, {people} people, {planItems} measures',
  },
  'demo.mark': { uz: 'Намуна', ru: 'Пример', en: 'Sample' },
  'demo.markHint': {
    uz: 'Бу ердаги одамлар ва рақамлар тўқима',
    ru: 'Люди и цифры здесь вымышлены',
    en: 'The people and figures here are invented',
  },
} as const satisfies Texts;
