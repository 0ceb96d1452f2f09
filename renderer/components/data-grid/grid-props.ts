/** What a page tells `DataGrid`: the whole contract between a feature and the one grid of the program. */
import type { ReactNode } from 'react';
import type { CallNameOf, Given, Output } from '../../../shared/api.ts';
import type { GridFilter, GridPage, GridRequest } from '../../../shared/grid.ts';
import type { Right } from '../../../shared/rights.ts';
import type { State } from '../StateChip.tsx';

export type GridValue = string | number | null;

/** Reads whose answer is a page of rows. */
export type GridCallName = {
  [Name in CallNameOf<'read'>]: Output<Name> extends GridPage<{ readonly id: string }>
    ? Name
    : never;
}[CallNameOf<'read'>];

export type RowOf<Name extends GridCallName> =
  Output<Name> extends GridPage<infer Row> ? Row & { readonly id: string } : never;

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Shown in a chip in place of the label. */
  readonly short?: string;
  /** Other words by which it is found when pasted or typed. */
  readonly synonyms?: readonly string[];
  /** A past item: shown where it stands, no longer offered. */
  readonly isPast?: boolean;
}

/** What was typed or pasted, read: a value to save, or a sentence that says what is wrong. */
export type Parsed =
  | { readonly ok: true; readonly value: GridValue; readonly warning?: string }
  | { readonly ok: false; readonly sentence: string };

export type ColumnKind =
  | 'text'
  | 'number'
  | 'money'
  | 'day'
  | 'choice'
  | 'chip'
  | 'progress'
  | 'custom';

export interface GridColumn<Row> {
  /** Field of the row and name of the column in the list call's definition. */
  readonly field: keyof Row & string;
  /** Already translated. */
  readonly title: string;
  readonly kind: ColumnKind;
  /** Pixels. Columns of words share the space that is left in proportion to it; it is then their least. */
  readonly width: number;
  /** Of a column of words: takes so many times its part of that space. */
  readonly grow?: number;
  /** Reference list (`lists.all`) whose items the ids are, for `choice` and `chip`. */
  readonly list?: string;
  /** Choices that are not list items (mahallas, officials); of a `text` only proposals, other words stay as typed. */
  readonly choices?: readonly Choice[];
  /** The id of the choice that other words mean than its own; null: of none. */
  readonly findChoice?: (typed: string) => string | null;
  /** Choices of one row in place of `choices`: the members of its family, the measures of its heading. */
  readonly choicesFor?: (row: Row) => readonly Choice[];
  /** What is shown, copied and exported where it is not simply the value. */
  readonly text?: (row: Row) => string;
  /** What is shown in place of the text; for `custom`, and for bars beside a number. */
  readonly render?: (row: Row) => ReactNode;
  /** Colours the chip, or the text; null: the ordinary colour. */
  readonly state?: (row: Row) => State | null;
  readonly isBold?: boolean;
  /** For `progress`: how much of what. */
  readonly progress?: (row: Row) => { readonly done: number; readonly total: number };
  /** Column of the call by which it sorts or filters, when not `field`. */
  readonly sortBy?: string;
  readonly filterBy?: string;
  /** By default as the kind says; null: cannot be filtered. */
  readonly filter?: 'text' | 'number' | 'day' | 'choice' | null;
  readonly isSortable?: boolean;
  /** May be edited in place; the value goes to `onEdit` under `saveAs` (by default `field`). */
  readonly isEditable?: boolean | ((row: Row) => boolean);
  readonly saveAs?: string;
  /** A cell of this column cannot be emptied. */
  readonly isRequired?: boolean;
  /** What the editor opens with, when not the text shown (a masked number). */
  readonly editText?: (row: Row) => string;
  /** Reads what was typed; by default as the kind says. */
  readonly parse?: (text: string, row: Row) => Parsed;
  /** The sum over all matching rows stands in the row at the bottom. */
  readonly isSummed?: boolean;
  /** Hidden until the person asks for it. */
  readonly isHidden?: boolean;
}

