import { Modal } from '@mantine/core';
import { useRead } from '../../app/call.ts';
import type { DialogProps } from '../../app/dialogs.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { AttachForm } from './AttachForm.tsx';

/**
 * Attaches officials to families and mahallas. What the page knew is given; the other side is asked.
 * All by keyboard: type, Enter, Tab on, Ctrl+Enter.
 */
export function AttachDialog({ input, onClose }: DialogProps<'attach'>) {
  const { t } = useTranslate();
  const hasTargets = (input.familyIds?.length ?? 0) + (input.mahallaIds?.length ?? 0) > 0;
  const office = useRead('office.get');
  const items = useRead('lists.all');
  const officialIds = input.officialIds ?? [];
  const officials = useRead(
    'officials.list',
    { limit: 200, filters: [{ kind: 'choice', column: 'id', values: [...officialIds] }] },
    { isEnabled: officialIds.length > 0 },
  );
  const mahallas = useRead(
    'mahallas.list',
    {
      limit: 500,
      filters: [{ kind: 'choice', column: 'id', values: [...(input.mahallaIds ?? [])] }],
    },
    { isEnabled: (input.mahallaIds?.length ?? 0) > 0 },
  );
  const waiting = [
    office,
    items,
    ...(officialIds.length > 0 ? [officials] : []),
    ...(input.mahallaIds?.length ? [mahallas] : []),
  ].find((read) => !read.isSuccess);
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={t(hasTargets ? 'attachments.attach' : 'attachments.attachTargets')}
    >
      {waiting ? (
        <ReadState<unknown> read={waiting as typeof office}>{() => null}</ReadState>
      ) : (
        <AttachForm
          today={office.data?.today ?? ''}
          items={items.data ?? []}
          officials={officials.data?.rows ?? []}
          mahallas={(mahallas.data?.rows ?? []).map(({ id, name }) => ({ id, title: name }))}
          familyIds={input.familyIds ?? []}
          isAskingTargets={!hasTargets}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}
