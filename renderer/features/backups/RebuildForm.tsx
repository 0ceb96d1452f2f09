import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { InSight } from '../../components/InSight.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';
import { FoundAndLost } from './FoundAndLost.tsx';
import { useWayIn, WayInFields } from './WayIn.tsx';

/** Where there is no backup at all: what can be read of the damaged file, first shown, then put together anew. */
export function RebuildForm({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslate();
  const { wayIn, setWayIn, isComplete } = useWayIn();
  const rehearse = useWrite('backups.rehearseRebuild', { isQuiet: true });
  const rebuild = useWrite('backups.rebuild', { isQuiet: true });
  const isWorking = rehearse.isPending || rebuild.isPending;
  const error = rebuild.error ?? rehearse.error;

  async function submit(): Promise<void> {
    if (!isComplete) return;
    if (!rehearse.data) return rehearse.mutate(wayIn);
    try {
      // By the time it answers somebody is signed in and this form is gone: what is told must not hang on it.
      const { tables } = await rebuild.mutateAsync(wayIn);
      const sum = (of: 'found' | 'lost') => tables.reduce((all, one) => all + one[of], 0);
      const message = t('backups.rebuilt', { found: sum('found'), lost: sum('lost') });
      notifications.show({ color: 'green', autoClose: false, message });
    } catch {
      // Shown beside the form.
    }
  }

  return (
    <UnkeptForm onSubmit={() => void submit()}>
      <WayInFields
        wayIn={wayIn}
        onChange={(next) => {
          setWayIn(next);
          rehearse.reset();
          rebuild.reset();
        }}
      />
      <InSight when={error ?? rehearse.data}>
        {rehearse.data && <FoundAndLost result={rehearse.data} />}
        {isWorking && (
          <p aria-live="polite">
            {t(rebuild.isPending ? 'backups.working' : 'backups.rebuildLooking')}
          </p>
        )}
        {error && <ErrorNote error={error} />}
        <Button type="submit" fullWidth mt="sm" loading={isWorking}>
          {t(rehearse.data ? 'backups.rebuildDo' : 'backups.rebuildLook')}
        </Button>
      </InSight>
      {!isWorking && <LinkButton onClick={onBack}>{t('backups.rebuildBack')}</LinkButton>}
    </UnkeptForm>
  );
}
