import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { MemberConsent } from '../../../shared/personal-data.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './PersonalData.module.css';

interface WithdrawDialogProps {
  readonly member: MemberConsent;
  readonly onClose: () => void;
}

/** A consent is withdrawn, or was entered by mistake. */
export function WithdrawDialog({ member, onClose }: WithdrawDialogProps) {
  const { t, script } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const [on, setOn] = useState<string | null>(null);
  const [document, setDocument] = useState('');
  const withdraw = useWrite('consents.withdraw', { isQuiet: true });
  const remove = useWrite('consents.remove', { isQuiet: true });
  const day = on ?? today;
  const id = member.consents.find((one) => one.withdrawnOn === null)?.id ?? '';
  const error = withdraw.error ?? remove.error;
  return (
    <Dialog onClose={onClose} title={script(member.fullName)} centered>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (day === null) return;
          withdraw.mutate({ id, on: day, document: document || null }, { onSuccess: onClose });
        }}
      >
        <div className={styles['pair']}>
          <DayField
            label={t('duty.withdrawnOn')}
            value={day}
            onChange={setOn}
            isRequired
            isFocused
          />
          <TextField label={t('duty.documentNumber')} value={document} onChange={setDocument} />
        </div>
        {error && <ErrorNote error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => remove.mutate({ id }, { onSuccess: onClose })}>
            {t('duty.enteredWrongly')}
          </Button>
          <Button type="submit" loading={withdraw.isPending} disabled={day === null}>
            {t('duty.withdraw')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
