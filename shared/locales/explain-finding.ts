import { formatDay, isDay } from '../calendar.ts';
import type { Finding } from '../import/findings.ts';
import type { Language } from '../office.ts';
import type { Params, ParamValue } from './texts.ts';
import { translateKey } from './translate.ts';

/** So much of a cell is quoted in a sentence. */
const longestQuote = 80;

/** What was noticed and what was done about it, as one sentence. */
export function explainFinding(
  language: Language,
  { kind, raw, clean, params }: Pick<Finding, 'kind' | 'raw' | 'clean' | 'params'>,
): string {
  const shown: Params = {
    raw: quote(raw),
    clean: asParam(clean),
    ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, asParam(value)])),
  };
  return translateKey(language, `imports.${kind}`, shown);
}

/** A cell of a date shows its day as people write it; a long text only begins. */
function quote(raw: Finding['raw']): ParamValue {
  if (typeof raw === 'number') return raw;
  const text = String(raw ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (isDay(text)) return formatDay(text);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

function asParam(value: unknown): ParamValue {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
