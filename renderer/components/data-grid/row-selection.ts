/** Which rows are ticked: some, or all that match but some. Pure. */

export interface RowSelection {
  /** True: all rows that match, and `ids` are the exceptions. */
  readonly isAll: boolean;
  readonly ids: ReadonlySet<string>;
}

export const nothingSelected: RowSelection = { isAll: false, ids: new Set() };
export const allSelected: RowSelection = { isAll: true, ids: new Set() };

export function isSelected(selection: RowSelection, id: string): boolean {
  return selection.ids.has(id) !== selection.isAll;
}

/** Ticks or unticks rows. */
export function select(
  selection: RowSelection,
  ids: readonly string[],
  isOn: boolean,
): RowSelection {
  const next = new Set(selection.ids);
  for (const id of ids) {
    if (isOn === selection.isAll) next.delete(id);
    else next.add(id);
  }
  return { isAll: selection.isAll, ids: next };
}

/** Ticks all of them, or unticks them when all were ticked: what Space does to a range. */
export function toggle(selection: RowSelection, ids: readonly string[]): RowSelection {
  return select(selection, ids, !ids.every((id) => isSelected(selection, id)));
}

/** @param matching rows that match; null while that is not known */
export function selectedCount(selection: RowSelection, matching: number | null): number {
  return selection.isAll ? Math.max(0, (matching ?? 0) - selection.ids.size) : selection.ids.size;
}
