import { Button, Tabs } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import type { GridCounts } from '../../components/data-grid/grid-props.ts';
import { Page } from '../../components/Page.tsx';
import { CheckDialog } from './CheckDialog.tsx';
import { EmergencyList } from './EmergencyList.tsx';
import { JournalGrid } from './JournalGrid.tsx';

/** Who signed in, saw, printed, exported and changed what; whether the journal is whole. */
export function JournalPage() {
  const { t } = useTranslate();
  const { tab = 'lines' } = useValues('/journal');
  const [counts, setCounts] = useState<GridCounts | null>(null);
  const [isChecking, setChecking] = useState(false);
  return (
    <Page
      isFilled
      title={t('journal.title')}
      subtitle={
        tab === 'lines' &&
        counts &&
        t('journal.shownOf', { all: counts.all, count: counts.matching })
      }
      actions={
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={16} stroke={1.7} />}
          onClick={() => setChecking(true)}
        >
          {t('journal.check')}
        </Button>
      }
      toolbar={
        <Tabs
          value={tab}
          onChange={(next) => navigate('/journal', { tab: next ?? 'lines' }, { replace: true })}
        >
          <Tabs.List>
            <Tabs.Tab value="lines">{t('journal.lines')}</Tabs.Tab>
            <Tabs.Tab value="emergencies">{t('journal.emergencies')}</Tabs.Tab>
          </Tabs.List>
        </Tabs>
      }
    >
      {tab === 'emergencies' ? <EmergencyList /> : <JournalGrid onCounts={setCounts} />}
      {isChecking && <CheckDialog onClose={() => setChecking(false)} />}
    </Page>
  );
}
