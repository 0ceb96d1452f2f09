import { useRead } from '../../app/call.ts';
import { BackupSafetyPart } from '../../app/parts.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Page } from '../../components/Page.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { CompactPanel } from './CompactPanel.tsx';
import { ErrorsPanel } from './ErrorsPanel.tsx';
import { HealthPanel } from './HealthPanel.tsx';
import styles from './Maintenance.module.css';
import { CountsPanel, SizesPanel } from './SizesPanel.tsx';
import { SupportPanel } from './SupportPanel.tsx';

const lookAgainMs = 60_000;

/** Whether the headquarters is sound, in one look, and what to do when it is not. */
export function MaintenancePage() {
  const { t } = useTranslate();
  const health = useRead('maintenance.health', {}, { refreshMs: lookAgainMs, keepPrevious: true });
  return (
    <Page title={t('maintenance.title')}>
      <ReadState read={health}>
        {(data) => (
          <div className={styles['columns']}>
            <div className={styles['column']}>
              <BackupSafetyPart />
              <HealthPanel health={data} onChecked={() => void health.refetch()} />
              <ErrorsPanel />
            </div>
            <div className={styles['column']}>
              <SizesPanel health={data} />
              <CompactPanel health={data} onDone={() => void health.refetch()} />
              <SupportPanel />
              <CountsPanel health={data} />
            </div>
          </div>
        )}
      </ReadState>
    </Page>
  );
}
