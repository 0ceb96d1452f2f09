import { Box, Button, Group, Radio } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { BackupGlance } from '../../../shared/backups.ts';
import { call, useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { InSight } from '../../components/InSight.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';
import { useWayIn, WayInFields } from './WayIn.tsx';

/** Restores where nobody can sign in: a backup, and a password of it or the recovery code. */
export function RestoreWithForm() {
  const { t, formatMoment } = useTranslate();
  const offer = useRead('backups.offer');
  const [chosen, setChosen] = useState<BackupGlance | null>(null);
  const { wayIn, setWayIn, isComplete } = useWayIn();
  const glance = useWrite('backups.glance', { isQuiet: true });
  const restore = useWrite('backups.restoreWith', { isQuiet: true });
  const known = offer.data?.slice(0, 5) ?? [];
  const all = chosen && !known.some(({ id }) => id === chosen.id) ? [chosen, ...known] : known;
  const backup = chosen ?? known[0] ?? null;
  const error = restore.error ?? glance.error;

  async function choose(): Promise<void> {
    const [path] = await call('shell.chooseFiles', { kind: 'backup' });
    if (path !== undefined) glance.mutate({ path }, { onSuccess: setChosen });
  }

  async function submit(): Promise<void> {
    if (!backup || !isComplete) return;
    try {
      const input = { id: backup.id, ...wayIn };
      // By the time it answers somebody is signed in and this form is gone: what is told must not hang on it.
      const { madeAt, salvage } = await restore.mutateAsync(input);
      const done = t('backups.restored', { at: formatMoment(madeAt) });
      const key = salvage?.isAtLeast ? 'backups.salvagedAtLeast' : 'backups.salvaged';
      const { whole = 0, partial = 0, missing = 0 } = salvage ?? {};
      const more = salvage ? ` ${t(key, { whole, partial, missing })}` : '';
      notifications.show({ color: 'green', autoClose: false, message: done + more });
    } catch {
      // Shown beside the form.
    }
  }

  return (
    <Box mt="sm">
      <UnkeptForm onSubmit={() => void submit()}>
        <p>{t(all.length > 0 ? 'backups.offerText' : 'backups.offerNone')}</p>
        {all.length > 0 && (
          <Radio.Group
            value={backup?.id ?? ''}
            onChange={(id) => setChosen(all.find((one) => one.id === id) ?? null)}
          >
            {all.map(({ id, madeAt, kind }) => (
              <Radio
                key={id}
                value={id}
                mt={6}
                label={`${formatMoment(madeAt)} · ${t(`backups.kind.${kind}`)}`}
              />
            ))}
          </Radio.Group>
        )}
        <Group>
          <Button variant="default" size="xs" onClick={() => void choose()}>
            {t('backups.chooseFile')}
          </Button>
        </Group>
        {backup && (
          <>
            <WayInFields wayIn={wayIn} onChange={setWayIn} />
            <Button type="submit" loading={restore.isPending}>
              {t('backups.doRestore')}
            </Button>
          </>
        )}
        <InSight when={error ?? restore.isPending}>
          {restore.isPending && <p aria-live="polite">{t('backups.working')}</p>}
          {error && <ErrorNote error={error} />}
        </InSight>
      </UnkeptForm>
    </Box>
  );
}
