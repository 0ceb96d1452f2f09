export function toLatin(_cyrillic: string): string {
  throw new Error('toLatin: being written');
}
export function toCyrillic(_latin: string): string {
  throw new Error('toCyrillic: being written');
}
