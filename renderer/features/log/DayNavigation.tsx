import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { addDays } from '../../../shared/calendar.ts';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import styles from './Log.module.css';

interface DayNavigationProps {
  readonly day: string;
  readonly today: string;
}

/** Back, a day by its date, forward, today; Ctrl and the arrows from anywhere but a box being typed in. */
export function DayNavigation({ day, today }: DayNavigationProps) {
  const { t } = useTranslate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!event.ctrlKey || event.shiftKey || step === undefined || isTyping(event.target)) return;
      // Before the grid takes it for a step to the side.
      event.preventDefault();
      event.stopPropagation();
      goTo(addDays(day, step), today);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [day, today]);

  return (
    <div className={styles['navigation']}>
      <ActionIcon
        aria-label={t('log.previousDay')}
        title={t('log.previousDayKey')}
        onClick={() => goTo(addDays(day, -1), today)}
      >
        <IconChevronLeft size={17} />
      </ActionIcon>
      <div className={styles['dayField']}>
        <DayField
          key={day}
          value={day}
          today={today}
          onChange={(next) => next && goTo(next, today)}
        />
      </div>
      <ActionIcon
        aria-label={t('log.nextDay')}
        title={t('log.nextDayKey')}
        disabled={day >= today}
        onClick={() => goTo(addDays(day, 1), today)}
      >
        <IconChevronRight size={17} />
      </ActionIcon>
      <Button
        variant="default"
        size="xs"
        disabled={day === today}
        onClick={() => goTo(today, today)}
      >
        {t('common.today')}
      </Button>
    </div>
  );
}

export function goTo(day: string, today: string): void {
  if (day <= today) navigate('/log', { day }, { replace: true });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea');
}
