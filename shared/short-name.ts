/** «ўғли» and «қизи» are no third name. */
const kinship = /^(?:ўғли|қизи|угли|кизи|o[ʻ'‘’`]?g[ʻ'‘’`]?li|qizi)$/iu;
/** A Latin initial keeps its two letters: "Shuhrat" → "Sh." */
const latinPair = /^(?:sh|ch|oʻ|gʻ)/iu;

/**
 * A full name beside a signature or in a narrow column: «Халилов Олимжон Носир ўғли» → «Халилов О. Н.».
 * Anything but a surname with one or two names stays as it is.
 */
export function shortName(fullName: string): string {
  const words = fullName
    .trim()
    .split(/\s+/)
    .filter((word) => !kinship.test(word));
  const [surname, ...names] = words;
  if (surname === undefined || names.length === 0 || names.length > 2) return fullName;
  const initials = names.map((name) => `${latinPair.exec(name)?.[0] ?? [...name][0] ?? ''}.`);
  return [surname, ...initials].join(' ');
}
