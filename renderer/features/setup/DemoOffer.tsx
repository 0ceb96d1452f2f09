import { Button, Group } from '@mantine/core';
import type { DemoSize } from '../../../shared/demo.ts';
import { useWrite } from '../../app/call.ts';
import { useSessionState } from '../../app/session-store.ts';
import { useTask } from '../../app/task.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import styles from './SetupPage.module.css';

/** A headquarters with invented data, to try the program with. It opens by itself, without a password. */
export function DemoOffer({
  onStart,
  onEnd,
}: {
  readonly onStart: () => void;
  readonly onEnd: () => void;
}) {
  const { t } = useTranslate();
  const { session } = useSessionState();
  const setUp = useWrite('session.setUpDemo', { isQuiet: true });
  const demo = useTask('demo.create');

  async function make(size: DemoSize): Promise<void> {
    onStart();
    try {
      // It was set up before when the making was stopped halfway.
      if (!session?.isDemo) await setUp.mutateAsync({});
    } catch {
      return; // Shown below.
    }
    await demo.run({ size });
    onEnd();
  }

  return (
    <section className={styles['demo']}>
      <div>
        <strong>{t('setup.demoTitle')}</strong>
        <div className={styles['soft']}>{t('setup.demoText')}</div>
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" onClick={() => void make('tiny')}>
          {t('setup.demoSmall')}
        </Button>
        <Button variant="default" onClick={() => void make('office')}>
          {t('setup.demoOffice')}
        </Button>
      </Group>
      {setUp.error && <ErrorNote error={setUp.error} />}
      <TaskProgress title={t('setup.demoMaking')} task={demo} />
    </section>
  );
}
