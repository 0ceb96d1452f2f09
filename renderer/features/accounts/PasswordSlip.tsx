import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import styles from './Accounts.module.css';

interface PasswordSlipProps {
  readonly person: { readonly fullName: string; readonly login: string };
  readonly password: string;
  readonly onClose: () => void;
}

/** A first password, shown once: read aloud or printed. Closed by its button alone, not by a click elsewhere. */
export function PasswordSlip({ person, password, onClose }: PasswordSlipProps) {
  const { t, script, language } = useTranslate();
  const print = useWrite('shell.print');
  const { fullName, login } = person;
  return (
    <Dialog
      onClose={onClose}
      title={t('accounts.slipTitle')}
      size={520}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <div>
        <b>{script(fullName)}</b> · {t('accounts.login')}: <b>{login}</b>
      </div>
      <div className={styles['words']} data-testid="first-password">
        {password}
      </div>
      <div>{t('accounts.slipCase')}</div>
      <div className={styles['soft']}>{t('accounts.slipOnce')}</div>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} stroke={1.7} />}
          loading={print.isPending}
          onClick={() => {
            const handed = JSON.stringify({ fullName, login, password, language });
            print.mutate({ sheet: 'slip', isLandscape: false, handed });
          }}
        >
          {t('accounts.slipPrint')}
        </Button>
        <Button data-autofocus onClick={onClose}>
          {t('accounts.slipDone')}
        </Button>
      </Group>
    </Dialog>
  );
}
