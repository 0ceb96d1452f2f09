import { Tabs } from '@mantine/core';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Page } from '../../components/Page.tsx';
import { AboutPanel } from './AboutPanel.tsx';
import { AmountsPanel } from './AmountsPanel.tsx';
import { AppearancePanel } from './AppearancePanel.tsx';
import { LicencesPanel } from './LicencesPanel.tsx';
import { ListsPanel } from './ListsPanel.tsx';
import { LockPanel } from './LockPanel.tsx';
import { OfficePanel } from './OfficePanel.tsx';
import styles from './SettingsPage.module.css';
import { SpecialDaysPanel } from './SpecialDaysPanel.tsx';

export function SettingsPage() {
  const { t } = useTranslate();
  const { tab = 'office' } = useValues('/settings');
  return (
    <Page title={t('frame.settings')}>
      <Tabs
        value={tab}
        onChange={(next) => navigate('/settings', { tab: next ?? 'office' }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="office">{t('settings.office')}</Tabs.Tab>
          <Tabs.Tab value="lists">{t('settings.lists')}</Tabs.Tab>
          <Tabs.Tab value="amounts">{t('settings.amounts')}</Tabs.Tab>
          <Tabs.Tab value="days">{t('settings.days')}</Tabs.Tab>
          <Tabs.Tab value="about">{t('settings.about')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="office">
          <div className={styles['columns']}>
            <OfficePanel />
            <div className={styles['stack']}>
              <AppearancePanel />
              <LockPanel />
            </div>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="lists">
          <ListsPanel />
        </Tabs.Panel>
        <Tabs.Panel value="amounts">
          <AmountsPanel />
        </Tabs.Panel>
        <Tabs.Panel value="days">
          <SpecialDaysPanel />
        </Tabs.Panel>
        <Tabs.Panel value="about">
          <div className={styles['columns']}>
            <AboutPanel />
            <LicencesPanel />
          </div>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
