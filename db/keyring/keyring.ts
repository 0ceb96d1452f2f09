/** The keyring of a data folder: the one database key, wrapped for each account by its password and once by the recovery code. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../shared/errors.ts';
import { secondsLeft, waitAfter } from '../../shared/sign-in-wait.ts';
import { foldKey } from '../../shared/uzbek-script.ts';
import { asRefusal } from '../open.ts';
import { cheapKdf, deriveKey, isOutdated, newKdf } from './kdf.ts';
import {
  hasKeyring,
  type KeyringFile,
  parseKeyring,
  readKeyringFile,
  sealOf,
  writeKeyringFile,
  writtenKeyring,
} from './keyring-file.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { openKey, sealKey } from './wrap.ts';

/** An opened keyring: whose password it was, and the key. */
export interface Opened {
  readonly accountId: string;
  readonly key: Buffer;
  /** Wrong tries for this name before. */
  readonly failuresBefore: number;
}

const recoveryOwner = 'recovery';

export type AccountState = 'there' | 'removed' | 'missing';

export interface Keyring {
  readonly folder: string;
  readonly id: string;
  readonly isDemo: boolean;
  hasAccount(accountId: string): boolean;
  /**
   * @param upMs milliseconds since the machine was started: waits are counted by them
   * @throws Refusal `sign-in-wait`, `sign-in-wrong`, `keyring-damaged`
   */
  open(login: string, password: string, upMs: number): Promise<Opened>;
  /** @throws Refusal `recovery-mistyped`, `recovery-wrong`, `sign-in-wait` */
  openByRecovery(code: string, upMs: number): Promise<Buffer>;
  /** Gives an account a password; a former one stops working. @throws Refusal `login-taken` */
  setPassword(key: Buffer, accountId: string, login: string, password: string): Promise<void>;
  /**
   * The slow part of a new account's entry; what it answers writes the entry, to be called inside the transaction that
   * adds the account. `settle` comes afterwards, whether that went well or not.
   * @param isGone whether an account is none any more: its entry makes way for one of the same login
   * @throws Refusal `login-taken`
   */
  prepareAccount(
    key: Buffer,
    account: { readonly id: string; readonly login: string; readonly password: string },
    isGone: (accountId: string) => boolean,
  ): Promise<() => void>;
  removeAccount(key: Buffer, accountId: string): void;
  /**
   * Brings the entries in step with the accounts after a kill between the two: those of removed accounts go, and
   * those of accounts that were about to be made and never were.
   */
  settle(key: Buffer, stateOf: (accountId: string) => AccountState): void;
  /** As a backup keeps it: without the count of wrong passwords, which is of this folder alone. */
  kept(): string;
  /** Whether nothing was changed in the file by hand. */
  isSealed(key: Buffer): boolean;
  /** A new recovery code, told once; not confirmed yet. */
  renewRecovery(key: Buffer): Promise<string>;
  /** Somebody has the code on paper. */
  confirmRecovery(key: Buffer): void;
  /** Nobody may have the code: there is none, or the program ended before somebody said that it is on paper. */
  isRecoveryDue(): boolean;
}

/**
 * A keyring with a fresh random key and nobody in it. Its file is written by `begin`, when all is in it: a power cut
 * leaves no keyring that lacks an account or the recovery code.
 */
export function newKeyring(folder: string, isDemo: boolean, key: Buffer = randomBytes(32)) {
  const empty: KeyringFile = {
    version: 1,
    id: randomBytes(12).toString('hex'),
    isDemo,
    salt: randomBytes(16).toString('base64'),
    accounts: [],
    recovery: null,
    seal: '',
    failures: [],
  };
  let isBegun = false;
  const keyring = keyringOf(folder, empty, (to, file) => {
    if (isBegun) writeKeyringFile(to, file);
  });
  const begin = () => {
    isBegun = true;
    writeKeyringFile(folder, parseKeyring(Buffer.from(keyring.kept()), folder));
  };
  return { keyring, key, begin };
}

/** @throws Refusal `keyring-damaged` */
export function readKeyring(folder: string): Keyring {
  return keyringOf(folder, readKeyringFile(folder));
}

/**
 * The keyring inside a backup: opens like any other, and nothing of it is written anywhere.
 * @throws Refusal `keyring-damaged`
 */
export function keptKeyring(text: string, file: string): Keyring {
  return keyringOf(file, parseKeyring(Buffer.from(text, 'utf8'), file), () => undefined);
}

