/** The log files, read as entries. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEntry } from '../shared/maintenance.ts';
import { logFiles } from './log.ts';

const entryHead = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z) ([0-9A-F]{6}) (\S+)$/;

/**
 * The newest first.
 * @param reference when given, only the entry that bears it, as a person may type it
 */
export function readLog(folder: string, reference: string, most: number): LogEntry[] {
  const wanted = reference.toUpperCase().replace(/[^0-9A-F]/g, '');
  const found: LogEntry[] = [];
  for (const name of logFiles(folder)) {
    const entries = parseLog(readFileSync(join(folder, name), 'utf8')).reverse();
    found.push(...entries.filter((entry) => wanted === '' || entry.reference.includes(wanted)));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

function parseLog(text: string): LogEntry[] {
  const entries: LogEntry[] = [];
  let body: string[] = [];
  for (const line of text.split('\n')) {
    const head = entryHead.exec(line);
    if (head) {
      body = [];
      const [, at = '', number = '', place = ''] = head;
      const lines = body;
      entries.push({
        at,
        reference: number,
        place,
        get text() {
          return lines.join('\n').trim();
        },
      });
    } else body.push(line);
  }
  // Plain values: an entry crosses to the window.
  return entries.map(({ at, reference, place, text }) => ({ at, reference, place, text }));
}
