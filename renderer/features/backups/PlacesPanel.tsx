import { Button, Group } from '@mantine/core';
import type { BackupStatus } from '../../../shared/backups.ts';
import { call, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import styles from './Backups.module.css';

/** Where backups lie; a second place that is away from this computer. */
export function PlacesPanel({ status }: { readonly status: BackupStatus | null }) {
  const { t } = useTranslate();
  const save = useWrite('backups.setPlace');
  const chosen = status?.chosenPlace ?? null;
  async function choose(): Promise<void> {
    const path = await call('shell.chooseFolder');
    if (path !== null) save.mutate({ path });
  }
  return (
    <Panel title={t('backups.places')}>
      <dl className={styles['places']}>
        <dt>{t('backups.ownPlace')}</dt>
        <dd>
          <code>{status?.ownPlace}</code>
        </dd>
        <dt>{t('backups.chosenPlace')}</dt>
        <dd>
          {chosen ? <code>{chosen.path}</code> : <span>{t('backups.noChosen')}</span>}
          {chosen && !chosen.isThere && <StateChip state="bad">{t('backups.isGone')}</StateChip>}
          <Group gap="xs" mt={6}>
            <Button
              size="xs"
              variant="default"
              loading={save.isPending}
              onClick={() => void choose()}
            >
              {t('backups.choosePlace')}
            </Button>
            {chosen && (
              <Button size="xs" variant="subtle" onClick={() => save.mutate({ path: null })}>
                {t('backups.noPlace')}
              </Button>
            )}
          </Group>
        </dd>
      </dl>
    </Panel>
  );
}
