import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Page } from '../../components/Page.tsx';
import { AccountList } from './AccountList.tsx';
import { NewAccountDialog } from './NewAccountDialog.tsx';
import { RolesPanel } from './RolesPanel.tsx';

/** Who may sign in, where, with which role; and what each role may do. */
export function AccountsPage() {
  const { t } = useTranslate();
  const { tab = 'list' } = useValues('/accounts');
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title={t('accounts.title')}
      actions={
        <Button leftSection={<IconPlus size={15} />} onClick={() => setAdding(true)}>
          {t('accounts.add')}
        </Button>
      }
    >
      <Tabs
        value={tab}
        onChange={(next) => navigate('/accounts', { tab: next ?? 'list' }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="list">{t('accounts.list')}</Tabs.Tab>
          <Tabs.Tab value="roles">{t('accounts.roles')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="list">
          <AccountList />
        </Tabs.Panel>
        <Tabs.Panel value="roles">
          <RolesPanel />
        </Tabs.Panel>
      </Tabs>
      {isAdding && <NewAccountDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
