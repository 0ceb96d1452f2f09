/**
 * Parts of one feature that pages of another show, loaded when first seen. Features do not import
 * each other: they take such a part from here.
 */
import { type ComponentType, lazy, Suspense } from 'react';
import type { AttachmentSubject } from '../../shared/attachments.ts';

interface AttachmentsProps {
  readonly subject: AttachmentSubject;
  readonly id: string;
  /** In pixels. */
  readonly height: number;
}

function part<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Part = lazy(() => load().then((component) => ({ default: component })));
  return (props: Props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}

/** Who is attached to a family or mahalla, or what an official answers for: edited in place, ended, added to. */
export const AttachmentsPart = part<AttachmentsProps>(() =>
  import('../features/attachments/AttachmentsPanel.tsx').then((m) => m.AttachmentsPanel),
);
