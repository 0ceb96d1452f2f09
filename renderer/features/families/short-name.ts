/**
 * «Турсунов Бахтиёр Рўзиевич» → «Турсунов Б. Р.», for a narrow column. Anything but a name of two or
 * three words stays as it is; «ўғли» and «қизи» are no third name.
 */
export function shortName(fullName: string): string {
  const words = fullName
    .trim()
    .split(/\s+/)
    .filter((word) => !/^(?:ўғли|қизи|угли|кизи)$/iu.test(word));
  const [surname, ...names] = words;
  if (surname === undefined || names.length === 0 || names.length > 2) return fullName;
  return [surname, ...names.map((name) => `${[...name][0] ?? ''}.`)].join(' ');
}
