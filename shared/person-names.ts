export function toNameCase(_text: string): string {
  throw new Error('toNameCase: being written');
}
export function nameKeyMatches(_shortName: string, _fullName: string): boolean {
  throw new Error('nameKeyMatches: being written');
}
