import { getFamily, revealPerson } from '../../db/family-card.ts';
import {
  liftFamily,
  recheckFamily,
  removeIncome,
  saveIncome,
  setCategory,
  setCauses,
  setRegisters,
  unliftFamily,
} from '../../db/family-card-edits.ts';
import { saveFamilies } from '../../db/family-edits.ts';
import type { familyCardCalls } from '../../shared/family-card.ts';
import type { HandlersOf } from '../handler.ts';

export const familyCardHandlers: HandlersOf<typeof familyCardCalls> = {
  'families.get': ({ id }, { database, today }) => getFamily(database, id, today),
  'persons.reveal': ({ id }, { database }) => revealPerson(database, id),
  'families.saveStudy': ({ id, studiedOn }, { writer, today }) => ({
    isChanged: saveFamilies(writer, [{ id, fields: { studiedOn } }], today) === 1,
  }),
  'families.saveIncome': (input, { writer, today }) => saveIncome(writer, input, today),
  'families.removeIncome': ({ id }, { writer }) => removeIncome(writer, id),
  'families.setCategory': (input, { writer, today }) => setCategory(writer, input, today),
  'families.setRegisters': (input, { writer, today }) => setRegisters(writer, input, today),
  'families.setCauses': (input, { writer }) => setCauses(writer, input),
  'families.lift': (input, { writer, today }) => liftFamily(writer, input, today),
  'families.recheck': (input, { writer, today }) => recheckFamily(writer, input, today),
  'families.unlift': (input, { writer, today }) => unliftFamily(writer, input, today),
};
