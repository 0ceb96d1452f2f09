import { attach } from '../../db/attach.ts';
import {
  endAttachments,
  removeAttachments,
  saveAttachments,
  saveNorm,
} from '../../db/attachment-edits.ts';
import { listAnswering, listAttachments, listAttachmentsFor } from '../../db/attachments.ts';
import type { attachmentCalls } from '../../shared/attachments.ts';
import type { HandlersOf } from '../handler.ts';

export const attachmentHandlers: HandlersOf<typeof attachmentCalls> = {
  'attachments.list': ({ subject, id, ...request }, { database }) =>
    listAttachments(database, subject, id, request),
  'attachments.listFor': ({ subject, id, hasPast }, { database }) =>
    listAttachmentsFor(database, subject, id, hasPast),
  'attachments.onDay': ({ familyId, day }, { database }) => listAnswering(database, familyId, day),
  'attachments.attach': (input, { writer, today }) => attach(writer, input, today),
  'attachments.end': ({ ids, toOn }, { writer, today }) => ({
    ended: endAttachments(writer, ids, toOn, today),
  }),
  'attachments.save': ({ edits }, { writer, today }) => ({
    saved: saveAttachments(writer, edits, today),
  }),
  'attachments.remove': ({ ids }, { writer }) => ({ removed: removeAttachments(writer, ids) }),
  'attachments.saveNorm': ({ roleId, families }, { writer }) => ({
    isChanged: saveNorm(writer, roleId, families),
  }),
};
