import type { AttachmentSubject } from '../../../shared/attachments.ts';
import { AttachedOfficials } from './AttachedOfficials.tsx';
import { AttachedTargets } from './AttachedTargets.tsx';

interface AttachmentsPanelProps {
  readonly subject: AttachmentSubject;
  readonly id: string;
}

/** The attachments of an official, a mahalla or a family, in a panel of their own. */
export function AttachmentsPanel({ subject, id }: AttachmentsPanelProps) {
  return subject === 'official' ? (
    <AttachedTargets officialId={id} />
  ) : (
    <AttachedOfficials subject={subject} id={id} />
  );
}
