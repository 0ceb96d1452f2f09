import { Button, Group, NumberInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useRead, useWrite } from '../../app/call.ts';
import { useMay } from '../../app/rights.tsx';
import { useSessionState } from '../../app/session-store.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import styles from './SettingsPage.module.css';

/** After how long the window locks itself. */
export function LockPanel() {
  const { t } = useTranslate();
  const minutes = useRead('settings.lockMinutes');
  return (
    <Panel title={t('account.lockTitle')}>
      <ReadState read={minutes}>{(saved) => <LockForm saved={saved} />}</ReadState>
    </Panel>
  );
}

function LockForm({ saved }: { readonly saved: number }) {
  const { t } = useTranslate();
  const client = useQueryClient();
  const maySave = useMay('settings');
  const isDemo = useSessionState().session?.isDemo ?? false;
  const save = useWrite('settings.saveLockMinutes');
  const [minutes, setMinutes] = useState<number | string>(saved);
  const isGood = typeof minutes === 'number';

  function submit(): void {
    if (!isGood) return;
    save.mutate(
      { minutes },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: ['settings.lockMinutes'] });
          notifications.show({ message: t('common.saved') });
        },
      },
    );
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <NumberInput
        label={t('account.lockMinutes')}
        description={isDemo ? t('account.lockMinutesDemo') : t('account.lockMinutesHint')}
        value={minutes}
        onChange={setMinutes}
        min={isDemo ? 0 : 1}
        max={120}
        clampBehavior="strict"
        allowDecimal={false}
        disabled={!maySave}
      />
      {maySave && (
        <Group>
          <Button type="submit" loading={save.isPending} disabled={!isGood || minutes === saved}>
            {t('common.save')}
          </Button>
        </Group>
      )}
    </form>
  );
}
