import type { Database } from './open.ts';

/** What is remembered under a key, or null. */
export function getSetting(database: Database, key: string): string | null {
  return (
    database
      .prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?')
      .get(key)?.value ?? null
  );
}

/** Settings are no data of people: they are not in the change log. */
export function saveSetting(database: Database, key: string, value: string): void {
  database
    .prepare(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    )
    .run(key, value);
}

/** Nothing happens when there is none. */
export function removeSetting(database: Database, key: string): void {
  database.prepare('DELETE FROM setting WHERE key = ?').run(key);
}
