import { Button, Group, Modal } from '@mantine/core';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Accounts.module.css';

interface PasswordSlipProps {
  readonly person: { readonly fullName: string; readonly login: string };
  readonly password: string;
  readonly onClose: () => void;
}

/** A first password, shown once: read aloud or printed. Closed by its button alone, not by a click elsewhere. */
export function PasswordSlip({ person, password, onClose }: PasswordSlipProps) {
  const { t, script } = useTranslate();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('accounts.slipTitle')}
      size={520}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <div>
        <b>{script(person.fullName)}</b> · {t('accounts.login')}: <b>{person.login}</b>
      </div>
      <div className={styles['words']} data-testid="first-password">
        {password}
      </div>
      <div>{t('accounts.slipCase')}</div>
      <div className={styles['soft']}>{t('accounts.slipOnce')}</div>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button data-autofocus onClick={onClose}>
          {t('accounts.slipDone')}
        </Button>
      </Group>
    </Modal>
  );
}
