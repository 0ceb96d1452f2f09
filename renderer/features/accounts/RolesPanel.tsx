import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '../../../shared/accounts.ts';
import { type Right, rights } from '../../../shared/rights.ts';
import { useRead } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import styles from './Accounts.module.css';
import { RightsDialog } from './RightsDialog.tsx';

/** Marks that were changed and not yet saved: role id → its rights. */
export type ChangedRights = Readonly<Record<string, readonly Right[]>>;

/** What each role may do: one row a right, one column a role. */
export function RolesPanel() {
  const roles = useRead('roles.list');
  return <ReadState read={roles}>{(found) => <RightsTable roles={found} />}</ReadState>;
}

function RightsTable({ roles }: { readonly roles: readonly Role[] }) {
  const { t, nameOf } = useTranslate();
  const draft = useDraft<{ changed: ChangedRights }>('roles', { changed: {} });
  const { changed } = draft.values;
  const [isSaving, setSaving] = useState(false);
  const heldBy = (role: Role) => changed[role.id] ?? role.rights;

  function mark(role: Role, right: Right, isHeld: boolean): void {
    const others = heldBy(role).filter((one) => one !== right);
    const next = rights.filter((one) => others.includes(one) || (isHeld && one === right));
    const { [role.id]: _before, ...rest } = changed;
    const isSame = next.join() === role.rights.join();
    draft.change({ changed: isSame ? rest : { ...rest, [role.id]: next } });
  }

  const isChanged = Object.keys(changed).length > 0;
  return (
    <Panel isFlush>
      <div className={styles['bar']}>
        <span className={styles['soft']}>{t('rights.hint')}</span>
        <span style={{ whiteSpace: 'nowrap' }}>
          <Button variant="default" mr="xs" disabled={!isChanged} onClick={draft.discard}>
            {t('common.cancel')}
          </Button>
          <Button disabled={!isChanged} onClick={() => setSaving(true)}>
            {t('common.save')}
          </Button>
        </span>
      </div>
      <table className={styles['rights']}>
        <thead>
          <tr>
            <th scope="col">{t('rights.right')}</th>
            {roles.map((role) => (
              <th key={role.id} scope="col">
                {nameOf(role)}
                <small>{t('rights.holders', { count: role.accounts })}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rights.map((right) => (
            <tr key={right}>
              <th scope="row">
                {t(`rights.${right}`)}
                <small>{t(`rights.${right}Hint`)}</small>
              </th>
              {roles.map((role) => {
                const isHeld = heldBy(role).includes(right);
                return (
                  <td
                    key={role.id}
                    data-changed={isHeld !== role.rights.includes(right) || undefined}
                  >
                    <Checkbox
                      size="sm"
                      classNames={{ body: styles['mark'] ?? '' }}
                      aria-label={`${nameOf(role)}: ${t(`rights.${right}`)}`}
                      checked={isHeld}
                      onChange={(event) => mark(role, right, event.currentTarget.checked)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {isSaving && (
        <RightsDialog
          roles={roles}
          changed={changed}
          onSaved={() => {
            draft.discard();
            setSaving(false);
          }}
          onClose={() => setSaving(false)}
        />
      )}
    </Panel>
  );
}
