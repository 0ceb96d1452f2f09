import { useState } from 'react';
import type { Account } from '../../../shared/accounts.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import styles from './Accounts.module.css';
import { EditAccountDialog } from './EditAccountDialog.tsx';
import { useScopeWords } from './use-scope-words.ts';

/** Everybody who may sign in; a row opens its form. */
export function AccountList() {
  const { t, script, nameOf } = useTranslate();
  const accounts = useRead('accounts.list');
  const roles = useRead('roles.list').data ?? [];
  const whereOf = useScopeWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = accounts.data?.find((account) => account.id === openId);
  return (
    <Panel isFlush>
      <ReadState read={accounts}>
        {(found) => (
          <SimpleTable
            rows={found}
            rowKey={(account) => account.id}
            onOpen={({ id }) => setOpenId(id)}
            columns={[
              {
                key: 'name',
                title: t('accounts.fullName'),
                width: '26%',
                cell: (account) => (
                  <span className={styles['name']}>
                    {script(account.fullName)}
                    {account.isOwn && <StateChip state="accent">{t('accounts.own')}</StateChip>}
                  </span>
                ),
              },
              { key: 'login', title: t('accounts.login'), cell: (account) => account.login },
              {
                key: 'role',
                title: t('accounts.role'),
                cell: (account) => {
                  const role = roles.find((one) => one.id === account.roleId);
                  return role && nameOf(role);
                },
              },
              {
                key: 'where',
                title: t('accounts.where'),
                width: '30%',
                cell: (account) => whereOf(account.scope),
              },
              {
                key: 'state',
                title: t('accounts.state'),
                width: 150,
                cell: (account) => <SignInState account={account} />,
              },
            ]}
          />
        )}
      </ReadState>
      {open && <EditAccountDialog account={open} onClose={() => setOpenId(null)} />}
    </Panel>
  );
}

function SignInState({ account }: { readonly account: Account }) {
  const { t } = useTranslate();
  if (!account.canSignIn) return <StateChip state="bad">{t('accounts.cannotSignIn')}</StateChip>;
  if (account.mustChangePassword)
    return <StateChip state="warn">{t('accounts.mustChange')}</StateChip>;
  return <StateChip state="good">{t('accounts.ready')}</StateChip>;
}
