import { Menu } from '@mantine/core';
import {
  IconAlertTriangle,
  IconKey,
  IconLock,
  IconLogout,
  IconShieldLock,
  IconSwitchHorizontal,
} from '@tabler/icons-react';
import type { Right } from '../../../shared/rights.ts';
import type { SignedInUser } from '../../../shared/session.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useRead } from '../call.ts';
import { openDialog } from '../dialogs.ts';
import { useUser } from '../rights.tsx';
import { lockNow, signOut, switchUser } from '../session.ts';
import { useTranslate } from '../translate.tsx';
import styles from './TopBar.module.css';

/** What emergency access opens: whoever has it all needs none. */
const openedRights: readonly Right[] = ['see', 'personalNumbers', 'health', 'children'];

/** Who sits here, and all that is about one's own account. */
export function UserMenu() {
  const { t, script } = useTranslate();
  const user = useUser();
  if (!user) return null;
  const name = script(user.fullName);
  const mayAskEmergency = user.emergencyUntil === null && !seesAll(user);
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <button type="button" className={styles['user']} aria-label={t('account.menu', { name })}>
          {initials(name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <WhoIsIn user={user} />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLock size={16} />}
          rightSection={<KeyHint keys="Ctrl L" />}
          onClick={() => void lockNow()}
        >
          {t('account.lock')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSwitchHorizontal size={16} />}
          onClick={() => void switchUser()}
        >
          {t('account.switch')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKey size={16} />}
          onClick={() => openDialog('changePassword', {})}
        >
          {t('account.changePassword')}
        </Menu.Item>
        {mayAskEmergency && (
          <Menu.Item
            leftSection={<IconAlertTriangle size={16} />}
            onClick={() => openDialog('emergency', {})}
          >
            {t('account.emergency')}
          </Menu.Item>
        )}
        {user.rights.includes('accounts') && (
          <Menu.Item
            leftSection={<IconShieldLock size={16} />}
            onClick={() => openDialog('renewRecovery', {})}
          >
            {t('account.renewRecovery')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function WhoIsIn({ user }: { readonly user: SignedInUser }) {
  const { nameOf, script } = useTranslate();
  const role = useRead('roles.list').data?.find((one) => one.id === user.roleId);
  return (
    <div className={styles['who']}>
      <strong>{script(user.fullName)}</strong>
      <span>{role && nameOf(role)}</span>
    </div>
  );
}

function seesAll({ rights, scope }: SignedInUser): boolean {
  return scope === null && openedRights.every((right) => rights.includes(right));
}

/** First letters of the first two words: «ЗИ». */
function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.match(/\p{L}/u)?.[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();
}
