import { join } from 'node:path';
import { asideFolder, eraseAside, listOlderCopies } from '../../db/destruction/older-copies.ts';
import { asRefusal } from '../../db/open.ts';
import { checkPassword } from './accounts.ts';
import type { SessionHandlersOf } from './hands.ts';
import { mustBeIn } from './sign-in.ts';

export const destructionSessionHandlers: SessionHandlersOf<
  'destruction.olderCopies' | 'destruction.eraseAside'
> = {
  'destruction.olderCopies': async (_input, hands) => {
    const backups = (await hands.backups.list()).map(({ fileName, madeAt, bytes, place }) => ({
      name: fileName,
      at: madeAt,
      bytes,
      place,
    }));
    return [...backups, ...listOlderCopies(hands.folder)];
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
