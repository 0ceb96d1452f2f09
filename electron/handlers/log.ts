import { countLog, listLog, listPhrases } from '../../db/log.ts';
import { getDay, listMissing } from '../../db/log-days.ts';
import { removeEntries, saveDay, saveEntries } from '../../db/log-edits.ts';
import { findFamilies } from '../../db/log-families.ts';
import { listHeat } from '../../db/log-heat.ts';
import type { logCalls } from '../../shared/log.ts';
import type { HandlersOf } from '../handler.ts';

export const logHandlers: HandlersOf<typeof logCalls> = {
  'log.list': (request, { database, today }) => listLog(database, request, today),
  'log.quickCounts': ({ filters }, { database, today }) => countLog(database, filters, today),
  'log.day': ({ day }, { database, today }) => getDay(database, day, today),
  'log.findFamilies': ({ text, ids, mahallaId }, { database }) =>
    findFamilies(database, text, mahallaId, ids),
  'log.phrases': ({ limit }, { database }) => listPhrases(database, limit),
  'log.missing': ({ day }, { database, today }) => listMissing(database, day, today),
  'log.heatmap': ({ weeks, until }, { database, today }) =>
    listHeat(database, weeks, until ?? today, today),
  'log.saveDay': (input, { writer, today }) => saveDay(writer, input, today),
  'log.save': ({ edits }, { writer, today }) => ({ saved: saveEntries(writer, edits, today) }),
  'log.remove': ({ ids }, { writer }) => ({ removed: removeEntries(writer, ids) }),
};
