import type { FamilyCard } from '../../../../shared/family-card.ts';
import { useRead } from '../../../app/call.ts';
import { Link } from '../../../app/router.tsx';
import { useTranslate } from '../../../app/translate.tsx';
import { EmptyNote } from '../../../components/EmptyNote.tsx';
import { Panel } from '../../../components/Panel.tsx';
import styles from './Events.module.css';
import { eventsOf } from './events.ts';
import { useEventWords } from './use-event-words.ts';

interface EventsPanelProps {
  readonly card: FamilyCard;
  readonly today: string;
}

const shownEvents = 12;

/** What happened lately, of every kind; the whole history of changes is a tab of its own. */
export function EventsPanel({ card, today }: EventsPanelProps) {
  const { t, formatDay } = useTranslate();
  const plan = useRead('plans.get', { familyId: card.id }).data;
  const wordsOf = useEventWords();
  const events = eventsOf(card, plan?.items ?? []).slice(0, shownEvents);
  const thisYear = today.slice(0, 4);
  return (
    <Panel
      title={t('card.events')}
      note={
        <Link to="/families/:id" values={{ id: card.id, tab: 'history' }}>
          {t('card.eventsAll')}
        </Link>
      }
    >
      {events.length === 0 ? (
        <EmptyNote title={t('card.noEvents')} hint={t('card.noEventsHint')} />
      ) : (
        <ul className={styles['list']}>
          {events.map((event) => (
            <li key={`${event.kind} ${event.key}`} data-kind={event.kind}>
              <time dateTime={event.day} title={formatDay(event.day)}>
                {dayShort(event.day, thisYear)}
              </time>
              <span className={styles['kind']}>{t(`card.event.${event.kind}`)}</span>
              <span>{wordsOf(event)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** 19.11, of another year 19.11.25. */
function dayShort(day: string, thisYear: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return year === thisYear ? `${date}.${month}` : `${date}.${month}.${year.slice(2)}`;
}
