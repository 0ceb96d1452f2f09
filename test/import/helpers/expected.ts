/** The truth about the sample files: test/samples/gijduvon/expected.json. */
import { readFileSync } from 'node:fs';

export const sampleFolder = new URL('../../samples/gijduvon/', import.meta.url).pathname;

export interface Irregularity {
  readonly id: number;
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly row_to?: number;
  readonly col?: string | number;
  readonly kind: string;
  readonly action: string;
  readonly raw?: unknown;
  readonly note?: string;
}

/** A long text is given by its length and hash. */
export type TrueText =
  | string
  | null
  | undefined
  | { readonly length: number; readonly sha256: string };

export interface TrueMahalla {
  readonly key: string;
  readonly row: number;
  readonly name: string;
  readonly seven: Readonly<
    Record<string, { readonly name: string; readonly phone: string } | null>
  >;
  readonly from_file?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

export interface TrueFamily {
  readonly key: string;
  readonly number: number;
  readonly mahalla: string;
  readonly address: string;
  readonly category: string;
  readonly registers: readonly string[];
  readonly income_3_months: number;
  readonly causes: readonly string[];
  readonly official: string;
  readonly members: number;
  readonly rows: readonly [number, number];
  readonly copy_rows?: readonly [number, number];
  readonly from_file?: Readonly<Record<string, unknown>>;
}

export interface TruePerson {
  readonly key: string;
  readonly row: number;
  readonly csv_record: number;
  readonly fish: string;
  readonly latin: string;
  readonly relation: string;
  readonly birth: string;
  readonly sex: string;
  readonly jshshir: string;
  readonly document?: string;
  readonly education?: string;
  readonly employment?: string;
  readonly disability?: string;
  readonly phone?: string;
  readonly note?: TrueText;
  readonly also_in?: readonly string[];
  readonly from_file?: Readonly<Record<string, unknown>>;
}

export interface TrueOfficial {
  readonly key: string;
  readonly row: number;
  readonly fish: string;
  readonly latin: string;
  readonly organisation: string;
  readonly position: string;
  readonly level: string;
  readonly phone: string;
  readonly mahallas: readonly string[];
  readonly families: number;
  readonly order_number: string;
  readonly order_date: string;
  readonly from_file?: Readonly<Record<string, unknown>>;
}

export interface TrueLogRow {
  readonly key: string;
  readonly date: string;
  readonly sheet: string;
  readonly row: number;
  readonly official: string;
  readonly mahalla: string;
  readonly families: readonly string[];
  readonly visited: number;
  readonly text: TrueText;
  readonly found: number;
  readonly solved: number;
  readonly note: TrueText;
  readonly from_file?: Readonly<Record<string, unknown>>;
}

interface Expected {
  readonly counts: {
    readonly families: number;
    readonly persons: number;
    readonly family_blocks_in_oilalar: number;
    readonly irregularities: number;
    readonly mahallas: number;
    readonly posts_of_the_seven: { readonly held: number };
    readonly officials: number;
    readonly attachments_official_mahalla: number;
    readonly attachments_official_family: number;
    readonly log_rows: number;
    readonly rows_to_reject_in_oilalar: number;
    readonly csv_after_oilalar: {
      readonly new_families: number;
      readonly new_persons: number;
      readonly jshshir_repaired: number;
    };
  };
  readonly mahallas: readonly TrueMahalla[];
  readonly families: readonly TrueFamily[];
  readonly persons: readonly TruePerson[];
  readonly officials: readonly TrueOfficial[];
  readonly log: readonly TrueLogRow[];
  readonly irregularities: readonly Irregularity[];
}

export const expected = JSON.parse(
  readFileSync(`${sampleFolder}expected.json`, 'utf8'),
) as Expected;
