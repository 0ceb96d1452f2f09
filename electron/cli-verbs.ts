import { shippedPlaces } from '../db/reference/districts.ts';
import { type CallName, calls, type Given, isCallName, type Output } from '../shared/api.ts';
import { Refusal } from '../shared/errors.ts';
import { exportedGrids } from '../shared/exports.ts';
import { importKinds } from '../shared/imports.ts';
import { languages } from '../shared/office.ts';
import { minPasswordLength } from '../shared/session.ts';
import { backUp, restoreBackup, verify } from './cli-backups.ts';
import { exportGrid, importFiles } from './cli-files.ts';
import { credentials, newPassword } from './cli-sign-in.ts';
import { needed, oneOf, UsageError } from './cli-usage.ts';

const demoSizes = ['tiny', 'office'] as const;

export const options = {
  data: { type: 'string' },
  user: { type: 'string' },
  district: { type: 'string' },
  name: { type: 'string' },
  head: { type: 'string' },
  language: { type: 'string' },
  size: { type: 'string' },
  as: { type: 'string' },
  rehearse: { type: 'boolean' },
  out: { type: 'string' },
  'whole-numbers': { type: 'boolean' },
} as const;

export interface Values {
  readonly data?: string;
  readonly user?: string;
  readonly district?: string;
  readonly name?: string;
  readonly head?: string;
  readonly language?: string;
  readonly size?: string;
  readonly as?: string;
  readonly rehearse?: boolean;
  readonly out?: string;
  readonly 'whole-numbers'?: boolean;
}

/** Makes calls through the door; a refusal ends the command. */
export interface CommandLine {
  call<Name extends CallName>(name: Name, input: Given<Name>): Promise<Output<Name>>;
}

/** What a verb answers: JSON for stdout, a line for stderr. */
export interface Done {
  readonly output: unknown;
  readonly words: string;
  /** Done, and the answer is bad news: exit code 1. */
  readonly isRefused?: boolean;
}

interface Verb {
  /** What follows the verb, for the sentence about wrong usage. */
  readonly usage: string;
  /** How many words may follow the verb; without it any number. */
  readonly takes?: number;
  readonly needsNoData?: boolean;
  readonly makesOffice?: boolean;
  /** Signs in by itself: it needs the password once more. */
  readonly signsIn?: boolean;
  /** Looked at before a folder is opened, so that wrong usage makes no headquarters. @throws UsageError */
  check?(values: Values): void;
  run(line: CommandLine, rest: readonly string[], values: Values): Promise<Done>;
  /** When the answer has been printed. */
  printed?(line: CommandLine): Promise<unknown>;
}

export const verbs: Readonly<Record<string, Verb>> = {
  new: {
    usage: `new --district SOATO --user NAME [--name TEXT] [--head TEXT] [--language ${languages.join('|')}]`,
    takes: 0,
    makesOffice: true,
    check({ district, language = 'uz' }) {
      const soato = needed(district, '--district');
      // Before anything is made: a headquarters of no district would stay behind.
      if (!shippedPlaces.some((place) => place.soato === soato && place.level === 'district'))
        throw new Refusal('district-unknown', { soato });
      oneOf(language, languages, '--language');
    },
    async run(line, _rest, { district, user, name, head, language = 'uz' }) {
      const districtSoato = needed(district, '--district');
      const { login, password } = credentials(user);
      const { recoveryCode } = await line.call('session.setUp', {
        login,
        fullName: login,
        password,
      });
      const { id } = await line.call('office.create', {
        districtSoato,
        language: oneOf(language, languages, '--language'),
        ...(name !== undefined && { name }),
        ...(head !== undefined && { headName: head }),
      });
      const words = `headquarters made: ${districtSoato}, administrator: ${login}. Write down the recovery code, it is not shown again`;
      return { output: { id, recoveryCode }, words };
    },
    // Not before: should the program end in between, the window offers a new code.
    printed: (line) => line.call('session.confirmRecovery', {}),
  },

  demo: {
    usage: `demo --size ${demoSizes.join('|')}`,
    takes: 0,
    makesOffice: true,
    check({ size = 'office' }) {
      oneOf(size, demoSizes, '--size');
    },
    async run(line, _rest, { size = 'office' }) {
      const { state, isDemo } = await line.call('session.get', {});
      if (state === 'new') await line.call('session.setUpDemo', {});
      else if (!isDemo) throw new Refusal('office-exists');
      const output = await line.call('demo.create', { size: oneOf(size, demoSizes, '--size') });
      return { output, words: `demo headquarters made: ${size}` };
    },
  },

  import: {
    usage: `import FILE… --as ${importKinds.join('|')} [--rehearse]`,
    run: importFiles,
  },

  export: {
    usage: `export ${exportedGrids.join('|')} --out FILE.xlsx [--whole-numbers]`,
    takes: 1,
    run: exportGrid,
  },

  call: {
    usage: "call NAME 'JSON'",
    takes: 2,
    async run(line, [name = '', json = '{}']) {
      if (!isCallName(name))
        throw new UsageError(`unknown call: ${name || '(none)'}; 'calls' lists them`);
      const output = await line.call(name, parseJson(json) as never);
      return { output, words: `done: ${name}` };
    },
  },

  calls: {
    usage: 'calls',
    takes: 0,
    needsNoData: true,
    async run() {
      const output = Object.entries(calls).map(([name, call]) => ({ name, kind: call.kind }));
      return { output, words: `${output.length} calls` };
    },
  },

  password: {
    usage: 'password --user NAME',
    takes: 0,
    signsIn: true,
    async run(line, _rest, { user }) {
      const { login, password: old } = credentials(user);
      const password = newPassword();
      if (password.length < minPasswordLength) throw new Refusal('password-weak');
      await line.call('session.signIn', { login, password: old });
      await line.call('session.changePassword', { old, password });
      return { output: null, words: `password changed: ${login}` };
    },
  },

  backup: {
    usage: 'backup [--out FOLDER]',
    takes: 0,
    run: backUp,
  },

  restore: {
    usage: 'restore FILE [--rehearse]',
    takes: 1,
    run: restoreBackup,
  },

  verify: {
    usage: 'verify [BACKUP]',
    takes: 1,
    run: verify,
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`not JSON: ${text.slice(0, 100)}`);
  }
}
