import { readTextTable } from './text-table.ts';

/** The reference lists that come with the program; the office may edit the rows of all of them. */
export const listNames = [
  'familyCategory',
  'register',
  'povertyCause',
  'relation',
  'sex',
  'education',
  'employment',
  'disability',
  'opportunity',
  'measure',
  'planState',
  'derivedState',
  'familyStage',
  'officialLevel',
  'attachmentRole',
  'mahallaPost',
  'mahallaCategory',
  'resultType',
  'fundingSource',
  'profession',
  'organisation',
  'sectorHead',
  'ratingWeight',
  'legalBasis',
  'retentionRule',
  'protectionLevel',
  'requestTerm',
  'consentScope',
  'destructionGround',
] as const;

export type ListName = (typeof listNames)[number];

/** One row of a reference list as shipped. */
export interface ShippedItem {
  readonly list: ListName;
  /** English camelCase; exchanged between offices, so it never changes. */
  readonly code: string;
  readonly nameCyrl: string;
  /** Only where the transliteration of `nameCyrl` would be wrong. */
  readonly nameLatn: string | null;
  readonly nameRu: string;
  readonly nameEn: string;
  /** 1, 2, 3 … within the list. */
  readonly position: number;
  /** First and last day on which the item may be chosen; null is open. */
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly source: string;
  readonly extra?: Readonly<Record<string, string | number>>;
  /** Other writings met in workbooks, in any language; script and letter case are folded elsewhere. */
  readonly synonyms?: readonly string[];
}

/** An item before it has its place in the list. */
export type UnplacedItem = Omit<ShippedItem, 'position'>;

interface Origin {
  readonly source: string;
  readonly fromOn?: string;
  readonly toOn?: string;
}

const columns = ['code', 'nameCyrl', 'nameRu', 'nameEn', 'extra', 'synonyms'] as const;

/**
 * Reads items of one list and one origin.
 * `extra` is `key=value; key=value`, whole numbers become numbers; `synonyms` stand between `;`.
 */
export function shippedItems(
  list: ListName,
  origin: Origin,
  table: string,
): readonly UnplacedItem[] {
  return readTextTable(columns, table).map((row) => ({
    list,
    code: row.code,
    nameCyrl: row.nameCyrl,
    nameLatn: null,
    nameRu: row.nameRu,
    nameEn: row.nameEn,
    fromOn: origin.fromOn ?? null,
    toOn: origin.toOn ?? null,
    source: origin.source,
    ...(row.extra === '' ? {} : { extra: readExtra(row.extra) }),
    ...(row.synonyms === '' ? {} : { synonyms: splitCell(row.synonyms) }),
  }));
}

function readExtra(cell: string): Record<string, string | number> {
  return Object.fromEntries(
    splitCell(cell).map((pair) => {
      const [key, value] = pair.split('=');
      if (key === undefined || value === undefined) {
        throw new Error(`Expected key=value, found ${pair}`);
      }
      return [key, /^\d+$/.test(value) ? Number(value) : value];
    }),
  );
}

function splitCell(cell: string): string[] {
  return cell.split(';').map((part) => part.trim());
}
