import { useMemo } from 'react';
import type { ListItem } from '../../../shared/office.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';

/** Numbers and names as the dashboard writes them. */
export function useDashboardWords() {
  const { t, language, formatNumber, nameOf, shortNameOf } = useTranslate();
  const items = useRead('lists.all').data;
  return useMemo(() => {
    const byId = new Map((items ?? []).map((item) => [item.id, item]));
    const named = (id: string, of: (item: ListItem) => string) => {
      const item = byId.get(id);
      return item ? of(item) : '';
    };
    return {
      /** +3, −14, 0 */
      signed: (value: number) => (value > 0 ? `+${formatNumber(value)}` : formatNumber(value)),
      /** 57,0: all scores to a tenth, so that they stand under each other. */
      score: (score: number | null) => {
        if (score === null) return '–';
        const tenth = Number.isInteger(score) ? `${language === 'en' ? '.' : ','}0` : '';
        return formatNumber(score, 1) + tenth;
      },
      itemName: (id: string) => named(id, nameOf),
      shortItemName: (id: string) => named(id, shortNameOf),
      /** Who heads a sector by law, in short: «ҳоким»; nothing for a sector beyond the lawful four. */
      sectorPost: (sector: number) => {
        const item = items?.find(
          (one) => one.list === 'sectorHead' && one.extra['sector'] === sector,
        );
        return item ? shortNameOf(item) : '';
      },
      sectorName: (sector: number) => t('dashboard.sector', { sector }),
    };
  }, [t, language, formatNumber, nameOf, shortNameOf, items]);
}
