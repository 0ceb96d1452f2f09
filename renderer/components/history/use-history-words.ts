import { useMemo } from 'react';
import { isDay } from '../../../shared/calendar.ts';
import type { HistoryLine } from '../../../shared/desk.ts';
import { maskJshshir } from '../../../shared/jshshir.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';

export interface HistoryWords {
  /** What was changed: «Чора-тадбир «Ер ажратиш»: муддат». */
  what(line: HistoryLine): string;
  before(line: HistoryLine): string;
  after(line: HistoryLine): string;
}

/** Lines of the change log in the words of the screen. */
export function useHistoryWords(): HistoryWords {
  const { t, tKey, nameOf, script, formatDay, formatNumber } = useTranslate();
  const items = useRead('lists.all').data;
  return useMemo(() => {
    const names = new Map(items?.map((item) => [item.id, item]));

    function said(value: string | number | null): string {
      if (value === null || value === '') return t('history.empty');
      if (typeof value === 'number') return formatNumber(value);
      const item = names.get(value);
      if (item) return nameOf(item);
      return isDay(value) ? formatDay(value) : script(value);
    }

    function value(line: HistoryLine, which: 'old' | 'new'): string {
      const raw = which === 'old' ? line.oldValue : line.newValue;
      const name = which === 'old' ? line.oldName : line.newName;
      if (line.column === 'jshshir' && raw !== null) return maskJshshir(String(raw));
      if (line.column === 'sex' && raw !== null) {
        return t(raw === 'female' ? 'persons.sexFemale' : 'persons.sexMale');
      }
      if (line.column === 'is_able_to_work' && raw !== null) {
        return t(raw === 1 ? 'common.yes' : 'common.no');
      }
      return name === null ? said(raw) : script(name);
    }

    const isWhole = ({ column }: HistoryLine) => column === '*' || column === 'removed_at';
    return {
      what(line) {
        const subject = line.subject === null ? '' : ` ${quoted(said(line.subject))}`;
        const field = isWhole(line) ? '' : `: ${tKey(`history.column.${line.column}`)}`;
        return `${tKey(`history.table.${line.table}`)}${subject}${field}`;
      },
      before: (line) => (isWhole(line) ? '' : value(line, 'old')),
      after(line) {
        if (line.column === '*') return t('history.added');
        if (line.column === 'removed_at') {
          return t(line.newValue === null ? 'history.restored' : 'history.removed');
        }
        return value(line, 'new');
      },
    };
  }, [items, t, tKey, nameOf, script, formatDay, formatNumber]);
}

/** A name that brings its quotation marks gets no second ones: «Аёллар дафтари». */
function quoted(name: string): string {
  return /^[«“]/.test(name) ? name : `«${name}»`;
}
