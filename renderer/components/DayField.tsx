import { addDays } from '../../shared/calendar.ts';
import { useTranslate } from '../app/translate.tsx';
import { readTypedDay } from '../app/typed-values.ts';
import type { FieldProps } from './field-props.ts';
import { TypedField } from './TypedField.tsx';

interface DayFieldProps extends FieldProps<string | null> {
  /** 'YYYY-MM-DD': an arrow key in an empty field puts this day in. */
  readonly today?: string;
}

/**
 * A day, typed: 20112026, 20.11.2026 or 20/11/26. Arrow up and down move it by a day, with Ctrl by a
 * week. The value is 'YYYY-MM-DD' or null.
 */
export function DayField({ today, ...props }: DayFieldProps) {
  const { t, formatDay } = useTranslate();
  return (
    <TypedField
      {...props}
      placeholder={props.placeholder ?? t('common.dayHint')}
      read={readTypedDay}
      write={formatDay}
      wrongText={() => t('common.dayWrong')}
      step={(day, by, event) =>
        day === null ? (today ?? null) : addDays(day, by * (event.ctrlKey ? 7 : 1))
      }
    />
  );
}
