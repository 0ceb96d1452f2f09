import { useRead } from '../../app/call.ts';
import { href } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { CountBars } from '../../components/CountBars.tsx';

interface StageBarsProps {
  /** Families at each stage, by its code. */
  readonly stages: Readonly<Record<string, number>>;
  /** Whose families: the filter of the list behind each bar. */
  readonly of: { readonly mahalla: string } | { readonly official: string };
}

/** Where some families stand on the road, in its order; each bar leads to them. */
export function StageBars({ stages, of }: StageBarsProps) {
  const { nameOf } = useTranslate();
  const items = useRead('lists.all').data ?? [];
  const bars = items
    .filter((item) => item.list === 'familyStage')
    .map(
      (item) =>
        ({
          key: item.code,
          label: nameOf(item),
          count: stages[item.code] ?? 0,
          state: item.code === 'lifted' || item.code === 'rechecked' ? 'good' : 'accent',
          to: href('/families', { ...of, stage: item.code }),
        }) as const,
    );
  return <CountBars bars={bars} />;
}
