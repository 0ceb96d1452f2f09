import { createMahalla, removeMahallas, saveMahallas, savePost } from '../../db/mahalla-edits.ts';
import { countMahallas, getMahalla, listMahallas } from '../../db/mahallas.ts';
import type { mahallaCalls } from '../../shared/mahallas.ts';
import type { HandlersOf } from '../handler.ts';

export const mahallaHandlers: HandlersOf<typeof mahallaCalls> = {
  'mahallas.list': (request, { database, today }) => listMahallas(database, request, today),
  'mahallas.quickCounts': ({ filters }, { database, today }) =>
    countMahallas(database, filters, today),
  'mahallas.get': ({ id }, { database, today }) => getMahalla(database, id, today),
  'mahallas.save': ({ edits }, { writer }) => ({ saved: saveMahallas(writer, edits) }),
  'mahallas.create': (input, { writer }) => ({ id: createMahalla(writer, input) }),
  'mahallas.remove': ({ ids }, { writer }) => ({ removed: removeMahallas(writer, ids) }),
  'mahallas.savePost': (input, { writer, today }) => ({ id: savePost(writer, input, today) }),
};
