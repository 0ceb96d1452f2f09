export interface CleanTextOptions {
  /** Keep line breaks (as `\n`); otherwise a break becomes one space. Default false. */
  readonly keepNewlines?: boolean;
}
export function cleanText(_text: string, _options: CleanTextOptions = {}): string {
  throw new Error('cleanText: being written');
}
export function repairLookAlikes(_text: string): string {
  throw new Error('repairLookAlikes: being written');
}
