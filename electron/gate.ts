/**
 * The gate before the door: nobody's call reaches the database before somebody signed in. It holds the data
 * folder, its keyring, and, while somebody is signed in, the open database with its door.
 */
import { type DataFolder, hasDatabase, needsMigration, openGuarded } from '../db/data-folder.ts';
import { type Hold, takeHold } from '../db/hold.ts';
import { setLens } from '../db/lens.ts';
import { asRefusal } from '../db/open.ts';
import { type CallName, type CallNameOf, calls, isCallName } from '../shared/api.ts';
import { type ErrorReport, Refusal, type Reply } from '../shared/errors.ts';
import { callNeeds } from '../shared/rights.ts';
import { demoLogins, demoPassword, type Session } from '../shared/session.ts';
import { checkedInput, createDoor, type Door, type TaskOptions } from './answer.ts';
import type { Backups } from './backups/backups.ts';
import { createLocalRunner } from './backups/runner.ts';
import { createBackups } from './backups/service.ts';
import { type Admitted, admit, asksPassword } from './session/admit.ts';
import { besideCalls } from './session/backups.ts';
import { type DoorSession, sessionOf } from './session/door-session.ts';
import { answerSession } from './session/handlers.ts';
import type { GateHands, GateOptions, OpenOffice } from './session/hands.ts';
import { assertMayCall } from './session/may-call.ts';
import { lookAt, sessionNow } from './session/session-now.ts';
import { settleKeys } from './session/settle-keys.ts';
import { userOf } from './session/signed-in-user.ts';
import { createTurn, type InTurn } from './write-turn.ts';

export interface Gate {
  answer(name: string, input: unknown, task?: TaskOptions): Promise<Reply>;
  /** Whether a call may be made now, and with what input it goes on. For tasks, which another thread answers. */
  admit(name: CallName, input: unknown): Promise<Admitted>;
  readonly office: OpenOffice | null;
  readonly backups: Backups;
  session(): Session;
  /** A thread met a page that cannot be read. */
  noteDamage(): Promise<void>;
  /** Writes what waits, closes the database, lets go of the folder. */
  close(): Promise<void>;
}

/**
 * Takes hold of a folder. A demo headquarters opens by itself: its password stands on the sign-in page.
 * @throws Refusal `database-busy`, `database-key-missing`, `keyring-damaged`, `disk-full`, `disk-read-only`
 */
export async function openGate(options: GateOptions): Promise<Gate> {
  const hold = takeHold(options.folder);
  try {
    const gate = createGate(options, hold);
    if (gate.session().isDemo && gate.session().state === 'closed')
      await gate.answer('session.signIn', { login: demoLogins[0], password: demoPassword });
    return gate;
  } catch (error) {
    hold.release();
    throw error;
  }
}

