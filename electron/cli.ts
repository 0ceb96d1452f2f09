/**
 * The command line: a third face of the door. JSON on stdout, one line of plain words on stderr;
 * exit code 0 done, 1 refused, 2 wrong usage.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findOffice } from '../db/office.ts';
import { asRefusal } from '../db/open.ts';
import type { CallName, Given, Output } from '../shared/api.ts';
import { type ErrorReport, Refusal } from '../shared/errors.ts';
import { explainError } from '../shared/locales/explain-error.ts';
import type { Language } from '../shared/office.ts';
import { credentials } from './cli-sign-in.ts';
import { UsageError } from './cli-usage.ts';
import { type CommandLine, type Done, options, verbs } from './cli-verbs.ts';
import { openGate } from './gate.ts';
import { logError } from './log.ts';
import { machineClock } from './machine-clock.ts';
import { createTurn } from './write-turn.ts';

let language: Language = 'uz';

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const [verb = '', ...rest] = positionals;
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!run) throw new UsageError(`unknown verb: ${verb || '(none)'}`);
  if (rest.length > (run.takes ?? rest.length))
    throw new UsageError(`not understood: ${rest.slice(run.takes).join(' ')}`);
  run.check?.(values);

  const folder = resolve(
    values.data ?? process.env['TEZKOR_DATA'] ?? join(homedir(), '.local/share/TezkorShtab/demo'),
  );
  if (run.needsNoData) return finish(await run.run(noData, rest, values));
  // Only the verbs that make a headquarters may make a folder: a mistyped one is told, not filled.
  if (!run.makesOffice && !existsSync(folder)) throw new Refusal('office-missing', { folder });
  const gate = await openGate({
    folder,
    clock: machineClock,
    onChanged: () => undefined,
    onSession: () => undefined,
    logError: (error, call) => logError(join(folder, 'logs'), error, call),
    mayOpen: () => true,
    inTurn: createTurn(),
  });
  try {
    const line: CommandLine = {
      async call<Name extends CallName>(name: Name, input: Given<Name>) {
        const reply = await gate.answer(name, input, { onProgress: tellProgress });
        if (!reply.ok) throw new ReplyError(reply.error);
        return reply.output as Output<Name>;
      },
    };
    if (!run.makesOffice && !run.signsIn) await signIn(line, values.user);
    if (gate.office) language = findOffice(gate.office.data.database)?.language ?? language;
    const code = finish(await run.run(line, rest, values));
    await run.printed?.(line);
    return code;
  } finally {
    await gate.close();
  }
}

/** A demo opens by itself; everything else asks who it is. */
async function signIn(line: CommandLine, user: string | undefined): Promise<void> {
  const { state, isDemo } = await line.call('session.get', {});
  if (state === 'new') throw new Refusal('office-missing');
  if (state === 'open' && isDemo && user === undefined) return;
  await line.call('session.signIn', credentials(user));
}

const noData: CommandLine = {
  call: () => Promise.reject(new Error('this verb makes no calls')),
};

/** A refusal that came back through the door. */
class ReplyError extends Error {
  readonly report: ErrorReport;

  constructor(report: ErrorReport) {
    super(report.code);
    this.report = report;
  }
}

function readArguments() {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** On a terminal the progress shows on one line that is written over; a script sees nothing of it. */
function tellProgress(progress: { done: number; total: number }): void {
  if (!process.stderr.isTTY || progress.total === 0) return;
  process.stderr.write(`\r${Math.floor((progress.done / progress.total) * 100)} % \r`);
}

function finish({ output, words, isRefused = false }: Done): number {
  process.stdout.write(`${JSON.stringify(output)}\n`);
  process.stderr.write(`${words}\n`);
  return isRefused ? 1 : 0;
}

function fail(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message.replace(/\s+/g, ' ')}. ${rightUsage()}\n`);
    return 2;
  }
  const report = reportOf(error);
  process.stdout.write(`${JSON.stringify({ error: report })}\n`);
  process.stderr.write(`${explainError(language, report)}\n`);
  return 1;
}

function rightUsage(): string {
  const verb = process.argv.slice(2).find((word) => Object.hasOwn(verbs, word));
  const known = verb === undefined ? undefined : verbs[verb];
  if (known) return `Right is: npm run --silent cli -- ${known.usage} --data DIR`;
  return `The verbs are ${Object.keys(verbs).join(', ')}; README.md shows each.`;
}

function reportOf(error: unknown): ErrorReport {
  if (error instanceof ReplyError) return error.report;
  if (error instanceof Refusal) return { code: error.code, params: error.params };
  // The file may turn out damaged only after it was opened.
  const refusal = asRefusal(error, '');
  if (refusal) return { code: refusal.code, params: {} };
  return {
    code: 'unexpected',
    params: { message: error instanceof Error ? error.message : String(error) },
  };
}

process.exitCode = await main().catch(fail);
