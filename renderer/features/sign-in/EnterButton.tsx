import { Button } from '@mantine/core';
import type { ErrorCode } from '../../../shared/errors.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import type { Entering } from './use-entering.ts';

/** A slip of the hand or of the memory: no fault that anybody has to be asked about. */
const slips: readonly ErrorCode[] = [
  'sign-in-wrong',
  'sign-in-wait',
  'recovery-wrong',
  'recovery-mistyped',
  'password-weak',
];

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
      {error && (!isWaiting || wait > 0) && (
        <ErrorNote error={error} isBrief={isWaiting} hasCode={!slips.includes(error.report.code)} />
      )}
      <Button type="submit" size="md" fullWidth loading={isBusy} disabled={wait > 0}>
        {wait > 0 ? t('signIn.wait', { seconds: wait }) : label}
      </Button>
    </>
  );
}
