import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { BackupRow } from '../../../shared/backups.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useMay } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { BackupList } from './BackupList.tsx';
import { BackupSafety } from './BackupSafety.tsx';
import { ExportButton } from './ExportButton.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';

/** What is backed up where, proven or not; made, checked and restored from here. */
export function BackupsPage() {
  const { t } = useTranslate();
  const [restored, setRestored] = useState<BackupRow | null>(null);
  const status = useRead('backups.status', {}, { keepPrevious: true });
  const make = useWrite('backups.make');
  const mayExport = useMay('export');
  const isRunning = make.isPending || (status.data?.running ?? null) !== null;
  return (
    <Page
      title={t('backups.title')}
      subtitle={t('backups.subtitle')}
      actions={
        <>
          {mayExport && <ExportButton />}
          <Button
            loading={isRunning}
            onClick={() =>
              make.mutate(
                { folder: null },
                {
                  onSuccess: () =>
                    notifications.show({ color: 'green', message: t('backups.made') }),
                },
              )
            }
          >
            {t('backups.make')}
          </Button>
        </>
      }
    >
      <BackupSafety />
      <PlacesPanel status={status.data ?? null} />
      <Panel isFlush>
        <BackupList onRestore={setRestored} />
      </Panel>
      {restored && <RestoreDialog backup={restored} onClose={() => setRestored(null)} />}
    </Page>
  );
}