/** A chip above the grid. */
export interface QuickFilter {
  /** Name of a `quick` of the call's definition; null: everything. */
  readonly name: string | null;
  readonly label: string;
  /** Live count; left out while it is loading. */
  readonly count?: number | undefined;
}

/** Fields to change of one row. Edits of one gesture (a paste, a fill) arrive together. */
export interface GridEdit {
  readonly id: string;
  readonly fields: Readonly<Record<string, GridValue>>;
}

// biome-ignore lint/suspicious/noConfusingVoidType: most actions answer nothing
type ActionResult = 'done' | undefined | void;

export interface GridAction {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly isDangerous?: boolean;
  /** Who lacks it is not offered the action; `edit` unless said. */
  readonly needs?: Right;
  /** Ids of the rows chosen; all matching ones when the person chose all. */
  /** `done` takes the ticks off: the rows chosen are dealt with. */
  readonly run: (ids: readonly string[]) => ActionResult | Promise<ActionResult>;
}

export type GridStart = Partial<Pick<GridRequest, 'quick' | 'filters' | 'search' | 'sort'>>;

export interface GridCounts {
  /** Rows that match the filters. */
  readonly matching: number;
  /** Rows without any filter. */
  readonly all: number;
}

/** A column as it is seen, from left to right: what `exports.grid` takes. */
export interface GridExportColumn {
  readonly column: string;
  readonly title: string;
  readonly kind: 'text' | 'number' | 'money' | 'day';
  readonly width: number;
  readonly isSummed: boolean;
}

export interface DataGridProps<Name extends GridCallName> {
  /** Names the grid: its remembered layout (`grid.<name>`), and the grid in exports. */
  readonly name: string;
  readonly call: Name;
  /** Field that names a row where two rows may share an `id`; by default `id`. */
  readonly rowKey?: keyof RowOf<Name> & string;
  /** Memoise it: a new array is a new grid. */
  readonly columns: readonly GridColumn<RowOf<Name>>[];
  readonly quick?: readonly QuickFilter[];
  /** Where it starts, usually from the route; a change of it starts anew. */
  readonly start?: GridStart;
  /** Filters that always hold and are not shown (the mahalla whose page this is). */
  readonly fixed?: readonly GridFilter[];
  /** What the call needs besides the grid's own request. Memoise it. */
  readonly extra?: Omit<Given<Name>, keyof GridRequest>;
  /** Enter on a cell that is not editable, or a double click. */
  readonly onOpen?: (row: RowOf<Name>) => void;
  /** Saves edits as ONE write call and rejects with the door's error. */
  readonly onEdit?: (edits: readonly GridEdit[]) => Promise<unknown>;
  /** A column of check boxes, and what can be done with the rows chosen. */
  readonly isSelectable?: boolean;
  readonly actions?: readonly GridAction[];
  /** The «Excel га» button: the request as it stands, the columns as they are seen; see `useGridExport`. */
  readonly onExport?: (request: GridRequest, columns: readonly GridExportColumn[]) => void;
  readonly onCounts?: (counts: GridCounts) => void;
  /** What stands in a grid without any row, and what to do next. */
  readonly emptyTitle: string;
  readonly emptyAdvice?: string;
  readonly emptyAction?: ReactNode;
  /** Left of the toolbar's own buttons. */
  readonly toolbar?: ReactNode;
  /** Fills its parent by default; a number for a grid within a longer page. */
  readonly height?: number;
  readonly hasSearch?: boolean;
  /** A short list inside a page: as high as its rows, without toolbar, filters and row of sums. */
  readonly isPlain?: boolean;
}

/** A row as the grid itself sees it: fields by name. Pages get their own type back in every function. */
export type AnyRow = Readonly<Record<string, GridValue | undefined>> & { readonly id: string };
