import { createPerson, removePersons, savePersons } from '../../db/person-edits.ts';
import { countPersons, countQuickPersons, listPersons } from '../../db/persons.ts';
import type { personCalls } from '../../shared/persons.ts';
import type { HandlersOf } from '../handler.ts';

export const personHandlers: HandlersOf<typeof personCalls> = {
  'persons.list': (request, { database, today }) => listPersons(database, request, today),
  'persons.quickCounts': ({ filters }, { database, today }) =>
    countQuickPersons(database, filters, today),
  'persons.count': (_input, { database }) => countPersons(database),
  'persons.save': ({ edits }, { writer, today }) => savePersons(writer, edits, today),
  'persons.create': (input, { writer, today }) => createPerson(writer, input, today),
  'persons.remove': ({ ids }, { writer }) => ({ removed: removePersons(writer, ids) }),
};
