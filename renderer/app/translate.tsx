/**
 * The language of the window.
 *
 * `const { t, formatMoney, nameOf } = useTranslate();` then `t('families.title')`, with values for
 * the placeholders: `t('common.families', { count: 12 })`. Keys and placeholders are checked by the
 * compiler. Texts live in `shared/locales/<feature>.ts`; no component holds words of its own.
 * Titles kept in tables of columns or choices have the type `PlainKey`. `tKey(step)` is for keys that
 * come as data. Names from the database: `script(row.headName)`;
 * items of reference lists and places: `nameOf(item)`. Printed sheets fix their language with
 * `<FixedLanguage language="uz-latn">`. `?pseudo=1` wraps every text in ⟦ ⟧ for tests.
 */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useInsertionEffect,
  useMemo,
  useState,
} from 'react';
import {
  formatDayOrNothing,
  formatLongDay,
  formatMoment,
  monthName,
  weekdayName,
} from '../../shared/locales/day-names.ts';
import type { TextKey } from '../../shared/locales/index.ts';
import { type Named, nameIn, shortNameIn } from '../../shared/locales/item-name.ts';
import { formatMoney, formatNumber } from '../../shared/locales/numbers.ts';
import type { Params, Text } from '../../shared/locales/texts.ts';
import {
  inScriptOf,
  type ParamArguments,
  translate,
  translateKey,
  translateText,
} from '../../shared/locales/translate.ts';
import { type Language, languages } from '../../shared/office.ts';
import { call, useRead } from './call.ts';
import { useLater } from './later.ts';
import { useMay } from './rights.tsx';
import { languageKey } from './setting-keys.ts';

const isPseudo = new URLSearchParams(globalThis.location?.search ?? '').get('pseudo') === '1';
const finish = (text: string) => (isPseudo ? `⟦${text}⟧` : text);

function translatorOf(language: Language) {
  return {
    language,
    t: <Key extends TextKey>(key: Key, ...params: ParamArguments<Key>): string =>
      finish(translate(language, key, ...params)),
    tKey: (key: string, params: Params = {}) => finish(translateKey(language, key, params)),
    /** For texts that are passed as values, such as `errorTexts[code].advice`. */
    tText: (text: Text, params: Params = {}) => finish(translateText(language, text, params)),
    formatNumber: (value: number, fractionDigits?: number) =>
      formatNumber(language, value, fractionDigits),
    formatMoney: (amount: number, length?: 'full' | 'short') =>
      formatMoney(language, amount, length),
    formatDay: formatDayOrNothing,
    formatLongDay: (day: string) => formatLongDay(language, day),
    formatMoment,
    monthName: (month: number, length?: 'full' | 'short') => monthName(language, month, length),
    weekdayName: (day: string, length?: 'full' | 'short') => weekdayName(language, day, length),
    nameOf: (item: Named) => nameIn(language, item),
    shortNameOf: (item: Named) => shortNameIn(language, item),
    /** A name as it was typed, in Latin letters where the language is written in them. */
    script: (name: string) => inScriptOf(language, name),
  };
}

type Translator = ReturnType<typeof translatorOf>;

interface LanguageChoice extends Translator {
  /** Switches at once, and remembers it in the office. */
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

export function useTranslate(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useTranslate is used outside <LanguageProvider>');
  return choice;
}

/** The person's own language, else the office's; before sign-in the last that this computer showed. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const office = useRead('office.get').data;
  const own = useRead('settings.get', { key: languageKey });
  const maySave = useMay('settings');
  const isLater = useLater();
  const [chosen, setChosen] = useState<Language | null>(null);
  // The browser's storage takes its time: it is asked only where the setting cannot be read.
  const isShut = own.isError || own.isPaused;
  const last = own.data ?? (isShut ? localStorage.getItem(languageKey) : null);
  const language =
    chosen ?? languages.find((one) => one === last) ?? office?.language ?? languages[0];
  const isSaved = Boolean(office) && maySave;

  // Before anything is measured, and only another one: setting it has every line of text laid out anew.
  useInsertionEffect(() => {
    const lang = language === 'uz' ? 'uz-Cyrl' : language;
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
  }, [language]);
  // The main process needs it for its dialogs only.
  useEffect(() => {
    if (isLater) void call('shell.setLanguage', { language }).catch(() => undefined);
  }, [language, isLater]);

  const choice = useMemo(
    () => ({
      ...translatorOf(language),
      setLanguage: (next: Language) => {
        setChosen(next);
        localStorage.setItem(languageKey, next);
        void call('settings.save', { key: languageKey, value: next }).catch(() => undefined);
        // Before the first run there is no office yet; it is created with the language of the form.
        if (isSaved) void call('office.save', { language: next }).catch(() => undefined);
      },
    }),
    [language, isSaved],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** Everything inside speaks this language, whatever the window does: for printed sheets. */
export function FixedLanguage({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const choice = useMemo(
    () => ({ ...translatorOf(language), setLanguage: () => undefined }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}
