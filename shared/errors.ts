/**
 * The closed list of what can go wrong in a way that a person can do something about.
 * Each code has a sentence and an advice in `shared/locales/errors.ts`, in every language.
 */
const errorCodes = [
  'bad-input',
  'call-unknown',
  'too-busy',
  'cancelled',
  'not-found',
  'changed-meanwhile',
  'cannot-undo',
  'in-use',
  'name-taken',
  'day-impossible',
  'day-order',
  'day-in-future',
  'family-unknown',
  'family-unclear',
  'not-lifted',
  'plan-empty',
  'office-exists',
  'office-missing',
  'district-unknown',
  'import-unknown',
  'import-nothing',
  'file-not-found',
  'file-not-allowed',
  'file-locked',
  'file-empty',
  'file-not-a-workbook',
  'file-damaged',
  'file-password-protected',
  'file-too-large',
  'file-zip-bomb',
  'file-old-format',
  'no-header-found',
  'wrong-columns',
  'file-cannot-write',
  'database-newer',
  'database-damaged',
  'database-beyond-repair',
  'database-busy',
  'database-key-missing',
  'keyring-damaged',
  'signed-out',
  'session-locked',
  'password-not-own',
  'sign-in-wrong',
  'sign-in-wait',
  'recovery-wrong',
  'recovery-mistyped',
  'account-missing',
  'login-taken',
  'password-weak',
  'not-allowed',
  'outside-scope',
  'import-outside-scope',
  'last-administrator',
  'reason-missing',
  'signer-missing',
  'nothing-to-destroy',
  'already-destroyed',
  'number-taken',
  'backup-foreign',
  'backup-damaged',
  'backup-newer',
  'backup-bad',
  'backup-place-missing',
  'backup-place-full',
  'backup-place-read-only',
  'backup-folder-missing',
  'backup-not-copied',
  'backup-no-room',
  'disk-full',
  'disk-space-low',
  'disk-read-only',
  'print-failed',
  'data-process-stopped',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
export type ErrorParams = Readonly<Record<string, string | number>>;

/** What crosses between processes in place of an exception. */
export interface ErrorReport {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  /** Reference number of an unexpected error, the same as in the log file. */
  readonly reference?: string;
}

/** A refusal that a person is told in their language, with what to do. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}

/** The answer to a call: the output, or what went wrong. */
export type Reply<Output = unknown> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly error: ErrorReport };
