import { CallError, useRead } from '../call.ts';
import { useErrorWords } from '../error-words.ts';
import { useMay } from '../rights.tsx';
import { useTranslate } from '../translate.tsx';
import { backupWords } from './backup-words.ts';
import styles from './Frame.module.css';

/** Nags whoever can do something about it, until there is a good backup again. */
export function BackupNotice() {
  const { t } = useTranslate();
  const wordsOf = useErrorWords();
  const mayMake = useMay('backups');
  const { data } = useRead('backups.status', {}, { keepPrevious: true });
  // Before the first one there was no time yet to make it.
  if (!data || !mayMake || data.running !== null || (data.age === 'none' && !data.failure))
    return null;
  const { key, state } = backupWords(data);
  if (state !== 'bad') return null;
  const words = data.failure
    ? wordsOf(new CallError({ code: data.failure.code, params: {} }))
    : null;
  return (
    <div className={styles['notice']} role="alert">
      {t(key)} {words && `${words.sentence} ${words.advice}`}
    </div>
  );
}
