import { Button, Checkbox, Group, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { DestructionAct } from '../../../shared/destruction.ts';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';
import { CountsView } from './CountsView.tsx';
import styles from './PersonalData.module.css';

interface DestroyDialogProps {
  readonly act: DestructionAct;
  readonly onClose: () => void;
}

/** The last question before data goes for good; afterwards what it did, and which copies still hold it. */
export function DestroyDialog({ act, onClose }: DestroyDialogProps) {
  const { t } = useTranslate();
  const [isSigned, setSigned] = useState(false);
  const [password, setPassword] = useState('');
  const destroy = useWrite('destruction.destroy', { isQuiet: true });
  const erase = useWrite('destruction.eraseAside', { isQuiet: true });
  const title = t('duty.destroyTitle', { number: act.number });

  if (destroy.data) {
    const { counts, olderCopies } = destroy.data;
    const isAside = olderCopies.some((one) => one.isAside);
    return (
      <Dialog onClose={onClose} title={title} size={640} centered>
        <div className={styles['form']}>
          <b>{t('duty.destroyDone', { count: counts.people })}</b>
          <CountsView
            {...destroy.data}
            olderCopies={olderCopies.filter((one) => !one.isAside || !erase.data)}
          />
          {erase.data && <b>{t('duty.asideErased', { count: erase.data.files })}</b>}
          {erase.error && <ErrorNote error={erase.error} />}
          <Group justify="flex-end">
            {isAside && !erase.data && (
              <Button
                variant="default"
                loading={erase.isPending}
                onClick={() => erase.mutate({ password })}
              >
                {t('duty.eraseAside')}
              </Button>
            )}
            <Button data-autofocus onClick={onClose}>
              {t('common.close')}
            </Button>
          </Group>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog onClose={onClose} title={title} size={640} centered>
      <UnkeptForm
        onSubmit={() => {
          destroy.mutate({ id: act.id, password });
        }}
      >
        <div className={styles['danger']}>{t('duty.destroyWarn')}</div>
        <CountsView counts={act.counts} />
        <Checkbox
          label={t('duty.destroySigned')}
          checked={isSigned}
          onChange={(event) => setSigned(event.currentTarget.checked)}
        />
        <PasswordInput
          label={t('duty.password')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="off"
        />
        {destroy.error && <ErrorNote error={destroy.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            color="red"
            loading={destroy.isPending}
            disabled={!isSigned || password === ''}
          >
            {t('duty.destroyDo')}
          </Button>
        </Group>
      </UnkeptForm>
    </Dialog>
  );
}