function keyringOf(folder: string, read: KeyringFile, write = writeKeyringFile): Keyring {
  let file = read;
  const handleOf = (login: string) =>
    createHmac('sha256', Buffer.from(file.salt, 'base64')).update(foldKey(login)).digest('hex');
  const recoveryHandle = handleOf(`\u0000${recoveryOwner}`);

  function keep(part: Partial<KeyringFile>, key?: Buffer): void {
    const next = { ...file, ...part };
    if (key) next.seal = sealOf(next, key);
    write(folder, next);
    file = next;
  }

  /** Names that nobody has wait together: else the file would tell which names there are. */
  function failureHandle(handle: string): string {
    const isKnown = handle === recoveryHandle || file.accounts.some((one) => one.handle === handle);
    return isKnown ? handle : handleOf('\u0000nobody');
  }

  function assertMayTry(handle: string, upMs: number): void {
    const found = file.failures.find((one) => one.handle === failureHandle(handle));
    if (!found) return;
    const seconds = secondsLeft(found, upMs);
    if (seconds > 0) throw new Refusal('sign-in-wait', { seconds });
  }

  function keepFailure(failure: KeyringFile['failures'][number]): void {
    const others = file.failures.filter((one) => one.handle !== failure.handle);
    keepIfPossible({ failures: [...others, failure].slice(-100) });
  }

  /** A full or read-only disk must neither stop a right password nor let wrong ones go uncounted. */
  function keepIfPossible(part: Pick<KeyringFile, 'failures'>): void {
    file = { ...file, ...part };
    try {
      write(folder, file);
    } catch (error) {
      passOverDisk(error);
    }
  }

  /** @throws Refusal always: what the person is told */
  function fail(handle: string, upMs: number, code: 'sign-in-wrong' | 'recovery-wrong'): never {
    const own = failureHandle(handle);
    const count = (file.failures.find((one) => one.handle === own)?.count ?? 0) + 1;
    keepFailure({ handle: own, count, lastMs: upMs });
    throw new Refusal(code, { seconds: waitAfter(count) });
  }

  function forgive(handle: string): number {
    const own = failureHandle(handle);
    const found = file.failures.find((one) => one.handle === own);
    // Also when the file is gone from the disk: here is what stood in it.
    if (found || !hasKeyring(folder))
      keepIfPossible({ failures: file.failures.filter((one) => one.handle !== own) });
    return found?.count ?? 0;
  }

  function isSealed(key: Buffer): boolean {
    const seal = Buffer.from(file.seal, 'base64');
    const right = Buffer.from(sealOf(file, key), 'base64');
    return seal.length === right.length && timingSafeEqual(seal, right);
  }

  function assertSealed(key: Buffer): void {
    if (!isSealed(key)) throw new Refusal('keyring-damaged', { file: folder });
  }

  /** A stronger wrap can wait until the disk has room. */
  function passOverDisk(error: unknown): void {
    if (!asRefusal(error, folder)) throw error;
  }

  /** The slow part; what it answers writes the entry. @param isGone see `prepareAccount` */
  async function seal(
    key: Buffer,
    { id, login, password }: { id: string; login: string; password: string },
    isGone: (accountId: string) => boolean = () => false,
  ): Promise<(mark?: { isNew: true }) => void> {
    const handle = handleOf(login);
    const isSameLogin = (one: { handle: string; id: string }) =>
      one.handle === handle && one.id !== id;
    if (file.accounts.some((one) => isSameLogin(one) && !isGone(one.id)))
      throw new Refusal('login-taken', { field: 'login', login });
    const wrap = await sealKey(key, password, file.isDemo ? cheapKdf() : await newKdf(), id);
    return (mark) => {
      const others = file.accounts.filter((one) => one.id !== id && !isSameLogin(one));
      const failures = file.failures.filter((one) => one.handle !== handle);
      keep({ accounts: [...others, { id, handle, wrap, ...mark }], failures }, key);
    };
  }

  async function setPassword(key: Buffer, id: string, login: string, password: string) {
    const write = await seal(key, { id, login, password });
    write();
  }

  return {
    folder,
    id: file.id,
    isDemo: file.isDemo,
    hasAccount: (accountId) => file.accounts.some((one) => one.id === accountId),

    async open(login, password, upMs) {
      const handle = handleOf(login);
      assertMayTry(handle, upMs);
      const account = file.accounts.find((one) => one.handle === handle);
      if (!account) {
        // As long as with a name that exists, or the time would tell which do.
        await deriveKey(password, file.accounts[0]?.wrap.kdf ?? (await newKdf()));
        return fail(handle, upMs, 'sign-in-wrong');
      }
      const key = await openKey(account.wrap, password, account.id);
      if (!key) return fail(handle, upMs, 'sign-in-wrong');
      assertSealed(key);
      const failuresBefore = forgive(handle);
      if (!file.isDemo && isOutdated(account.wrap.kdf))
        await setPassword(key, account.id, login, password).catch(passOverDisk);
      return { accountId: account.id, key, failuresBefore };
    },

    async openByRecovery(typed, upMs) {
      const code = readRecoveryCode(typed);
      if (code === null) throw new Refusal('recovery-mistyped');
      assertMayTry(recoveryHandle, upMs);
      const key = file.recovery && (await openKey(file.recovery, code, recoveryOwner));
      if (!key) return fail(recoveryHandle, upMs, 'recovery-wrong');
      assertSealed(key);
      forgive(recoveryHandle);
      return key;
    },

    isSealed,
    setPassword,
    kept: () => writtenKeyring({ ...file, failures: [] }),

    async prepareAccount(key, account, isGone) {
      const write = await seal(key, account, isGone);
      return () => write({ isNew: true });
    },

    removeAccount(key, accountId) {
      keep({ accounts: file.accounts.filter((one) => one.id !== accountId) }, key);
    },

    settle(key, stateOf) {
      const accounts = file.accounts.flatMap(({ isNew, ...entry }) => {
        const state = stateOf(entry.id);
        return state === 'removed' || (state === 'missing' && isNew) ? [] : [entry];
      });
      const isSettled =
        accounts.length === file.accounts.length && !file.accounts.some(({ isNew }) => isNew);
      if (isSettled) return;
      try {
        keep({ accounts }, key);
      } catch (error) {
        // It is seen again at the next opening.
        passOverDisk(error);
      }
    },

    async renewRecovery(key) {
      const code = newRecoveryCode();
      const wrap = await sealKey(key, code, await newKdf(), recoveryOwner);
      keep({ recovery: { ...wrap, isUnconfirmed: true } }, key);
      return code;
    },

    confirmRecovery(key) {
      if (!file.recovery) return;
      const { isUnconfirmed: _over, ...wrap } = file.recovery;
      keep({ recovery: wrap }, key);
    },

    // Nobody is ever locked out of a demo: its passwords are shown.
    isRecoveryDue: () =>
      !file.isDemo && (file.recovery === null || file.recovery.isUnconfirmed === true),
  };
}
