import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { call } from '../../app/call.ts';
import { useTask } from '../../app/task.ts';
import { useTranslate } from '../../app/translate.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';

/** The whole office as .xlsx and .csv into a folder: for any other program. */
export function ExportButton() {
  const { t, language } = useTranslate();
  const task = useTask('exports.office');
  async function start(): Promise<void> {
    const folder = await call('shell.chooseFolder');
    if (folder === null) return;
    const done = await task.run({ folder, language });
    if (done) notifications.show({ color: 'green', message: t('backups.exported', { ...done }) });
  }
  return (
    <>
      <Button variant="default" onClick={() => void start()}>
        {t('backups.export')}
      </Button>
      <TaskProgress title={t('backups.export')} task={task} />
    </>
  );
}
