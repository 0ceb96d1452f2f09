import { join } from 'node:path';
import { mustBePrepared } from '../../db/destruction/acts.ts';
import {
  type Destroyed,
  type Destruction,
  destroyData,
  forgetPages,
  rehearseDestruction,
} from '../../db/destruction/destroy.ts';
import { asideFolder, eraseAside, listOlderCopies } from '../../db/destruction/older-copies.ts';
import { asRefusal } from '../../db/open.ts';
import { today } from '../../shared/clock.ts';
import type { Rehearsal } from '../../shared/destruction.ts';
import { checkPassword } from './accounts.ts';
import type { GateHands, SessionHandlersOf } from './hands.ts';
import { mustBeIn } from './sign-in.ts';

export const destructionSessionHandlers: SessionHandlersOf<
  'destruction.rehearse' | 'destruction.destroy' | 'destruction.eraseAside'
> = {
  'destruction.rehearse': async (targets, hands) => {
    const done = await hands.inTurn(() => {
      const { data } = mustBeIn(hands);
      const how = howOf(hands, 'destruction.rehearse', '');
      return rehearseDestruction(data.database, targets, how);
    });
    return toRehearsal(hands, done);
  },

  'destruction.destroy': async ({ id, password }, hands) => {
    await checkPassword(hands, password);
    const { data, door } = mustBeIn(hands);
    const { database } = data;
    await door.journal.flush();
    // SQLite then writes zeros over what it frees.
    database.pragma('secure_delete = ON');
    const done = await door.commit('destruction.destroy', (writer) => {
      const { number, targets } = mustBePrepared(database, id);
      const how = howOf(hands, 'destruction.destroy', number);
      const destroyed = destroyData(database, targets, how);
      writer.update('destruction_act', id, {
        targets: null,
        counts: JSON.stringify(destroyed.counts),
        destroyed_at: how.at,
        destroyed_by: how.author.userName,
      });
      return destroyed;
    });
    await hands.inTurn(() => forgetPages(database));
    hands.onChanged([...done.changed, 'journal_entry']);
    return toRehearsal(hands, done);
  },

  'destruction.eraseAside': async ({ password }, hands) => {
    await checkPassword(hands, password);
    const { door } = mustBeIn(hands);
    try {
      const files = eraseAside(hands.folder);
      door.journal.note({ kind: 'asideErased', detail: String(files) });
      return { files };
    } catch (error) {
      throw asRefusal(error, join(hands.folder, asideFolder)) ?? error;
    }
  },
};

function howOf(hands: GateHands, call: string, detail: string): Destruction {
  const { data, user } = mustBeIn(hands);
  return {
    author: { accountId: user.id, userName: user.fullName, device: data.device },
    at: hands.clock.now().toISOString(),
    today: today(hands.clock),
    call,
    detail,
  };
}

async function toRehearsal(hands: GateHands, { counts, shared }: Destroyed): Promise<Rehearsal> {
  const backups = (await hands.backups.list()).map(({ fileName, madeAt, bytes }) => ({
    name: fileName,
    at: madeAt,
    bytes,
    isAside: false,
  }));
  return { counts, shared, olderCopies: [...backups, ...listOlderCopies(hands.folder)] };
}
