import { Button, Group, Modal, Progress } from '@mantine/core';
import type { Progress as TaskStep } from '../../shared/call.ts';
import type { CallError } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { ErrorNote } from './ErrorNote.tsx';

interface TaskProgressProps {
  readonly title: string;
  /** What `useTask` answers. */
  readonly task: {
    readonly isRunning: boolean;
    readonly isCancelling: boolean;
    readonly progress: TaskStep | null;
    readonly error: CallError | null;
    cancel(): void;
  };
}

/** While a task runs: its step, how far it is, and a way to stop it. A failure is shown below where it stands. */
export function TaskProgress({ title, task }: TaskProgressProps) {
  const { t, tKey } = useTranslate();
  if (task.error) return <ErrorNote error={task.error} />;
  const { step = '', done = 0, total = 0 } = task.progress ?? {};
  return (
    <Modal
      opened={task.isRunning}
      onClose={task.cancel}
      title={title}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <div aria-live="polite" style={{ minHeight: 20 }}>
        {step ? tKey(step) : t('common.loading')}
        {total > 0 && ` · ${Math.floor((done / total) * 100)}%`}
      </div>
      <Progress value={total > 0 ? (done / total) * 100 : 100} animated={total === 0} my="sm" />
      <Group justify="flex-end">
        <Button variant="default" onClick={task.cancel} loading={task.isCancelling}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Modal>
  );
}
