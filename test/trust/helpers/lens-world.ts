/** A headquarters seen through random lenses, and what must not be seen through each. */
import { createRandom, type Random } from '../../../db/demo/random.ts';
import { type Lens, setLens } from '../../../db/lens.ts';
import { createDoor, type Door } from '../../../electron/answer.ts';
import type { DoorSession } from '../../../electron/session/door-session.ts';
import { createTurn } from '../../../electron/write-turn.ts';
import { type Right, rights } from '../../../shared/rights.ts';
import type { Headquarters } from '../../helpers/headquarters.ts';

export interface Seen {
  readonly lens: Lens;
  readonly door: Door;
  readonly random: Random;
  /** Outside of the scope: rows by table. Empty without a scope. */
  readonly outside: Readonly<Record<string, readonly string[]>>;
  /** Inside, a few ids of each table. */
  readonly inside: Readonly<Record<string, readonly string[]>>;
  /** Texts that no answer may contain: ids, names, numbers. */
  readonly forbidden: ReadonlySet<string>;
  /** People younger than 18, when their details are hidden. */
  readonly children: ReadonlySet<string>;
}

const ofFamilies = [
  'family_income',
  'family_category',
  'family_register',
  'membership',
  'log_family',
  'plan_item',
] as const;
const ofMahallas = ['mahalla_post', 'log_entry'] as const;

export function randomLens(hq: Headquarters, random: Random): Lens {
  const all = column(hq, 'SELECT id FROM main.mahalla WHERE removed_at IS NULL ORDER BY id');
  const sectors = [1, 2, 3, 4].filter(() => random.chance(0.2));
  const mahallaIds = all.filter(() => random.chance(0.25));
  return {
    scope: random.chance(0.8) ? { sectors, mahallaIds } : null,
    hidesNumbers: random.chance(0.5),
    hidesHealth: random.chance(0.5),
    hidesChildren: random.chance(0.5),
  };
}

/** Puts a random lens on the office's connection and opens a door for whoever has it. */
export function look(
  hq: Headquarters,
  seed: number,
  lens = randomLens(hq, createRandom(`${seed}`)),
): Seen {
  const random = createRandom(`${seed} look`);
  const session: DoorSession = {
    accountId: `account-${seed}`,
    userName: 'Синов',
    rights: heldUnder(lens),
    lens,
  };
  setLens(hq.database, null);
  const outside = outsideOf(hq, lens);
  const inside = insideOf(hq, outside);
  setLens(hq.database, lens);
  const { database, data, clock } = hq;
  const door = createDoor({
    database,
    file: data.file,
    device: data.device,
    clock,
    session: () => session,
    onChanged: () => undefined,
    logError(error) {
      hq.unexpected.push(error);
      return 'T';
    },
    mayOpen: () => true,
    inTurn: createTurn(),
  });
  return {
    lens,
    door,
    random,
    outside,
    inside,
    forbidden: forbiddenOf(hq, lens, outside),
    children: new Set(lens.hidesChildren ? column(hq, childrenSql) : []),
  };
}

function heldUnder(lens: Lens): Right[] {
  const hidden: Right[] = [];
  if (lens.hidesNumbers) hidden.push('personalNumbers');
  if (lens.hidesHealth) hidden.push('health');
  if (lens.hidesChildren) hidden.push('children');
  return rights.filter((right) => !hidden.includes(right));
}

const childrenSql = `SELECT id FROM main.person
  WHERE CASE WHEN born_on IS NOT NULL THEN born_on > date('now', '-18 years')
             ELSE birth_year > strftime('%Y', 'now') - 18 END`;

