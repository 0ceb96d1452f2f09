/** The demo headquarters: offered at the first run, marked ever after. */
import type { Texts } from './texts.ts';

export const demoTexts = {
  'demo.create': { uz: 'Намунани яратиш', ru: 'Создать пример', en: 'Make the sample' },
  'demo.making': {
    uz: 'Намуна тайёрланмоқда',
    ru: 'Готовится пример',
    en: 'Making the sample',
  },
} as const satisfies Texts;
