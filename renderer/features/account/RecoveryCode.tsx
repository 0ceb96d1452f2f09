import { Button, Checkbox } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { foldRecoverySigns } from '../../../shared/recovery-signs.ts';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';
import styles from './RecoveryCode.module.css';

interface RecoveryCodeProps {
  /** Six groups with dashes between them; lives in this component only. */
  readonly code: string;
  readonly login: string;
  readonly fullName: string;
  readonly onDone: () => void;
}

/** Shows a recovery code once, prints it, and lets the person go on when it is on paper: a group of it must be typed from there. */
export function RecoveryCode({ code, login, fullName, onDone }: RecoveryCodeProps) {
  const { t, language } = useTranslate();
  const print = useWrite('shell.print', { isQuiet: true });
  const confirm = useWrite('session.confirmRecovery', { isQuiet: true });
  const groups = code.split('-');
  // Not the first: that one is remembered without any paper.
  const [asked] = useState(() => 1 + Math.floor(Math.random() * (groups.length - 1)));
  const [isInSafe, setInSafe] = useState(false);
  const [typed, setTyped] = useState('');
  const isRight = foldRecoverySigns(typed) === groups[asked];
  const isWrong = foldRecoverySigns(typed).length >= (groups[asked]?.length ?? 0) && !isRight;

  function printSheet(): void {
    const handed = JSON.stringify({ code, login, fullName, language });
    print.mutate({ sheet: 'recovery', isLandscape: false, handed });
  }

  return (
    <UnkeptForm
      onSubmit={() => {
        if (isInSafe && isRight) confirm.mutate({}, { onSuccess: onDone });
      }}
    >
      {/* Out of sight when it is asked for, so that it is typed from the paper. */}
      {!isInSafe && (
        <ol className={styles['groups']} aria-label={t('recovery.code')}>
          {groups.map((group, index) => (
            <li key={group} className={styles['group']}>
              <span className={styles['number']}>{index + 1}</span>
              {group}
            </li>
          ))}
        </ol>
      )}
      <div className={styles['row']}>
        <Button
          variant={print.isSuccess ? 'default' : 'filled'}
          leftSection={<IconPrinter size={16} />}
          loading={print.isPending}
          onClick={printSheet}
        >
          {t('recovery.print')}
        </Button>
        {print.isSuccess && <span className={styles['soft']}>{t('recovery.printed')}</span>}
      </div>
      {print.error && <ErrorNote error={print.error} />}
      <div className={styles['soft']}>{t('recovery.byHand')}</div>
      <Checkbox
        label={t('recovery.inSafe')}
        checked={isInSafe}
        onChange={(event) => setInSafe(event.currentTarget.checked)}
      />
      {isInSafe && (
        <div className={styles['retype']}>
          <TextField
            label={t('recovery.retype', { number: asked + 1 })}
            value={typed}
            onChange={(next) => setTyped(next.toUpperCase())}
            error={isWrong ? t('recovery.retypeWrong', { number: asked + 1 }) : null}
          />
        </div>
      )}
      {confirm.error && <ErrorNote error={confirm.error} />}
      <Button type="submit" size="md" disabled={!isInSafe || !isRight} loading={confirm.isPending}>
        {t('common.continue')}
      </Button>
    </UnkeptForm>
  );
}
