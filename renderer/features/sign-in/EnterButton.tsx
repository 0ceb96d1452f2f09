import { Button } from '@mantine/core';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import type { Entering } from './use-entering.ts';

interface EnterButtonProps {
  readonly entering: Entering;
  readonly label: string;
}

/** What was wrong, and the button that tries again; it counts the seconds while nothing is taken. */
export function EnterButton({ entering: { error, wait, isBusy }, label }: EnterButtonProps) {
  const { t } = useTranslate();
  // Its advice is the number of seconds, which the button counts.
  const isWaiting = error?.report.code === 'sign-in-wait';
  return (
    <>
      {error && (!isWaiting || wait > 0) && <ErrorNote error={error} isBrief={isWaiting} />}
      <Button type="submit" size="md" fullWidth loading={isBusy} disabled={wait > 0}>
        {wait > 0 ? t('signIn.wait', { seconds: wait }) : label}
      </Button>
    </>
  );
}
