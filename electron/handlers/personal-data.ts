import { cancelAct, listActs } from '../../db/destruction/acts.ts';
import { getAnswerSheet } from '../../db/personal-data/answer-sheet.ts';
import { getConsentForms } from '../../db/personal-data/consent-forms.ts';
import {
  giveConsents,
  listConsents,
  listCoverage,
  removeConsent,
  withdrawConsent,
} from '../../db/personal-data/consents.ts';
import {
  getPersonalData,
  removeRule,
  saveDutyFacts,
  saveRule,
} from '../../db/personal-data/facts.ts';
import { getPassport } from '../../db/personal-data/passport.ts';
import { registerSheets } from '../../db/personal-data/register-sheet.ts';
import {
  answerRequest,
  createRequest,
  listRequests,
  removeRequest,
} from '../../db/personal-data/requests.ts';
import { getRetention, listRetention, saveRetention } from '../../db/personal-data/retention.ts';
import type { citizenRequestCalls } from '../../shared/citizen-requests.ts';
import type { destructionCalls } from '../../shared/destruction.ts';
import type { personalDataCalls } from '../../shared/personal-data.ts';
import type { HandlersOf } from '../handler.ts';
import { destructionTasks } from './destruction.ts';

export const personalDataHandlers: HandlersOf<
  typeof personalDataCalls & typeof destructionCalls & typeof citizenRequestCalls
> = {
  'personalData.get': (_input, { database, today }) => getPersonalData(database, today),
  'personalData.save': (facts, { writer, today }) => ({
    isChanged: saveDutyFacts(writer, facts, today),
  }),
  'personalData.saveRule': (rule, { writer }) => saveRule(writer, rule),
  'personalData.removeRule': ({ id }, { writer }) => {
    removeRule(writer, id);
    return null;
  },
  'personalData.passport': (_input, { database, today, userName }) => ({
    ...getPassport(database, today),
    printedBy: userName,
  }),
  'personalData.registerSheet': ({ kind, subjectIds, script }, { writer }) => ({
    registered: registerSheets(writer, kind, subjectIds, script),
  }),

  'consents.ofFamily': ({ familyId }, { database, today }) =>
    listConsents(database, familyId, today),
  'consents.coverage': (_input, { database, today }) => listCoverage(database, today),
  'consents.give': (input, { writer, today }) => ({ given: giveConsents(writer, input, today) }),
  'consents.withdraw': ({ id, on, document }, { writer, today }) => {
    withdrawConsent(writer, id, on, document, today);
    return null;
  },
  'consents.remove': ({ id }, { writer }) => {
    removeConsent(writer, id);
    return null;
  },
  'consents.forms': (selection, { database, today, userName }) => ({
    ...getConsentForms(database, selection, today),
    printedBy: userName,
  }),

  'retention.list': ({ within }, { database, today }) => listRetention(database, within, today),
  'retention.get': ({ familyId }, { database, today }) => getRetention(database, familyId, today),
  'retention.save': (edit, { writer, today }) => ({
    isChanged: saveRetention(writer, edit, today),
  }),

  'requests.list': (_input, { database, today }) => listRequests(database, today),
  'requests.create': (input, { writer, today }) => createRequest(writer, input, today),
  'requests.answer': (input, { writer, today }) => {
    answerRequest(writer, input, today);
    return null;
  },
  'requests.remove': ({ id }, { writer }) => {
    removeRequest(writer, id);
    return null;
  },
  'requests.sheet': ({ personId, requestId }, { database, today, userName }) => ({
    ...getAnswerSheet(database, personId, requestId, today),
    printedBy: userName,
  }),

  'destruction.list': (_input, { database }) => listActs(database),
  ...destructionTasks,
  'destruction.cancel': ({ id }, { writer }) => {
    cancelAct(writer, id);
    return null;
  },
};
