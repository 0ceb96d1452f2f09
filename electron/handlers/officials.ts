import { createOfficial, removeOfficials, saveOfficials } from '../../db/official-edits.ts';
import { countOfficials, getOfficial, listOfficials } from '../../db/officials.ts';
import type { officialCalls } from '../../shared/officials.ts';
import type { HandlersOf } from '../handler.ts';

export const officialHandlers: HandlersOf<typeof officialCalls> = {
  'officials.list': (request, { database, today }) => listOfficials(database, request, today),
  'officials.quickCounts': ({ filters }, { database, today }) =>
    countOfficials(database, filters, today),
  'officials.get': ({ id }, { database, today }) => getOfficial(database, id, today),
  'officials.save': ({ edits }, { writer }) => ({ saved: saveOfficials(writer, edits) }),
  'officials.create': (input, { writer }) => createOfficial(writer, input),
  'officials.remove': ({ ids }, { writer }) => ({ removed: removeOfficials(writer, ids) }),
};
