/**
 * Destroys personal data for good (ЎРҚ-547 art. 17: afterwards it cannot be restored). Rows lose what names people,
 * and so do the change log, the search index, the narrow rows of grids, free text, drafts and what imports found.
 * Days, states, sums and counts stay, so that no figure of the headquarters changes.
 */
import type {
  DestructionCounts,
  DestructionStep,
  DestructionTargets,
} from '../../shared/destruction.ts';
import { type TableName, tableNames } from '../../shared/tables.ts';
import { refreshFamilySummaries } from '../family-summary.ts';
import { forgetUnusedTexts, refreshGridRows } from '../grid-rows.ts';
import type { JournalAuthor } from '../journal.ts';
import { withoutLens } from '../lens.ts';
import type { Database } from '../open.ts';
import { refreshSearch } from '../search.ts';
import { createTouchBook } from '../touched.ts';
import { changeLinesOf, eraseChanges } from './erase-changes.ts';
import { eraseRows } from './erase-rows.ts';
import { needlesOf } from './needles.ts';
import { ownNeedlesOf } from './own-texts.ts';
import { findInChanges, sweepOwnTexts, sweepTexts } from './sweep.ts';
import { findTargets, type Targets } from './targets.ts';
import { vouchFor } from './vouch.ts';

export interface Destruction {
  readonly author: JournalAuthor;
  readonly at: string;
  readonly today: string;
  readonly call: string;
  /** Of the journal's line: the number of the act. */
  readonly detail: string;
  /** Told before each step and, in a long one, now and then; what it throws ends the work. */
  readonly onStep?: (step: DestructionStep) => void;
}

export interface Destroyed {
  readonly counts: DestructionCounts;
  readonly shared: number;
  readonly changed: readonly TableName[];
}

/**
 * Inside a transaction of the caller; `forgetPages` comes after it.
 * @throws Refusal `outside-scope`, `nothing-to-destroy`
 */
export function destroyData(
  database: Database,
  given: DestructionTargets,
  how: Destruction,
): Destroyed {
  const targets = findTargets(database, given);
  return withoutLens(database, () => destroyAll(database, targets, how));
}

function destroyAll(database: Database, targets: Targets, how: Destruction): Destroyed {
  const { onStep = () => undefined } = how;
  onStep('find');
  const needles = needlesOf(database, targets.personIds);
  const own = ownNeedlesOf(database, targets);
  const lines = changeLinesOf(database, targets);
  const book = createTouchBook();
  onStep('rows');
  const tables = eraseRows(database, targets, how.today, book);
  const rows = [
    ...(needles ? sweepTexts(database, needles, () => onStep('texts')) : []),
    ...sweepOwnTexts(database, own),
  ];
  for (const { table, ids } of rows)
    if (isTableName(table)) for (const id of ids) book.noteChanged(table, id);
  const inChanges = findInChanges(database, needles, own, () => onStep('changes'));
  const { values, sets } = eraseChanges(database, lines, inChanges);
  onStep('indexes');
  const { touched } = book;
  refreshFamilySummaries(database, touched, how.today);
  refreshGridRows(database, touched);
  refreshSearch(database, touched);
  forgetUnusedTexts(database);
  vouchFor(database, how.author, how.at, sets, { call: how.call, detail: how.detail });
  return {
    counts: {
      families: targets.familyIds.length,
      people: targets.personIds.length,
      tables,
      changes: values,
      sets: sets.length,
      texts: rows.reduce((sum, { places }) => sum + places, 0),
      kept: {
        families: targets.familyIds.length,
        people: targets.personIds.length + targets.sharedMemberships.length,
        planItems: tables['plan_item'] ?? 0,
      },
    },
    shared: targets.sharedMemberships.length,
    changed: [...touched.keys()],
  };
}

/** What a destruction would do, by doing it and taking it back. @throws Refusal as `destroyData` */
export function rehearseDestruction(
  database: Database,
  given: DestructionTargets,
  how: Destruction,
): Destroyed {
  let done: Destroyed | null = null;
  try {
    database
      .transaction(() => {
        done = destroyData(database, given, how);
        throw new TakenBack();
      })
      .immediate();
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  if (!done) throw new Error('a rehearsal ended without counts');
  return done;
}

class TakenBack extends Error {}

function isTableName(table: string): table is TableName {
  return (tableNames as readonly string[]).includes(table);
}
