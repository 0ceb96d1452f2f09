import type { AnswerField, AnswerSource } from '../../shared/citizen-requests.ts';
import { useRead } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import type { SheetWords } from './use-sheet-words.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Values of the answer sheet as a citizen reads them. */
export function useAnswerWords(words: SheetWords) {
  const { t, formatDay, formatMoment, formatNumber, nameOf } = useTranslate();
  const items = useRead('lists.all').data ?? [];
  const roles = useRead('roles.list').data ?? [];

  function roleOf(roleId: string | null): string {
    const role = roles.find(({ id }) => id === roleId);
    return role ? nameOf(role) : t('paper.program2');
  }

  return {
    roleOf,
    /** From the first day to the last, or the one day. */
    daysOf: (first: string, last: string) =>
      first === last ? formatDay(first) : `${formatDay(first)} – ${formatDay(last)}`,
    textOf({ field, value }: AnswerField): string {
      if (field === 'person.is_able_to_work') return value === 1 ? '✓' : '—';
      if (typeof value === 'number')
        return /year|number/.test(field) ? String(value) : formatNumber(value);
      if (field === 'person.sex') {
        const item = items.find(({ list, code }) => list === 'sex' && code === value);
        return item ? nameOf(item) : value;
      }
      if (day.test(value)) return formatDay(value);
      if (/full_name|official_id|mahalla_id|signed_by/.test(field)) return words.name(value);
      return field.endsWith('_id') ? words.item(value) || value : words.text(value);
    },
    sourceOf(source: AnswerSource | null): string {
      if (!source) return '';
      const on = formatMoment(source.at);
      return source.file === null
        ? t('paper.byHand', { role: roleOf(source.roleId), day: on })
        : t('paper.fromFile', { file: source.file, day: on });
    },
  };
}
