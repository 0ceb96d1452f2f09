/** What a table is called; `open.table.…` names those that no history speaks of. */
export function tableWord(tKey: (key: string) => string, table: string): string {
  const key = `history.table.${table}`;
  const word = tKey(key);
  return word === key ? tKey(`open.table.${table}`) : word;
}
