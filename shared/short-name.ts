/**
 * A full name as it stands beside a signature: «Халилов Олимжон Носир ўғли» → «Халилов О. Н.».
 * A Latin initial keeps its digraph: "Shuhrat" → "Sh."
 */
export function shortName(fullName: string): string {
  const [surname = '', ...given] = fullName.split(' ').filter(Boolean);
  const initials = given.slice(0, 2).map((name) => {
    const letter = /^(?:sh|ch|oʻ|gʻ)/iu.exec(name)?.[0] ?? name.slice(0, 1);
    return `${letter}.`;
  });
  return [surname, ...initials].join(' ');
}
