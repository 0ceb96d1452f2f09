import { useTranslate } from '../../app/translate.tsx';
import type { Range } from '../../components/data-grid/range-selection.ts';
import { type Store, useStore } from '../../components/data-grid/store.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import styles from './Entry.module.css';
import { isBlank, isNew, missingField } from './entry-rows.ts';
import { useWarningSentence } from './told.ts';
import type { DayEntry } from './use-day-entry.ts';

const keys = [
  ['Tab', 'log.keyNext'],
  ['Enter', 'log.keySave'],
  ['Ctrl D', 'log.keyAbove'],
  ['Ctrl Delete', 'log.keyRemove'],
  ['F6', 'log.keyList'],
  ['Ctrl ← →', 'log.keyDay'],
] as const;

interface RowToldProps {
  readonly entry: DayEntry;
  readonly range: Store<Range | null>;
  /** What was just done. */
  readonly news: string | null;
}

/** Below the grid: what is wrong with the row the keyboard is on; else what was done; else the keys. */
export function RowTold({ entry, range, news }: RowToldProps) {
  const { t } = useTranslate();
  const sentenceOf = useWarningSentence();
  const at = useStore(range);
  const row = at && entry.rows[at.anchor.row];
  const warnings = row ? (entry.warnings.get(row.id) ?? []).map(sentenceOf) : [];
  const unread = row ? Object.values(row.unread).map(({ sentence }) => sentence) : [];

  if (row && isNew(row) && !isBlank(row)) {
    const missing = missingField(row);
    const needs =
      missing === 'official' ? t('log.needOfficial') : missing === 'work' ? t('log.needWork') : '';
    const sentences = unread.length > 0 ? unread : [needs, ...warnings];
    return (
      <div className={styles['told']} data-state={unread.length > 0 ? 'bad' : 'info'} role="status">
        {[t('log.notSaved'), ...sentences].join(' ')}
        {missing === null && <KeyHint keys="Enter" />}
      </div>
    );
  }
  const doubts = [...unread, ...warnings];
  if (doubts.length > 0 || news !== null) {
    return (
      <div
        className={styles['told']}
        data-state={doubts.length > 0 ? 'warn' : undefined}
        role="status"
      >
        {doubts.length > 0 ? doubts.join(' ') : news}
      </div>
    );
  }
  return (
    <div className={styles['told']}>
      {keys.map(([key, text]) => (
        <span key={key}>
          <KeyHint keys={key} />{' '}
          {t(text === 'log.keyList' && entry.day?.dayOff ? 'log.keyListOff' : text)}
        </span>
      ))}
    </div>
  );
}
