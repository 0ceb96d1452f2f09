/** How each language names itself, and its short sign on the switch. Never translated. */
import type { Language } from '../office.ts';

export const languageNames: Readonly<
  Record<Language, { readonly name: string; readonly sign: string }>
> = {
  uz: { name: 'Ўзбекча', sign: 'ЎЗ' },
  'uz-latn': { name: 'Oʻzbekcha', sign: 'OʻZ' },
  ru: { name: 'Русский', sign: 'РУ' },
  en: { name: 'English', sign: 'EN' },
};
