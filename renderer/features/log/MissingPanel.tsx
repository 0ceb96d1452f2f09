import { ActionIcon } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import type { MissingOfficial } from '../../../shared/log.ts';
import type { DayOffHint } from '../../../shared/working-days.ts';
import { useRead } from '../../app/call.ts';
import { useMay } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { copyText } from './copy-text.ts';
import { isBlank, visitedOf } from './entry-rows.ts';
import styles from './Log.module.css';
import type { DayEntry } from './use-day-entry.ts';

interface MissingPanelProps {
  readonly entry: DayEntry;
  readonly day: string;
  readonly onEnter: (officialId: string) => void;
  readonly onLeave: () => void;
  readonly ref: Ref<HTMLElement>;
}

/** At a glance how many have reported, and who has not: the longest missing first. */
export function MissingPanel({ entry, day, onEnter, onLeave, ref }: MissingPanelProps) {
  const { t, formatNumber } = useTranslate();
  const missing = useRead('log.missing', { day }, { keepPrevious: true }).data;
  const messageOf = useMessage(day);
  const known = entry.day;
  if (!known || !missing) return <aside className={styles['side']} ref={ref} />;
  // On a day off nobody owes a report, so nobody is behind: no share of all, no red, no list to send round.
  const isOff = known.dayOff !== null;
  const title = t(isOff ? 'log.notOwed' : 'log.missing');
  const rows = entry.rows.filter((row) => !isBlank(row));
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((all, row) => all + of(row), 0);

  function copy(): void {
    copyText(messageOf(missing ?? []));
    notifications.show({ color: 'green', message: t('log.copied') });
  }

  return (
    <aside className={styles['side']} ref={ref} aria-label={title}>
      <div className={styles['sideHead']}>
        <div className={styles['score']}>
          <span className={styles['scoreNumber']}>{formatNumber(known.reported)}</span>{' '}
          {isOff
            ? t('common.reportsGiven')
            : `/ ${formatNumber(known.expected)} ${t('log.reports')}`}
        </div>
        <div className={styles['sums']}>
          {t('log.daySums', {
            visited: sum(visitedOf),
            found: sum((row) => row.found),
            solved: sum((row) => row.solved),
          })}
        </div>
        {known.dayOff && <DayOffNote hint={known.dayOff} />}
      </div>
      {known.expected === 0 ? (
        <EmptyNote title={t('log.nobodyExpected')} hint={t('log.nobodyExpectedHint')} />
      ) : missing.length === 0 ? (
        <EmptyNote title={t('log.allReported')} />
      ) : (
        <>
          <div className={styles['sideTitle']} data-state={isOff ? 'calm' : 'bad'}>
            <span>{isOff ? title : `${title}: ${formatNumber(missing.length)}`}</span>
            {!isOff && (
              <ActionIcon
                size="sm"
                aria-label={t('log.copyMissing')}
                title={t('log.copyMissing')}
                onClick={copy}
              >
                <IconCopy size={15} stroke={1.7} />
              </ActionIcon>
            )}
          </div>
          <ul className={styles['people']} onKeyDown={(event) => walk(event, onLeave)}>
            {missing.map((one) => (
              <li key={one.id}>
                <Person person={one} isCalm={isOff} onEnter={onEnter} />
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

interface PersonProps {
  readonly person: MissingOfficial;
  readonly isCalm: boolean;
  readonly onEnter: (officialId: string) => void;
}

function Person({ person, isCalm, onEnter }: PersonProps) {
  const { t, script } = useTranslate();
  const mayEdit = useMay('edit');
  const { lastReportOn, daysMissing: count } = person;
  const hint =
    lastReportOn === null
      ? t('log.neverReported')
      : t('log.daysMissingHint', { count, day: lastReportOn });
  const detail = [person.mahallas, person.organisation].filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      className={styles['person']}
      title={[hint, detail, mayEdit ? t('log.enterForKey') : ''].filter(Boolean).join('\n')}
      disabled={!mayEdit}
      onClick={() => onEnter(person.id)}
    >
      <span className={styles['personName']}>{script(person.fullName)}</span>
      <span className={styles['personDays']} data-calm={isCalm || undefined}>
        {count > 0 && t('log.daysMissing', { count })}
      </span>
      <span className={styles['personDetail']}>{script(detail)}</span>
      {person.phone && <span className={styles['personPhone']}>{person.phone}</span>}
    </button>
  );
}

function DayOffNote({ hint }: { readonly hint: DayOffHint }) {
  const { t, nameOf } = useTranslate();
  const name = nameOf({ ...hint, nameLatn: null });
  return (
    <div className={styles['sums']}>
      {name === '' ? t('common.dayOff') : t('log.dayOffNamed', { name })}
    </div>
  );
}

/** Up and down the list; Escape goes back to the grid. */
function walk(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  if (event.key === 'Escape') onLeave();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const people = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = people.indexOf(document.activeElement as HTMLElement);
  people[Math.max(0, Math.min(people.length - 1, at + step))]?.focus();
}

/** The list as a message for the messenger of the office. */
function useMessage(day: string): (missing: readonly MissingOfficial[]) => string {
  const { t, script } = useTranslate();
  return (missing) => {
    const lines = missing.map((one, index) => {
      const parts = [
        one.mahallas && script(one.mahallas),
        one.phone,
        t('log.daysMissing', { count: one.daysMissing }),
      ];
      return `${index + 1}. ${script(one.fullName)} — ${parts.filter(Boolean).join(', ')}`;
    });
    return [t('log.messageTitle', { day, count: missing.length }), ...lines].join('\n');
  };
}
