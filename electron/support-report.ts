/**
 * What a person sends to whoever helps with the program: no name, no number, no value of a row. Everything in it is
 * counted or of a closed list; what comes from the log passed `describeError`, and is looked through once more here.
 */
import { arch, cpus, platform, release, totalmem } from 'node:os';
import type { FileFacts } from '../db/health.ts';
import type { Health, LogEntry } from '../shared/maintenance.ts';

const mostLines = 200;

interface ReportParts {
  readonly at: string;
  readonly health: Health;
  readonly facts: FileFacts;
  readonly settings: readonly string[];
  readonly log: readonly LogEntry[];
}

/** Text in English, for those who made the program. */
export function supportReport({ at, health, facts, settings, log }: ReportParts): string {
  const sections: [string, readonly string[]][] = [
    ['Made at', [at]],
    [
      'Machine',
      [
        `system ${platform()} ${release()} ${arch()}`,
        `processors ${cpus().length}`,
        `memory ${Math.round(totalmem() / 1e6)} MB`,
        ...Object.entries(process.versions)
          .filter(([name]) => ['electron', 'chrome', 'node', 'v8'].includes(name))
          .map(([name, version]) => `${name} ${version}`),
      ],
    ],
    [
      'Health',
      health.lines.map((one) => `${one.line} ${one.state} ${one.case} ${one.value ?? ''}`),
    ],
    ['Database', Object.entries(facts).map(([name, value]) => `${name} ${value ?? 'none'}`)],
    [
      'Sizes',
      health.sizes.map(({ kind, bytes, files }) => `${kind} ${bytes} bytes, ${files} files`),
    ],
    ['Rows', Object.entries(health.counts).map(([table, rows]) => `${table} ${rows}`)],
    ['Settings that are kept', settings],
    [
      'Log',
      log
        .flatMap(({ at: when, reference, place, text }) => [
          `${when} ${reference} ${place}`,
          ...text.split('\n'),
        ])
        .slice(0, mostLines)
        .map(scrub),
    ],
  ];
  return `Tezkor Shtab: report for support\n\n${sections
    .map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}`).join('\n')}`)
    .join('\n\n')}\n`;
}

/** Takes out of a line whatever may be somebody's: Cyrillic words, long numbers, quoted text, folders, addresses. */
export function scrub(line: string): string {
  return line
    .replace(/(["'«“`])[^"'»”`]*["'»”`]/g, '…')
    .replace(/\p{Script=Cyrillic}+/gu, '…')
    .replace(/[A-Za-z]:\\\S*|(?:\/(?:home|Users|root|mnt|media|tmp)\/)\S*/g, '…')
    .replace(/\S+@\S+\.\S+/g, '…')
    .replace(/\d{6,}/g, '…');
}
