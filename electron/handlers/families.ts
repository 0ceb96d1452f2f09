import { countFamilies, listFamilies } from '../../db/families.ts';
import { createFamily, removeFamilies, saveFamilies } from '../../db/family-edits.ts';
import type { familyCalls } from '../../shared/families.ts';
import type { HandlersOf } from '../handler.ts';

export const familyHandlers: HandlersOf<typeof familyCalls> = {
  'families.list': (request, { database, today }) => listFamilies(database, request, today),
  'families.quickCounts': ({ filters }, { database, today }) =>
    countFamilies(database, filters, today),
  'families.save': ({ edits }, { writer, today }) => ({
    saved: saveFamilies(writer, edits, today),
  }),
  'families.create': (input, { writer, today }) => createFamily(writer, input, today),
  'families.remove': ({ ids }, { writer }) => ({ removed: removeFamilies(writer, ids) }),
};
