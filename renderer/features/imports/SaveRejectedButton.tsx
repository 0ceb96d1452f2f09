import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { Rehearsal } from '../../../shared/imports.ts';
import { call } from '../../app/call.ts';
import { useTask } from '../../app/task.ts';
import { useTranslate } from '../../app/translate.tsx';
import { notifySaved } from '../../components/notify-saved.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';

/** Gives the refused rows back as a workbook, each with its reason, to be put right and brought in again. */
export function SaveRejectedButton({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { t, language } = useTranslate();
  const task = useTask('imports.saveRejected');
  const { id, fileName } = rehearsal;

  async function save(): Promise<void> {
    const file = fileName.replace(/\.\w+$/, '');
    const suggestedName = `${t('importWindow.rejectedFile', { file })}.xlsx`;
    const path = await call('shell.chooseSave', { kind: 'workbook', suggestedName });
    if (path === null) return;
    const saved = await task.run({ id, path, language });
    if (!saved) return;
    notifySaved({
      message: t('importWindow.rejectedSaved', { count: saved.rows }),
      openLabel: t('importWindow.openFile'),
      path: saved.path,
    });
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} stroke={1.7} />}
        onClick={() => void save()}
      >
        {t('importWindow.saveRejected')}
      </Button>
      <TaskProgress title={t('importWindow.saveRejected')} task={task} />
    </>
  );
}
