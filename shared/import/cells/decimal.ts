/**
 * A number as it is typed in an office: `4 500 000,50`, `4.500.000`, `9.2`, `1'250'000`.
 *
 * One comma or point is a decimal sign unless exactly three figures follow it (`4.500` is four and a
 * half thousand: nobody writes thousandths); several of the same sign part thousands.
 * @returns null when the text is not one number
 */
export function parseDecimal(text: string): number | null {
  const bare = text.replace(/[\s'’`]/gu, '');
  if (!/^[+-]?\d[\d.,]*$/.test(bare)) return null;
  const sign = decimalSign(bare);
  const parts = sign === null ? [bare] : splitLast(bare, sign);
  const whole = (parts[0] ?? '').replace(/[.,]/g, '');
  const number = Number(parts[1] === undefined ? whole : `${whole}.${parts[1]}`);
  return Number.isFinite(number) ? number : null;
}

function decimalSign(text: string): '.' | ',' | null {
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  if (commas + points !== 1) return null;
  const sign = commas === 1 ? ',' : '.';
  const isThousands = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return isThousands ? null : sign;
}

function splitLast(text: string, sign: string): string[] {
  const at = text.lastIndexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}
