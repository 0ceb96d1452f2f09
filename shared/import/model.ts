/** What an import hands on: records of typed fields, each knowing where it was read. */
import type { Day } from '../calendar.ts';
import type { Sex } from '../jshshir.ts';
import type { RawValue } from './raw-sheet.ts';

export type ImportKind = 'families' | 'mahallas' | 'officials' | 'log';

/**
 * - `given`: the cell holds a usable value
 * - `blank`: the cell is empty; an empty cell never erases what is known
 * - `none`: the cell says that there is none («йўқ» under disability)
 * - `unreadable`: something is typed that gives no value; see the findings
 */
export type FieldState = 'given' | 'blank' | 'none' | 'unreadable';

export interface Field<Value> {
  readonly value: Value | null;
  readonly state: FieldState;
  readonly raw: RawValue;
  /** Null when the table has no such column. */
  readonly column: number | null;
  /** Letters were lost (Қ Ғ Ҳ written as К Г Х or «?»): never overwrites a better spelling. */
  readonly isLossy: boolean;
}

/** Code of an item of a list that the office edits. */
export type ListCode = string;

export interface PersonRecord {
  readonly row: number;
  /** Id in our own list of members; '' elsewhere. */
  readonly key: string;
  readonly isHidden: boolean;
  readonly fullName: Field<string>;
  readonly relation: Field<ListCode>;
  readonly bornOn: Field<Day>;
  /** Only when nothing but the year was written. */
  readonly birthYear: number | null;
  readonly sex: Field<Sex>;
  /** 14 digits; may fail its check digit, see `isJshshirSound`. */
  readonly jshshir: Field<string>;
  readonly isJshshirSound: boolean;
  readonly document: Field<string>;
  readonly education: Field<ListCode>;
  readonly employment: Field<ListCode>;
  readonly disability: Field<ListCode>;
  readonly phone: Field<string>;
  /** The note column, with remarks that stood in other cells («хорижда» after a name). */
  readonly note: Field<string>;
}

export interface FamilyRecord {
  readonly row: number;
  /** Id of the family or of the person in our own exports; '' elsewhere. */
  readonly key: string;
  /** Id of the family in our own list of members, where `key` is that of the person; '' elsewhere. */
  readonly familyKey: string;
  readonly rowTo: number;
  readonly number: Field<number>;
  /** Of a list that names the head beside each member. */
  readonly headName: Field<string>;
  /** Name as typed, tidied; resolve-families.ts finds the mahalla. */
  readonly mahalla: Field<string>;
  readonly address: Field<string>;
  readonly category: Field<ListCode>;
  readonly registers: Field<readonly ListCode[]>;
  /** Soum, of all members together. */
  readonly income3Months: Field<number>;
  readonly causes: Field<readonly ListCode[]>;
  /** Name as typed, tidied. */
  readonly official: Field<string>;
  readonly members: readonly PersonRecord[];
}

/** Posts of the seven, in the order in which the office lists them. */
export const sevenPosts = [
  'chairman',
  'hokimAssistant',
  'youthLeader',
  'womensActivist',
  'preventionInspector',
  'socialWorker',
  'taxInspector',
] as const;
export type SevenPost = (typeof sevenPosts)[number];

export interface PostHolder {
  /** State `none`: the post is vacant. */
  readonly fullName: Field<string>;
  readonly phone: Field<string>;
}

export const mahallaCounts = [
  'households',
  'families',
  'population',
  'men',
  'women',
  'youth',
  'schools',
  'kindergartens',
  'clinics',
] as const;
export type MahallaCount = (typeof mahallaCounts)[number];

export interface MahallaRecord {
  readonly row: number;
  /** Id in our own exports; '' elsewhere. */
  readonly key: string;
  readonly name: Field<string>;
  /** 1 to 4. */
  readonly sector: Field<number>;
  readonly stir: Field<string>;
  readonly code: Field<string>;
  readonly counts: Readonly<Record<MahallaCount, Field<number>>>;
  readonly category: Field<ListCode>;
  readonly seven: Readonly<Record<SevenPost, PostHolder>>;
}

export interface OfficialRecord {
  readonly row: number;
  /** Id in our own exports; '' elsewhere. */
  readonly key: string;
  readonly fullName: Field<string>;
  readonly organisation: Field<string>;
  readonly position: Field<string>;
  readonly level: Field<ListCode>;
  readonly phone: Field<string>;
  /** Names as typed, tidied. */
  readonly mahallas: Field<readonly string[]>;
  readonly familiesCount: Field<number>;
  readonly orderNumber: Field<string>;
  readonly orderOn: Field<Day>;
}

export interface LogRecord {
  readonly row: number;
  readonly workedOn: Field<Day>;
  readonly official: Field<string>;
  readonly mahalla: Field<string>;
  readonly visited: Field<number>;
  /** Family numbers, ranges spread out. */
  readonly families: Field<readonly number[]>;
  readonly text: Field<string>;
  readonly found: Field<number>;
  readonly solved: Field<number>;
  readonly note: Field<string>;
}

export interface RecordOf {
  readonly families: FamilyRecord;
  readonly mahallas: MahallaRecord;
  readonly officials: OfficialRecord;
  readonly log: LogRecord;
}

/** An item of a list that the office edits, as far as reading cells needs it. */
export interface ListItem {
  readonly code: ListCode;
  /** All ways to write it, in any script; the first is the usual one. */
  readonly names: readonly string[];
  /** No longer in force, such as the colours of 2025: asked about instead of taken. */
  readonly isRetired?: boolean;
  /** Of a word such as «фарзанди»: the item that is meant, by the sex of the person. */
  readonly bySex?: Readonly<Record<Sex, ListCode>>;
}

export interface ImportLists {
  readonly familyCategories: readonly ListItem[];
  readonly registers: readonly ListItem[];
  readonly causes: readonly ListItem[];
  readonly relations: readonly ListItem[];
  readonly disabilities: readonly ListItem[];
  readonly educations: readonly ListItem[];
  readonly employments: readonly ListItem[];
  readonly levels: readonly ListItem[];
  readonly mahallaCategories: readonly ListItem[];
  /** Code of the head of a family in `relations`. */
  readonly headRelation: ListCode;
}