/** Counted from the tables themselves, not from the lens. */
function outsideOf(hq: Headquarters, { scope }: Lens): Record<string, string[]> {
  if (!scope) return {};
  const sectors = JSON.stringify(scope.sectors);
  const own = JSON.stringify(scope.mahallaIds);
  const mahalla = column(
    hq,
    `SELECT id FROM main.mahalla WHERE coalesce(sector NOT IN (SELECT value FROM json_each(?)), true)
       AND id NOT IN (SELECT value FROM json_each(?))`,
    sectors,
    own,
  );
  const mahallas = JSON.stringify(mahalla);
  const family = column(
    hq,
    'SELECT id FROM main.family WHERE mahalla_id IS NULL OR mahalla_id IN (SELECT value FROM json_each(?))',
    mahallas,
  );
  const families = JSON.stringify(family);
  const person = column(
    hq,
    `SELECT id FROM main.person WHERE id NOT IN (SELECT person_id FROM main.membership
       WHERE removed_at IS NULL AND family_id NOT IN (SELECT value FROM json_each(?)))`,
    families,
  );
  const rest = Object.fromEntries([
    ...ofFamilies.map((table) => [
      table,
      column(
        hq,
        `SELECT id FROM main.${table} WHERE family_id IN (SELECT value FROM json_each(?))`,
        families,
      ),
    ]),
    ...ofMahallas.map((table) => [
      table,
      column(
        hq,
        `SELECT id FROM main.${table} WHERE mahalla_id IN (SELECT value FROM json_each(?))`,
        mahallas,
      ),
    ]),
  ]) as Record<string, string[]>;
  const attachment = column(
    hq,
    `SELECT id FROM main.attachment WHERE mahalla_id IN (SELECT value FROM json_each(?))
        OR family_id IN (SELECT value FROM json_each(?))`,
    mahallas,
    families,
  );
  return { mahalla, family, person, attachment, ...rest };
}

function insideOf(
  hq: Headquarters,
  outside: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> {
  const tables = ['mahalla', 'family', 'person', 'attachment', ...ofFamilies, ...ofMahallas];
  return Object.fromEntries(
    tables.map((table) => {
      const out = new Set(outside[table]);
      const ids = column(hq, `SELECT id FROM main.${table} WHERE removed_at IS NULL`);
      return [table, ids.filter((id) => !out.has(id))];
    }),
  );
}

function forbiddenOf(
  hq: Headquarters,
  lens: Lens,
  outside: Readonly<Record<string, readonly string[]>>,
): Set<string> {
  const { mahalla: _mahallas, ...secret } = outside;
  const forbidden = new Set(Object.values(secret).flat());
  const people = JSON.stringify(outside['person'] ?? []);
  const of = (field: string) =>
    column(
      hq,
      `SELECT DISTINCT ${field} FROM main.person WHERE length(${field}) > 6
         AND id IN (SELECT value FROM json_each(?))`,
      people,
    );
  for (const field of ['full_name', 'jshshir', 'document', 'phone'])
    for (const text of of(field)) forbidden.add(text);
  // Somebody in the scope, or an official, may bear the same name or have the same number.
  const known = hq.database
    .prepare<[{ people: string }], string>(
      `SELECT full_name FROM main.person WHERE id NOT IN (SELECT value FROM json_each(:people))
       UNION SELECT phone FROM main.person WHERE id NOT IN (SELECT value FROM json_each(:people)) AND phone IS NOT NULL
       UNION SELECT jshshir FROM main.person WHERE id NOT IN (SELECT value FROM json_each(:people)) AND jshshir IS NOT NULL
       UNION SELECT document FROM main.person WHERE id NOT IN (SELECT value FROM json_each(:people)) AND document IS NOT NULL
       UNION SELECT full_name FROM main.official UNION SELECT coalesce(phone, '') FROM main.official
       UNION SELECT full_name FROM main.mahalla_post UNION SELECT coalesce(phone, '') FROM main.mahalla_post`,
    )
    .pluck()
    .all({ people });
  for (const text of known) forbidden.delete(text);
  if (lens.hidesNumbers)
    for (const field of ['jshshir', 'document'])
      for (const text of column(hq, `SELECT ${field} FROM main.person WHERE length(${field}) > 6`))
        forbidden.add(text);
  return forbidden;
}

export function column(hq: Headquarters, sql: string, ...values: string[]): string[] {
  return hq.database
    .prepare<string[], string>(sql)
    .pluck()
    .all(...values);
}