function createGate(options: GateOptions, hold: Hold): Gate {
  const { folder } = options;
  const inOrder = createTurn();
  const found = lookAt(folder);
  const backups = createBackups(
    () => hands,
    options.backupRunner ?? createLocalRunner(options.inTurn),
  );
  const hands: GateHands = {
    ...options,
    keyring: found.keyring,
    office: null,
    fault: found.fault,
    backups,
    stopThreads: options.stopThreads ?? (async () => undefined),

    session: () => sessionNow(hands),

    async prepare(key) {
      if (hands.office) return;
      try {
        if (hasDatabase(folder) && needsMigration(folder, key))
          await backups.makeClosed(key, 'migration');
      } catch (error) {
        throw damageSeen(error);
      }
    },

    async noteDamage() {
      if (hands.fault) return;
      hands.fault = 'database-damaged';
      await hands.leave();
      hands.tell();
    },

    enter(key, accountId) {
      const data = hands.office?.data ?? opened(key);
      try {
        if (!hands.keyring) throw new Refusal('account-missing');
        if (!hands.office) settleKeys(folder, hands.keyring, data);
        const user = userOf(data.database, accountId, null);
        const door = hands.office?.door ?? doorOf(data);
        setLens(data.database, sessionOf(user).lens);
        hands.office = { data, door, user, isLocked: false };
        hands.tell();
        void backups.open().catch((error) => options.logError(error, 'backups'));
        return hands.office;
      } catch (error) {
        if (!hands.office) data.close();
        throw damageSeen(error);
      }
    },

    renew(given) {
      const { office } = hands;
      if (!office) throw new Refusal('signed-out');
      const { id, emergencyUntil } = office.user;
      office.user = given ?? userOf(office.data.database, id, emergencyUntil);
      setLens(office.data.database, sessionOf(office.user).lens);
      hands.tell();
      return office.user;
    },

    async leave() {
      const { office } = hands;
      if (!office) return;
      await backups.settle();
      await office.door.journal.flush();
      hands.office = null;
      office.data.close();
      office.data.key.fill(0);
      hands.tell();
    },

    tell: () => options.onSession(sessionNow(hands)),
  };

  function opened(key: Buffer): DataFolder {
    if (hands.fault) throw new Refusal(hands.fault, { file: folder });
    try {
      return openGuarded(folder, key);
    } catch (error) {
      throw damageSeen(error);
    }
  }

  /** Whoever meets damage ends the work of all: what is written from now on may be lost. */
  function damageSeen(error: unknown): unknown {
    const refusal = error instanceof Refusal ? error : asRefusal(error, folder);
    // A stick that was pulled out may be put in again: a file that is not there is not damaged for ever.
    if (refusal?.code === 'database-damaged' && hasDatabase(folder)) void hands.noteDamage();
    return error;
  }

  function doorOf(data: DataFolder): Door {
    const { clock, onChanged, logError, mayOpen, inTurn } = options;
    const { database, file, device } = data;
    const current = (): DoorSession => {
      if (!hands.office) throw new Refusal('signed-out');
      return sessionOf(hands.office.user);
    };
    return createDoor({
      database,
      file,
      device,
      clock,
      session: current,
      onChanged(tables) {
        onChanged(tables);
        if (tables.includes('account') || tables.includes('role')) followRights();
      },
      logError,
      mayOpen,
      inTurn,
      backUpBefore: (kind) => backups.before(kind),
    });
  }

  /** What an administrator changed holds at once, also for whoever is signed in. */
  function followRights(): void {
    if (!hands.office) return;
    try {
      hands.renew();
    } catch {
      // The account is gone.
      void inOrder(() => hands.leave());
    }
  }

  async function admitted(name: CallName, input: unknown): Promise<unknown> {
    assertMayCall(hands, name);
    return asksPassword(name) ? inOrder(() => admit(hands, name, input)) : input;
  }

  function report(error: unknown, name: string): ErrorReport {
    const refusal = error instanceof Refusal ? error : asRefusal(error, folder);
    if (refusal) return { code: refusal.code, params: refusal.params };
    return { code: 'unexpected', params: {}, reference: options.logError(error, name) };
  }

  return {
    get office() {
      return hands.office;
    },
    session: () => sessionNow(hands),
    backups,
    noteDamage: () => hands.noteDamage(),
    async admit(name, input) {
      try {
        return { ok: true, input: await admitted(name, input) };
      } catch (error) {
        return { ok: false, error: report(error, name) };
      }
    },
    async answer(name, input, task) {
      try {
        if (!isCallName(name)) throw new Refusal('call-unknown', { name: name.slice(0, 100) });
        assertMayCall(hands, name);
        if (calls[name].kind === 'session') {
          const checked = checkedInput(name, input);
          const caller = hands.office?.user.id;
          const isBeside = besideCalls.has(name);
          const output = await (isBeside ? now : inOrder)(() => {
            // Somebody else may have signed in, or this person out, while the call waited.
            assertMayCall(hands, name);
            if (callNeeds[name] !== 'anyone' && hands.office?.user.id !== caller)
              throw new Refusal('signed-out');
            return answerSession(name as CallNameOf<'session'>, checked, hands);
          });
          if (!isBeside) await backups.followKeyring();
          return { ok: true, output };
        }
        const further = await admitted(name, input);
        if (!hands.office) throw new Refusal('signed-out');
        const reply = await hands.office.door.answer(name, further, task);
        if (!reply.ok && reply.error.code === 'database-damaged') await hands.noteDamage();
        return reply;
      } catch (error) {
        return { ok: false, error: report(error, name) };
      }
    },
    async close() {
      await inOrder(() => hands.leave());
      hold.release();
    },
  };
}

/** Beside the calls that wait for each other. */
const now: InTurn = async (work) => work();
