import { CallError, useRead } from '../../app/call.ts';
import { useErrorWords } from '../../app/error-words.ts';
import { backupWords } from '../../app/frame/backup-words.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import styles from './Backups.module.css';

/** Whether the data is safe, in one look: the state, the last good backup and where it is, what is missing. */
export function BackupSafety() {
  const { t, formatMoment } = useTranslate();
  const wordsOf = useErrorWords();
  const { data } = useRead('backups.status', {}, { keepPrevious: true });
  if (!data) return null;
  const { lastGood, failure, chosenPlace } = data;
  const { key, state } = backupWords(data);
  const place = t(lastGood?.place === 'chosen' ? 'backups.placeChosen' : 'backups.placeOwn');
  const words = failure && wordsOf(new CallError({ code: failure.code, params: {} }));
  return (
    <Panel>
      <div className={styles['safety']}>
        <StateChip state={state}>{t(key)}</StateChip>
        <strong>
          {lastGood
            ? t('backups.lastGood', { at: formatMoment(lastGood.at), place })
            : t('backups.noneYet')}
        </strong>
        {words && <p>{`${words.sentence} ${words.advice}`}</p>}
        {!chosenPlace && <p>{t('backups.onlyHere')}</p>}
        {chosenPlace && !chosenPlace.isThere && <p>{t('backups.secondGone')}</p>}
      </div>
    </Panel>
  );
}
