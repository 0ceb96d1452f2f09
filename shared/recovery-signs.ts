/** How a recovery code is read from what a person typed. */

/** On a Cyrillic keyboard these look the same. */
const latinOf: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  У: 'Y',
};

/** The signs alone, as the code has them: capitals, no spaces or dashes, look-alikes as what was meant. */
export function foldRecoverySigns(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s‐-―_.-]/g, '')
    .replace(/[АВЕКМНОРСТХУ]/g, (letter) => latinOf[letter] ?? letter)
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
