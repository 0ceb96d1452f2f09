import type { ErrorReport } from '../errors.ts';
import type { Language } from '../office.ts';
import { errorTexts } from './errors.ts';
import { translateText } from './translate.ts';

/** An error on one line for the command line: what happened, what to do, the code. */
export function explainError(language: Language, { code, params, reference }: ErrorReport): string {
  const { sentence, advice } = errorTexts[code];
  const mark = reference === undefined ? code : `${code} ${reference}`;
  return `${translateText(language, sentence, params)} ${translateText(language, advice, params)} [${mark}]`;
}
