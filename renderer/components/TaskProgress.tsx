import { Button, Group, Modal } from '@mantine/core';
import type { Progress as TaskStep } from '../../shared/call.ts';
import type { CallError } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { TaskSteps } from './TaskSteps.tsx';

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
  const { t } = useTranslate();
  if (task.error) return <ErrorNote error={task.error} />;
  return (
    <Modal
      opened={task.isRunning}
      onClose={task.cancel}
      title={title}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <TaskSteps progress={task.progress} />
      <Group justify="flex-end">
        <Button
          variant="default"
          onClick={task.cancel}
          loading={task.isCancelling}
          disabled={task.progress?.isFinal ?? false}
        >
          {t('common.cancel')}
        </Button>
      </Group>
    </Modal>
  );
}
