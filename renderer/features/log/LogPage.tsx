import { SegmentedControl } from '@mantine/core';
import { isDay } from '../../../shared/calendar.ts';
import { useRead } from '../../app/call.ts';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Page } from '../../components/Page.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { AllDays } from './AllDays.tsx';
import { DayEntryView } from './DayEntryView.tsx';
import { DayNavigation } from './DayNavigation.tsx';

/** The daily report: one day to enter, or the grid over all days. */
export function LogPage() {
  const { t, formatLongDay, weekdayName } = useTranslate();
  const values = useValues('/log');
  const office = useRead('office.get');
  return (
    <ReadState read={office}>
      {(found) => {
        const today = found?.today ?? '';
        const given = values.day ?? today;
        const day = isDay(given) && given <= today ? given : today;
        const isAll = values.tab === 'all';
        return (
          <Page
            isFilled
            title={t('log.title')}
            subtitle={!isAll && `${formatLongDay(day)}, ${weekdayName(day)}`}
            actions={
              <>
                {!isAll && <DayNavigation day={day} today={today} />}
                <SegmentedControl
                  size="xs"
                  value={isAll ? 'all' : 'day'}
                  onChange={(tab) =>
                    navigate('/log', { ...values, tab: tab === 'all' ? 'all' : '' })
                  }
                  data={[
                    { value: 'day', label: t('log.tabDay') },
                    { value: 'all', label: t('log.tabAll') },
                  ]}
                />
              </>
            }
          >
            {isAll ? (
              <AllDays />
            ) : (
              <DayEntryView key={day} day={day} today={today} familyId={values.family ?? null} />
            )}
          </Page>
        );
      }}
    </ReadState>
  );
}
