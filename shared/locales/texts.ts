/** The shape of a table of texts: one per feature, in `shared/locales/<feature>.ts`. */

/** A text that changes with the number in `count`: «1 семья», «2 семьи», «5 семей». Uzbek needs none. */
export interface Variants {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * One text. `uz` is Uzbek Cyrillic; the Latin is made from it and is never written by hand.
 * Placeholders: `{name}` as given (numbers get their thousands parted), `{name|script}` in the
 * alphabet of the language (names of people), `{on|day}` a day as 20.11.2026, `{sum|money}` soum.
 */
export interface Text {
  readonly uz: string;
  readonly ru: string | Variants;
  readonly en: string | Variants;
}

/** What happened, and what the person can do now. */
export interface ErrorTexts {
  readonly sentence: Text;
  readonly advice: Text;
}

export type Texts = Readonly<Record<string, Text>>;

export type ParamValue = string | number | null | undefined;
export type Params = Readonly<Record<string, ParamValue>>;

type NameOf<Placeholder extends string> = Placeholder extends `${infer Name}|${string}`
  ? Name
  : Placeholder;

/** Names of the placeholders of a text, read from its Uzbek form. */
export type ParamNames<Line extends string> = Line extends `${string}{${infer One}}${infer Rest}`
  ? NameOf<One> | ParamNames<Rest>
  : never;
