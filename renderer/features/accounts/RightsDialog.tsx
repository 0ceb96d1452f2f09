import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Role } from '../../../shared/accounts.ts';
import type { Right } from '../../../shared/rights.ts';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import styles from './Accounts.module.css';
import type { ChangedRights } from './RolesPanel.tsx';

interface RightsDialogProps {
  readonly roles: readonly Role[];
  readonly changed: ChangedRights;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Says in words what will change for whom, before it does. */
export function RightsDialog({ roles, changed, onSaved, onClose }: RightsDialogProps) {
  const { t, nameOf } = useTranslate();
  const save = useWrite('roles.save', { isQuiet: true });
  const named = (held: readonly Right[]) => held.map((right) => t(`rights.${right}`)).join(', ');
  const lines = roles.flatMap((role) => {
    const next = changed[role.id];
    if (!next) return [];
    const gets = next.filter((right) => !role.rights.includes(right));
    const loses = role.rights.filter((right) => !next.includes(right));
    return [
      ...(gets.length > 0 ? [t('rights.gets', { role: nameOf(role), rights: named(gets) })] : []),
      ...(loses.length > 0
        ? [t('rights.loses', { role: nameOf(role), rights: named(loses) })]
        : []),
    ];
  });

  async function submit(): Promise<void> {
    for (const [id, held] of Object.entries(changed))
      await save.mutateAsync({ id, rights: [...held] });
    notifications.show({ message: t('common.saved') });
    onSaved();
  }

  return (
    <Dialog onClose={onClose} title={t('rights.confirmTitle')} size={520}>
      <ul className={styles['changes']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles['soft']}>{t('rights.noUndo')}</div>
      {save.error && <ErrorNote error={save.error} />}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          data-autofocus
          loading={save.isPending}
          onClick={() => void submit().catch(() => undefined)}
        >
          {t('common.save')}
        </Button>
      </Group>
    </Dialog>
  );
}
