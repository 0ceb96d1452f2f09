import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { call, useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import styles from './Maintenance.module.css';

export function SupportPanel() {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? '';
  const save = useWrite('maintenance.saveReport');

  async function run(): Promise<void> {
    const suggestedName = `tezkor-shtab-${today}.txt`;
    const path = await call('shell.chooseSave', { kind: 'text', suggestedName });
    if (path === null) return;
    save.mutate(
      { path },
      {
        onSuccess: () => notifications.show({ message: t('maintenance.reportSaved', { path }) }),
      },
    );
  }

  return (
    <Panel title={t('maintenance.support')}>
      <div className={styles['soft']}>{t('maintenance.supportHint')}</div>
      <Button variant="default" loading={save.isPending} onClick={() => void run()}>
        {t('maintenance.saveReport')}
      </Button>
    </Panel>
  );
}
