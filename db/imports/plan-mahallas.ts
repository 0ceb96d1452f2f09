/** Plans a list of mahallas with their seven. */
import { addDays } from '../../shared/calendar.ts';
import { isSameKey } from '../../shared/import/lost-letters.ts';
import { type MahallaRecord, mahallaCounts, sevenPosts } from '../../shared/import/model.ts';
import type { ResolvedMahalla } from '../../shared/import/resolve-mahallas.ts';
import { foldKey } from '../../shared/uzbek-script.ts';
import { newId } from '../ids.ts';
import type { Database } from '../open.ts';
import { takeText, takeValue } from './field-rules.ts';
import {
  draftRow,
  type PlannedQuestion,
  type PlannedRow,
  type Row,
  type RowDraft,
  type TablePlan,
  takenFields,
} from './plan.ts';
import { option, questionOf, type Subject } from './questions.ts';
import type { SheetPlan } from './sheet-plan.ts';

/**
 * The mahallas that one sheet adds and changes, with their posts, and what is to be decided. Reads the office,
 * writes nothing.
 */
export function planMahallas(
  database: Database,
  mahallas: readonly ResolvedMahalla[],
  { sheet, book, columnName, context }: SheetPlan,
): TablePlan {
  const stored = readStored(database);
  const ids = new Map<MahallaRecord, string>();
  const rows: PlannedRow[] = [];
  const questions: PlannedQuestion[] = [];
  for (const { record, mahallaId, copyOf } of mahallas) {
    const id = (copyOf ? null : mahallaId) ?? newId(context.nowMs);
    ids.set(record, id);
    const title = record.name.value ?? '';
    const before = mahallaId === null || copyOf ? null : stored.mahalla(mahallaId);
    const draft = draftRow(context.nowMs);
    draftMahalla(draft, id, record, before);
    draftSeven(draft, id, record, before ? stored.holders(id) : [], context.asOf);
    const originalId = copyOf && ids.get(copyOf);
    if (originalId) {
      const writes = draft.writes;
      rows.push({
        entity: 'mahalla',
        sheet,
        row: record.row,
        title,
        state: 'duplicate',
        writes: [],
      });
      questions.push(
        ...book.asked([record.row]).flatMap((finding) => {
          if (finding.kind !== 'mahalla_duplicate') return [];
          const subject = copySubject(originalId, title, writes);
          return [questionOf(finding, columnName, subject)];
        }),
      );
      continue;
    }
    rows.push(draft.finish('mahalla', sheet, record.row, title));
    for (const finding of book.asked([record.row])) {
      if (finding.kind !== 'mahalla_category_unknown') continue;
      const about = `${id} ${foldKey(String(finding.raw ?? ''))}`;
      const options = [option('category'), option('keep')];
      const subject: Subject = {
        table: 'mahalla',
        rowId: id,
        about,
        options,
        params: { name: title },
      };
      questions.push(questionOf(finding, columnName, subject));
    }
  }
  return { rows, questions };
}

function copySubject(originalId: string, name: string, planned: RowDraft['writes']): Subject {
  return {
    table: 'mahalla',
    rowId: originalId,
    about: originalId,
    options: [option('keep'), option('merge', originalId, name), option('separate', null, name)],
    planned,
    params: { name },
  };
}

function draftMahalla(
  draft: RowDraft,
  id: string,
  record: MahallaRecord,
  before: Row | null,
): void {
  const had = (column: string) => before?.[column] ?? null;
  const { category } = record;
  const categoryId = category.value === null ? null : `mahallaCategory.${category.value}`;
  const fields = takenFields({
    name: takeText(record.name, had('name')),
    sector: takeValue(record.sector, had('sector')),
    stir: takeValue(record.stir, had('stir')),
    code: takeValue(record.code, had('code')),
    category_id: takeValue({ ...category, value: categoryId }, had('category_id')),
    ...Object.fromEntries(
      mahallaCounts.map((count) => {
        const column = count === 'families' ? 'families_total' : count;
        return [column, takeValue(record.counts[count], had(column))];
      }),
    ),
  });
  if (before) draft.update('mahalla', id, before, fields);
  else draft.insert('mahalla', fields, id);
}

/** Another name on a post is another person, who takes over on the day of the table. */
function draftSeven(
  draft: RowDraft,
  id: string,
  { seven }: MahallaRecord,
  holders: readonly Row[],
  asOf: string,
): void {
  for (const post of sevenPosts) {
    const { fullName, phone } = seven[post];
    const postId = `mahallaPost.${post}`;
    const holder = holders.find((row) => row['post_id'] === postId) ?? null;
    const name = fullName.value;
    const isSame = name === null || (holder && isSameKey(name, String(holder['full_name'])));
    const isLater = typeof holder?.['from_on'] === 'string' && holder['from_on'] > asOf;
    if (isLater) continue;
    if (holder && isSame && fullName.state !== 'none') {
      const fields = {
        full_name: takeText(fullName, holder['full_name'] ?? null),
        phone: takeValue(phone, holder['phone'] ?? null),
      };
      draft.update('mahalla_post', String(holder['id']), holder, takenFields(fields));
      continue;
    }
    if (holder) {
      if (holder['from_on'] === asOf) draft.remove('mahalla_post', holder);
      else draft.end('mahalla_post', holder, addDays(asOf, -1));
    }
    if (name === null) continue;
    draft.insert('mahalla_post', {
      mahalla_id: id,
      post_id: postId,
      full_name: name,
      phone: phone.value,
      ...(holder && { from_on: asOf }),
    });
  }
}

function readStored(database: Database) {
  const mahalla = database.prepare<[string], Row>('SELECT * FROM mahalla WHERE id = ?');
  const holders = database.prepare<[string], Row>(
    `SELECT id, post_id, full_name, phone, from_on, to_on FROM mahalla_post
      WHERE mahalla_id = ? AND to_on IS NULL AND removed_at IS NULL ORDER BY from_on DESC, id DESC`,
  );
  return {
    mahalla: (id: string): Row | null => mahalla.get(id) ?? null,
    holders: (id: string): Row[] => holders.all(id),
  };
}
