/** From a text and its parameters to a sentence in one of the four languages. Pure. */
import type { Language } from '../office.ts';
import { toLatin } from '../uzbek-script.ts';
import { formatDayOrNothing } from './day-names.ts';
import { type TextKey, type TextParams, texts } from './index.ts';
import { formatMoney, formatNumber } from './numbers.ts';
import type { Params, ParamValue, Text, Variants } from './texts.ts';

const placeholder = /\{(\w+)(?:\|(\w+))?\}/g;
const latinCache = new Map<string, string>();
const pluralRules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };

/** What follows the key: nothing, or an object with a value for every placeholder of the text. */
export type ParamArguments<Key extends TextKey> = [TextParams<Key>] extends [never]
  ? [params?: { readonly count?: number }]
  : [params: Readonly<Record<TextParams<Key>, ParamValue>> & { readonly count?: number }];

export function translate<Key extends TextKey>(
  language: Language,
  key: Key,
  ...[params]: ParamArguments<Key>
): string {
  return translateText(language, texts[key], params ?? {});
}

/** For keys that arrive as data (steps of a task, kinds of findings). An unknown key is shown as it is. */
export function translateKey(language: Language, key: string, params: Params = {}): string {
  return isTextKey(key) ? translateText(language, texts[key], params) : key;
}

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(texts, key);
}

export function translateText(language: Language, text: Text, params: Params = {}): string {
  return lineOf(language, text, params).replace(
    placeholder,
    (whole, name: string, how?: string) => {
      if (!Object.hasOwn(params, name)) return whole;
      return show(language, params[name], how);
    },
  );
}

function lineOf(language: Language, text: Text, params: Params): string {
  switch (language) {
    case 'uz':
      return text.uz;
    case 'uz-latn':
      return latinOf(text.uz);
    default:
      return variantOf(language, text[language], params['count']);
  }
}

function variantOf(language: 'ru' | 'en', line: string | Variants, count: ParamValue): string {
  if (typeof line === 'string') return line;
  if (typeof count !== 'number') return line.other;
  const category = pluralRules[language].select(count);
  return (category in line ? line[category as keyof Variants] : undefined) ?? line.other;
}

function latinOf(cyrillic: string): string {
  const known = latinCache.get(cyrillic);
  if (known !== undefined) return known;
  const latin = toLatin(cyrillic);
  latinCache.set(cyrillic, latin);
  return latin;
}

/** Said in place of values that differ. */
export const anyValue = '…';

function show(language: Language, value: ParamValue, how: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (how === 'money' && value !== anyValue) return formatMoney(language, Number(value));
  if (how === 'day') return formatDayOrNothing(String(value));
  if (how === 'script') return inScriptOf(language, String(value));
  return typeof value === 'number' ? formatNumber(language, value) : value;
}

/** A name in the alphabet of the language: Latin for Uzbek Latin and English, else as it was typed. */
export function inScriptOf(language: Language, name: string): string {
  return language === 'uz-latn' || language === 'en' ? toLatin(name) : name;
}
