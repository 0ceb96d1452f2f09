import { useMemo } from 'react';
import type { ListItem } from '../../../shared/office.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';

/** Numbers and names as the dashboard writes them. */
export function useDashboardWords() {
  const { t, formatNumber, nameOf, shortNameOf } = useTranslate();
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
      itemName: (id: string) => named(id, nameOf),
      shortItemName: (id: string) => named(id, shortNameOf),
      /** «Туман ҳокими» of a sector, or nothing where the office has more than the lawful four. */
      sectorPost: (sector: number) => {
        const item = items?.find(
          (one) => one.list === 'sectorHead' && one.extra['sector'] === sector,
        );
        return item ? nameOf(item) : '';
      },
      sectorName: (sector: number) => t('dashboard.sector', { sector }),
    };
  }, [t, formatNumber, nameOf, shortNameOf, items]);
}
