import { useRead } from '../../app/call.ts';
import type { DialogProps } from '../../app/dialogs.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { AttachForm } from './AttachForm.tsx';

/**
 * Attaches officials to families and mahallas. What the page knew is given; the other side is asked.
 * All by keyboard: type, Enter, Tab on, Ctrl+Enter.
 */
export function AttachDialog({ input, onClose }: DialogProps<'attach'>) {
  const { t } = useTranslate();
  const office = useRead('office.get');
  const items = useRead('lists.all');
  const officialIds = input.officialIds ?? [];
  const mahallaIds = input.mahallaIds ?? [];
  const hasTargets = (input.familyIds?.length ?? 0) + mahallaIds.length > 0;
  const officials = useRead(
    'officials.list',
    { limit: 200, filters: [{ kind: 'choice', column: 'id', values: [...officialIds] }] },
    { isEnabled: officialIds.length > 0 },
  );
  const mahallas = useRead(
    'mahallas.list',
    {
      limit: 500,
      filters: [{ kind: 'choice', column: 'id', values: [...mahallaIds] }],
    },
    { isEnabled: mahallaIds.length > 0 },
  );
  const reads = [
    office,
    items,
    ...(officialIds.length > 0 ? [officials] : []),
    ...(mahallaIds.length > 0 ? [mahallas] : []),
  ];
  const failed = reads.find((read) => read.isError);
  // Until everything is known nothing is drawn: the field that takes the focus must be there at once.
  if (!failed && reads.some((read) => read.isPending)) return null;
  if (failed?.error)
    return (
      <Dialog onClose={onClose} title={t('attachments.attach')}>
        <ErrorNote error={failed.error} />
      </Dialog>
    );
  return (
    <AttachForm
      today={office.data?.today ?? ''}
      items={items.data ?? []}
      officials={officials.data?.rows ?? []}
      mahallas={(mahallas.data?.rows ?? []).map(({ id, name }) => ({ id, title: name }))}
      familyIds={input.familyIds ?? []}
      isAskingTargets={!hasTargets}
      onClose={onClose}
    />
  );
}
