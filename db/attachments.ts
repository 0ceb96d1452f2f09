import type {
  AnsweringOfficial,
  AttachmentQuickName,
  AttachmentRow,
  AttachmentSubject,
} from '../shared/attachments.ts';
import { isDay } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import type { GridPage, GridRequest } from '../shared/grid.ts';
import { pageOf } from './grid.ts';
import type { GridDefinition } from './grid-sql.ts';
import { mustFind } from './input-checks.ts';
import type { Database } from './open.ts';

const subjectColumn = {
  family: 'a.family_id',
  mahalla: 'a.mahalla_id',
  official: 'a.official_id',
} as const satisfies Record<AttachmentSubject, string>;

const found = `SELECT d.entity_id FROM search_index JOIN search_doc d ON d.id = search_index.rowid
  WHERE search_index MATCH :match`;

const rolePosition = '(SELECT position FROM list_item WHERE id = a.role_id)';

/** The attachments of one subject, whose id is bound as `:subject`. */
export function attachmentGrid(subject: AttachmentSubject): GridDefinition {
  return {
    from: `attachment a JOIN official o ON o.id = a.official_id
      LEFT JOIN family f ON f.id = a.family_id
      LEFT JOIN family_summary s ON s.family_id = a.family_id
      LEFT JOIN mahalla m ON m.id = coalesce(a.mahalla_id, f.mahalla_id)`,
    id: 'a.id',
    where: `${subjectColumn[subject]} = :subject AND a.removed_at IS NULL`,
    order: [
      'a.to_on IS NOT NULL',
      'a.family_id IS NOT NULL',
      'a.to_on DESC',
      'a.from_on DESC',
      'a.id',
    ],
    search: `a.official_id IN (${found}) OR coalesce(a.family_id, a.mahalla_id) IN (${found})`,
    columns: {
      officialId: { sql: 'a.official_id', kind: 'choice', keySql: 'o.name_sort' },
      official: { sql: 'o.full_name', kind: 'text', keySql: 'o.name_key', sortSql: 'o.name_sort' },
      organisation: { sql: 'o.organisation', kind: 'text' },
      phone: { sql: 'o.phone', kind: 'text' },
      familyId: { sql: 'a.family_id', kind: 'choice', keySql: 's.head_sort' },
      family: { sql: 's.head_name', kind: 'text', keySql: 's.head_key', sortSql: 's.head_sort' },
      familyNumber: { sql: 'f.number', kind: 'number' },
      mahallaId: { sql: 'm.id', kind: 'choice', keySql: 'm.name_sort' },
      mahalla: { sql: 'm.name', kind: 'text', keySql: 'm.name_key', sortSql: 'm.name_sort' },
      roleId: { sql: 'a.role_id', kind: 'choice', keySql: rolePosition },
      orderNumber: { sql: 'a.order_number', kind: 'text' },
      orderOn: { sql: 'a.order_on', kind: 'day' },
      fromOn: { sql: 'a.from_on', kind: 'day' },
      toOn: { sql: 'a.to_on', kind: 'day' },
      note: { sql: 'a.note', kind: 'text' },
    },
    quick: { current: 'a.to_on IS NULL', past: 'a.to_on IS NOT NULL' } satisfies Record<
      AttachmentQuickName,
      string
    >,
  };
}

/** @throws Refusal `not-found` when there is no such official, mahalla or family */
export function listAttachments(
  database: Database,
  subject: AttachmentSubject,
  id: string,
  request: GridRequest,
): GridPage<AttachmentRow> {
  mustFind(database, subject, id);
  return pageOf<AttachmentRow>(database, attachmentGrid(subject), request, { subject: id });
}

/** For a card: all of them, families first, by role, the newest first. @param hasPast also those that have ended */
export function listAttachmentsFor(
  database: Database,
  subject: AttachmentSubject,
  id: string,
  hasPast: boolean,
): readonly AttachmentRow[] {
  const quick = hasPast ? null : 'current';
  const request: GridRequest = { offset: 0, limit: 1000, sort: [], filters: [], search: '', quick };
  return listAttachments(database, subject, id, request).rows;
}

/**
 * Who answered for a family on a day: for itself, or for the mahalla where it lives (now: moves are
 * not dated). A missing first day means "since before anybody wrote it down".
 * @throws Refusal `not-found`, `day-impossible`
 */
export function listAnswering(
  database: Database,
  familyId: string,
  day: string,
): AnsweringOfficial[] {
  if (!isDay(day)) throw new Refusal('day-impossible', { field: 'day', day });
  const family = mustFind(database, 'family', familyId);
  const grid = attachmentGrid('family');
  const columns = Object.entries(grid.columns).map(([name, column]) => `${column.sql} AS ${name}`);
  return database
    .prepare<[Record<string, string | null>], AnsweringOfficial>(
      `SELECT a.id, ${columns.join(', ')}, iif(a.family_id IS NULL, 'mahalla', 'family') AS through
         FROM ${grid.from}
        WHERE (a.family_id = :family OR a.mahalla_id = :mahalla) AND a.removed_at IS NULL
          AND (a.from_on IS NULL OR a.from_on <= :day) AND (a.to_on IS NULL OR a.to_on >= :day)
        ORDER BY a.family_id IS NULL, ${rolePosition}, a.from_on DESC, a.id`,
    )
    .all({ family: familyId, mahalla: family['mahalla_id'] as string | null, day });
}
