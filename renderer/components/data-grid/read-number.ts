/** Thousands by space, thin space, apostrophe; "млн" and its kin behind the figures. */
const spaces = /[\s\u00a0\u202f\u2009'’`ʻʼ]/gu;
const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:минг|ming|тыс\.?|тысяч\p{L}*|k|thousand)$/u, 1e3],
  [/^(?:млн\.?|mln\.?|миллион\p{L}*|million|m)$/u, 1e6],
  [/^(?:млрд\.?|mlrd\.?|миллиард\p{L}*|milliard|billion)$/u, 1e9],
];

/**
 * A number as people type it: `715 000`, `715.000`, `1,5 млн`, `−3`. Null when it is not one.
 * A point or comma with groups of exactly three digits parts thousands, else decimals.
 */
export function readNumber(typed: string): number | null {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/(?:сўм|so['‘ʻ’]?m|сум|uzs|soum|%)\.?$/u, '')
    .replace(spaces, '')
    .replace('−', '-');
  const [, sign = '', figures = '', word = ''] = /^([-+]?)([\d.,]+)(\D*)$/u.exec(bare) ?? [];
  const value = figuresValue(figures);
  const scale = word === '' ? 1 : scales.find(([shape]) => shape.test(word))?.[1];
  if (value === null || scale === undefined) return null;
  // 1.1 × 1e6 is not 1 100 000 in binary; money is never finer than a tiyin.
  const scaled = Math.round(value * scale * 100) / 100;
  return sign === '-' ? -scaled : scaled;
}

function figuresValue(figures: string): number | null {
  if (/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(figures))
    return Number(figures.replace(/[.,]/g, ''));
  if (/^\d+(?:[.,]\d*)?$/.test(figures)) return Number(figures.replace(',', '.'));
  return null;
}
