import { createHash } from 'node:crypto';
import type { FamilyPlan } from '../shared/plans.ts';
import type {
  PlanSheet,
  PlanSheets,
  SheetGap,
  SheetScript,
  SheetSignatories,
} from '../shared/sheets.ts';
import { inWalkingOrder } from '../shared/walking-order.ts';
import { findOffice } from './office.ts';
import type { Database } from './open.ts';
import { getPlan } from './plans.ts';

export interface SheetSelection {
  readonly familyIds: readonly string[];
  readonly mahallaId: string | null;
  readonly script: SheetScript;
}

interface FamilyRow {
  familyId: string;
  number: number | null;
  headName: string;
  headJshshir: string | null;
  mahallaId: string | null;
  mahalla: string | null;
  address: string | null;
  members: number;
  able: number;
  categoryId: string | null;
  categoryOn: string | null;
  perCapita: number | null;
  povertyLine: number | null;
  causeIds: string;
  attachedHead: string | null;
  lastPrintedAt: string | null;
  lastDigest: string | null;
}

const selectFamilies = `
  SELECT f.id AS familyId, f.number, s.head_name AS headName, h.jshshir AS headJshshir,
    f.mahalla_id AS mahallaId, m.name AS mahalla, f.address, s.members, s.able,
    s.category_id AS categoryId, s.category_on AS categoryOn, s.per_capita AS perCapita,
    (SELECT amount FROM amount_line WHERE kind = 'povertyLine' AND removed_at IS NULL
        AND from_on <= coalesce(s.income_on, :today) ORDER BY from_on DESC LIMIT 1) AS povertyLine,
    (SELECT json_group_array(cause_id) FROM family_cause
      WHERE family_id = f.id AND removed_at IS NULL) AS causeIds,
    s.official_name AS attachedHead, p.printed_at AS lastPrintedAt, p.data_digest AS lastDigest
  FROM family f JOIN family_summary s ON s.family_id = f.id
  LEFT JOIN person h ON h.id = s.head_person_id
  LEFT JOIN mahalla m ON m.id = f.mahalla_id
  LEFT JOIN printed_sheet p ON p.id = (
    SELECT id FROM printed_sheet WHERE subject_id = f.id AND kind = 'plan' ORDER BY printed_at DESC, id DESC LIMIT 1)
  WHERE f.removed_at IS NULL`;

/** A family that has left poverty for good needs no plan on paper. */
const isOffTheRoad = "f.stage IN ('lifted', 'rechecked')";

/** What stands on the plan sheets of some families, or of a mahalla's, in walking order. */
export function getPlanSheets(
  database: Database,
  selection: SheetSelection,
  today: string,
): Omit<PlanSheets, 'printedBy'> {
  const condition =
    selection.mahallaId === null
      ? 'f.id IN (SELECT value FROM json_each(:families))'
      : `f.mahalla_id = :mahalla AND NOT ${isOffTheRoad}`;
  const rows = database
    .prepare<[Record<string, string | null>], FamilyRow>(`${selectFamilies} AND ${condition}`)
    .all({ today, families: JSON.stringify(selection.familyIds), mahalla: selection.mahallaId });
  const hasOfficeHead = Boolean(findOffice(database)?.headName);
  const postsOf = listPosts(database);
  const sheets = rows.map((row) => {
    const signatories = { attachedHead: row.attachedHead, ...postsOf(row.mahallaId) };
    return toSheet(
      row,
      getPlan(database, row.familyId, today),
      signatories,
      hasOfficeHead,
      selection.script,
    );
  });
  const { mahallaId } = selection;
  return {
    sheets: inWalkingOrder(sheets),
    mahalla: mahallaId === null ? null : findMahallaName(database, mahallaId),
    leftOut: mahallaId === null ? 0 : countOffTheRoad(database, mahallaId),
  };
}

function countOffTheRoad(database: Database, mahallaId: string): number {
  return (
    database
      .prepare<[string], number>(
        `SELECT count(*) FROM family f
          WHERE f.mahalla_id = ? AND f.removed_at IS NULL AND ${isOffTheRoad}`,
      )
      .pluck()
      .get(mahallaId) ?? 0
  );
}

function toSheet(
  row: FamilyRow,
  plan: FamilyPlan,
  signatories: SheetSignatories,
  hasOfficeHead: boolean,
  script: SheetScript,
): PlanSheet {
  const { lastDigest, causeIds, mahallaId: _mahalla, attachedHead: _attached, ...shown } = row;
  const content = { ...shown, causeIds: JSON.parse(causeIds) as string[], plan, signatories };
  const digest = digestOf(content);
  return {
    ...content,
    digest,
    gaps: gapsOf(row, plan, signatories, hasOfficeHead),
    code: codeOf(digest, script),
    isStale: lastDigest !== null && lastDigest !== digest,
  };
}

function gapsOf(
  row: FamilyRow,
  plan: FamilyPlan,
  signatories: SheetSignatories,
  hasOfficeHead: boolean,
): SheetGap[] {
  const gaps: SheetGap[] = [];
  if (!row.headName) gaps.push('head');
  if (plan.items.length === 0) gaps.push('items');
  if (plan.items.some((item) => item.isOpen && !item.dueOn)) gaps.push('dueOn');
  if (plan.items.some((item) => !item.official && !item.responsible)) gaps.push('responsible');
  if (!hasOfficeHead) gaps.push('officeHead');
  for (const signatory of [
    'attachedHead',
    'mahallaChair',
    'hokimAssistant',
    'socialWorker',
  ] as const) {
    if (!signatories[signatory]) gaps.push(signatory);
  }
  return gaps;
}

/** Who holds the posts that sign, by mahalla. */
function listPosts(
  database: Database,
): (mahallaId: string | null) => Omit<SheetSignatories, 'attachedHead'> {
  const holders = new Map(
    database
      .prepare<[], { place: string; name: string }>(
        `SELECT mahalla_id || ' ' || post_id AS place, full_name AS name FROM mahalla_post
          WHERE removed_at IS NULL AND to_on IS NULL ORDER BY from_on`,
      )
      .all()
      .map(({ place, name }) => [place, name] as const),
  );
  return (mahallaId) => {
    const holder = (post: string) => holders.get(`${mahallaId} mahallaPost.${post}`) ?? null;
    return {
      mahallaChair: holder('chairman'),
      hokimAssistant: holder('hokimAssistant'),
      socialWorker: holder('socialWorker'),
    };
  };
}

function findMahallaName(database: Database, id: string): string | null {
  return (
    database.prepare<[string], string>('SELECT name FROM mahalla WHERE id = ?').pluck().get(id) ??
    null
  );
}

/** Of what the paper shows: overdue days grow by themselves, and an earlier printing is no content. */
function digestOf({
  lastPrintedAt: _last,
  ...content
}: Pick<PlanSheet, 'plan' | 'lastPrintedAt'>): string {
  const items = content.plan.items.map(({ overdueDays: _days, dueDayOff: _hint, ...item }) => item);
  return createHash('sha256')
    .update(JSON.stringify({ ...content, plan: { ...content.plan, items } }))
    .digest('hex');
}

/** Letters and digits that nobody mistakes for one another on paper. */
const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function codeOf(digest: string, script: SheetScript): string {
  const bytes = createHash('sha256').update(`${digest} ${script}`).digest();
  const letters = [...bytes.subarray(0, 7)]
    .map((byte) => codeLetters[byte % codeLetters.length])
    .join('');
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}
