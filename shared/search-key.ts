export function foldKey(_text: string): string {
  throw new Error('foldKey: being written');
}
export function foldMahalla(_name: string): string {
  throw new Error('foldMahalla: being written');
}
