import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Health } from '../../../shared/maintenance.ts';
import { useTask } from '../../app/task.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import styles from './Maintenance.module.css';
import { useSizeWords } from './use-size-words.ts';

interface CompactPanelProps {
  readonly health: Health;
  readonly onDone: () => void;
}

const worthBytes = 100_000;

export function CompactPanel({ health, onDone }: CompactPanelProps) {
  const { t } = useTranslate();
  const sizeWords = useSizeWords();
  const compact = useTask('maintenance.compact');

  async function run(): Promise<void> {
    const done = await compact.run({});
    if (done) {
      const before = sizeWords(done.beforeBytes);
      const after = sizeWords(done.afterBytes);
      notifications.show({ message: t('maintenance.compacted', { before, after }) });
    }
    onDone();
  }

  return (
    <Panel title={t('maintenance.compact')}>
      <div className={styles['soft']}>
        {health.looseBytes < worthBytes
          ? t('maintenance.isCompact')
          : t('maintenance.compactHint', { loose: sizeWords(health.looseBytes) })}
      </div>
      <TaskProgress title={t('maintenance.compacting')} task={compact} />
      <Button variant="default" loading={compact.isRunning} onClick={() => void run()}>
        {t('maintenance.compact')}
      </Button>
    </Panel>
  );
}
