import type { MahallaCard } from '../../../shared/mahallas.ts';
import { useRead } from '../../app/call.ts';
import { href } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { CountBars } from '../../components/CountBars.tsx';

/** Categories that some family has, and how many have none. */
export function CategoryBars({ card }: { readonly card: MahallaCard }) {
  const { t, shortNameOf } = useTranslate();
  const items = useRead('lists.all').data ?? [];
  if (card.families === 0) return t('mahallas.noFamilies');
  const bars = items
    .filter((item) => (card.categories[item.id] ?? 0) > 0)
    .map((item) => ({
      key: item.id,
      label: shortNameOf(item),
      count: card.categories[item.id] ?? 0,
      to: href('/families', { mahalla: card.passport.id, category: item.id }),
    }));
  const without = card.categories[''] ?? 0;
  const rest = {
    key: '',
    label: t('mahallas.withoutCategory'),
    count: without,
    state: 'neutral',
  } as const;
  return <CountBars bars={without > 0 ? [...bars, rest] : bars} />;
}
