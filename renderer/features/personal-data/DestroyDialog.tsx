import { Button, Checkbox, Group, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { DestructionAct, Rehearsal } from '../../../shared/destruction.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useTask } from '../../app/task.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';
import { CountsView } from './CountsView.tsx';
import { OlderCopies } from './OlderCopies.tsx';
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
  const destroy = useTask('destruction.destroy');
  const [done, setDone] = useState<Rehearsal | null>(null);
  const copies = useRead('destruction.olderCopies', {}, { isEnabled: done !== null }).data;
  const erase = useWrite('destruction.eraseAside', { isQuiet: true });
  const title = t('duty.destroyTitle', { number: act.number });

  if (done) {
    const isAside = copies?.some(({ place }) => place === 'aside') ?? false;
    return (
      <Dialog onClose={onClose} title={title} size={640} centered>
        <div className={styles['form']}>
          <b>{t('duty.destroyDone', { count: done.counts.people })}</b>
          <CountsView {...done} isDone />
          {copies && (
            <OlderCopies copies={copies.filter(({ place }) => place !== 'aside' || !erase.data)} />
          )}
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
          void destroy.run({ id: act.id, password }).then(setDone);
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
        <TaskProgress title={title} task={destroy} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            color="red"
            loading={destroy.isRunning}
            disabled={!isSigned || password === ''}
          >
            {t('duty.destroyDo')}
          </Button>
        </Group>
      </UnkeptForm>
    </Dialog>
  );
}
