/** Finds the mahallas and officials that a table names, and notes how they are written. */
import { foldKey, foldMahalla } from '../uzbek-script.ts';
import { createMahallaFinder, type FoundMahalla } from './find-mahalla.ts';
import { createOfficialFinder } from './find-official.ts';
import type { FindingKind } from './finding-kinds.ts';
import type { FindingList } from './findings.ts';
import type { Answers, Known } from './known.ts';
import { hasCyrillic, isMostlyCyrillic } from './lost-letters.ts';
import { type MahallaSpelling, mahallaSpellings } from './mahalla-spelling.ts';
import type { Field } from './model.ts';

export interface MahallaKinds {
  readonly spellings: Readonly<Record<MahallaSpelling, FindingKind>>;
  readonly misspelt: FindingKind;
  readonly unknown: FindingKind;
}

export interface OfficialKinds {
  readonly latin: FindingKind;
  readonly short: FindingKind;
  readonly unknown: FindingKind;
}

export const mahallaKinds: MahallaKinds = {
  spellings: {
    suffix: 'mahalla_suffix',
    quotes: 'mahalla_quotes',
    script: 'mahalla_other_script',
    'look-alikes': 'mahalla_homoglyph',
    letters: 'mahalla_ru_letters',
  },
  misspelt: 'mahalla_misspelt',
  unknown: 'mahalla_unknown',
};

export interface References {
  /** Id of the mahalla, or null: the record then stands without one. */
  mahalla(row: number, field: Field<string>, name: string, kinds: MahallaKinds): string | null;
  /** The same for one name of several in a cell. */
  mahallaNamed(
    typed: string,
    row: number,
    field: Field<unknown>,
    name: string,
    kinds: MahallaKinds,
  ): string | null;
  /** Id of the official, or null: the record then stands without one. */
  official(row: number, field: Field<string>, name: string, kinds: OfficialKinds): string | null;
}

/**
 * Made once for a table; what it notes goes to `findings`. @param answers what persons decided earlier, before any
 * search
 */
export function createReferences(
  known: Known,
  answers: Answers,
  findings: FindingList,
): References {
  const findMahalla = createMahallaFinder(known.mahallas);
  const findOfficial = createOfficialFinder(known.officials);
  const isCyrillicOffice = isMostlyCyrillic(known.officials.map(({ fullName }) => fullName));
  const mahallas = new Map<string, NamedMahalla>();

  /** A list names the same few mahallas on every row. */
  function look(typed: string): NamedMahalla {
    let named = mahallas.get(typed);
    if (!named) {
      const answer = answers.mahallas.get(foldMahalla(typed));
      const found = answer === undefined ? findMahalla(typed) : null;
      const isSure = found !== null && !found.isGuess;
      const ways = isSure ? [...new Set(mahallaSpellings(typed, found.mahalla.name))] : [];
      named = { answer, found, ways };
      mahallas.set(typed, named);
    }
    return named;
  }

  function add(
    kind: FindingKind,
    row: number,
    field: Field<unknown>,
    name: string,
    more: Extra,
  ): void {
    const { column, raw } = field;
    findings.add(kind, { row, column: column ?? undefined, field: name, raw, ...more });
  }

  function mahallaNamed(
    typed: string,
    row: number,
    field: Field<unknown>,
    name: string,
    kinds: MahallaKinds,
  ) {
    const { answer, found, ways } = look(typed);
    if (answer !== undefined) return answer;
    if (!found) {
      add(kinds.unknown, row, field, name, { params: { typed } });
      return null;
    }
    const { mahalla, isGuess } = found;
    if (isGuess) {
      add(kinds.misspelt, row, field, name, {
        clean: mahalla.id,
        params: { typed, offer: mahalla.name },
      });
      return mahalla.id;
    }
    for (const way of ways) {
      if (way === 'letters' && field.isLossy) continue;
      add(kinds.spellings[way], row, field, name, { clean: mahalla.id, params: { typed } });
    }
    return mahalla.id;
  }

  return {
    mahallaNamed,
    mahalla: (row, field, name, kinds) =>
      field.value === null ? null : mahallaNamed(field.value, row, field, name, kinds),
    official(row, field, name, kinds) {
      const typed = field.value;
      if (typed === null) return null;
      const answer = answers.officials.get(foldKey(typed));
      if (answer !== undefined) return answer;
      const found = findOfficial(typed);
      if (!found) {
        add(kinds.unknown, row, field, name, { params: { typed } });
        return null;
      }
      const { official, isShort } = found;
      if (isShort) add(kinds.short, row, field, name, { clean: official.id });
      else if (isCyrillicOffice && !hasCyrillic(typed)) {
        add(kinds.latin, row, field, name, { clean: official.id });
      }
      return official.id;
    },
  };
}

interface NamedMahalla {
  /** What was decided earlier about this spelling; undefined: nothing. */
  readonly answer: string | null | undefined;
  readonly found: FoundMahalla | null;
  /** In which ways the spelling differs from the name, where that is no guess. */
  readonly ways: readonly MahallaSpelling[];
}

interface Extra {
  readonly clean?: string;
  readonly params?: Readonly<Record<string, string>>;
}
