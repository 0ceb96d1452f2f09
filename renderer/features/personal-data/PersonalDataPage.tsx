import { Tabs } from '@mantine/core';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Page } from '../../components/Page.tsx';
import { ActsPanel } from './ActsPanel.tsx';
import { CoveragePanel } from './CoveragePanel.tsx';
import { FactsTab } from './FactsTab.tsx';
import { PassportPanel } from './PassportPanel.tsx';
import { RequestsPanel } from './RequestsPanel.tsx';
import { RetentionPanel } from './RetentionPanel.tsx';

const tabs = {
  facts: FactsTab,
  consents: CoveragePanel,
  retention: RetentionPanel,
  acts: ActsPanel,
  requests: RequestsPanel,
  passport: PassportPanel,
} as const;
type TabName = keyof typeof tabs;
const names = Object.keys(tabs) as TabName[];

/** Duties under ЎРҚ-547: what the office says of its base, consents, retention, destruction, requests, passport. */
export function PersonalDataPage() {
  const { t } = useTranslate();
  const { tab = 'facts' } = useValues('/personal-data');
  return (
    <Page title={t('frame.personalData')}>
      <Tabs
        value={names.find((name) => name === tab) ?? 'facts'}
        onChange={(next) => navigate('/personal-data', { tab: next ?? 'facts' }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          {names.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`duty.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {names.map((name) => {
          const Tab = tabs[name];
          return (
            <Tabs.Panel key={name} value={name}>
              <Tab />
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </Page>
  );
}
