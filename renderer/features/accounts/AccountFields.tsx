import type { Scope } from '../../../shared/session.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ScopeField } from './ScopeField.tsx';

export interface AccountValues {
  readonly fullName: string;
  readonly roleId: string;
  readonly scope: Scope | null;
}

interface AccountFieldsProps {
  readonly values: AccountValues;
  readonly onChange: (values: Partial<AccountValues>) => void;
}

/** Name, role and place of somebody. */
export function AccountFields({ values, onChange }: AccountFieldsProps) {
  const { t, nameOf } = useTranslate();
  const roles = useRead('roles.list').data ?? [];
  return (
    <>
      <TextField
        label={t('accounts.fullName')}
        maxLength={200}
        isRequired
        isFocused
        value={values.fullName}
        onChange={(fullName) => onChange({ fullName })}
      />
      <ChoiceField
        label={t('accounts.role')}
        isRequired
        value={values.roleId}
        choices={roles.map((role) => ({ value: role.id, label: nameOf(role) }))}
        onChange={(roleId) => roleId !== null && onChange({ roleId })}
      />
      <ScopeField value={values.scope} onChange={(scope) => onChange({ scope })} />
    </>
  );
}

/** Whether the form says enough to be saved. */
export function isWhole({ fullName, roleId, scope }: AccountValues): boolean {
  const isNowhere = scope !== null && scope.sectors.length + scope.mahallaIds.length === 0;
  return fullName.trim() !== '' && roleId !== '' && !isNowhere;
}
