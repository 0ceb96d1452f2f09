/** How a person arranged a grid's columns, as it is remembered. Pure. */

export interface ColumnPlace {
  readonly field: string;
  readonly width: number;
  readonly isHidden: boolean;
  readonly isPinned: boolean;
}

export interface ColumnLayout {
  /** From left to right. */
  readonly columns: readonly ColumnPlace[];
}

const leastWidth = 40;
const mostWidth = 1200;

/**
 * The layout to start with: what was remembered, put over the columns there are now. Columns that
 * came with a newer program keep their place of birth; columns that went are forgotten; text that
 * cannot be read means the layout of birth.
 */
export function restoreLayout(remembered: string | null, born: ColumnLayout): ColumnLayout {
  const known = new Map(born.columns.map((column) => [column.field, column]));
  const kept = readPlaces(remembered)
    .filter((place) => known.has(place.field))
    .filter((place, index, all) => all.findIndex((one) => one.field === place.field) === index);
  const restored = [...kept];
  for (const [index, column] of born.columns.entries()) {
    if (kept.some((place) => place.field === column.field)) continue;
    // Right after the column that stands before it by birth.
    const before = born.columns[index - 1]?.field;
    const at = before === undefined ? 0 : restored.findIndex((place) => place.field === before) + 1;
    restored.splice(at, 0, column);
  }
  // The last visible column cannot be hidden: a grid without columns offers no way back.
  return restored.some((place) => !place.isHidden) ? { columns: restored } : born;
}

export function rememberLayout(layout: ColumnLayout): string {
  return JSON.stringify(
    layout.columns.map(({ field, width, isHidden, isPinned }) => [
      field,
      Math.round(width),
      isHidden ? 1 : 0,
      isPinned ? 1 : 0,
    ]),
  );
}

function readPlaces(text: string | null): ColumnPlace[] {
  if (text === null) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.flatMap(readPlace) : [];
}

function readPlace(value: unknown): ColumnPlace[] {
  if (!Array.isArray(value)) return [];
  const [field, width, hidden, pinned]: unknown[] = value;
  if (typeof field !== 'string' || typeof width !== 'number' || !Number.isFinite(width)) return [];
  return [
    {
      field,
      width: Math.max(leastWidth, Math.min(width, mostWidth)),
      isHidden: hidden === 1,
      isPinned: pinned === 1,
    },
  ];
}
