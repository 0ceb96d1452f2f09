import {
  Bar,
  BarChart,
  Cell,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { CardIncome } from '../../../../shared/family-card.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { barsOf } from './income-bars.ts';

interface IncomeChartProps {
  /** Oldest first. */
  readonly incomes: readonly CardIncome[];
  /** Null for those who may not correct it. */
  readonly onOpen: ((income: CardIncome) => void) | null;
}

/** Income per head by period, thousand soum, beside the dashed poverty line; a bar opens its period. */
export function IncomeChart({ incomes, onOpen }: IncomeChartProps) {
  const { t, formatNumber, monthName } = useTranslate();
  const bars = barsOf(incomes, (month) => monthName(month, 'short'));
  const line = incomes.at(-1)?.lineSoum ?? null;
  const lineThousand = line === null ? null : line / 1000;
  const most = Math.max(...bars.map((bar) => bar.thousand), lineThousand ?? 0);
  return (
    <ResponsiveContainer width="100%" height={150}>
      <BarChart data={bars} margin={{ top: 20, right: 0, bottom: 0, left: 0 }} barCategoryGap="28%">
        <XAxis
          dataKey="label"
          tickLine={false}
          axisLine={{ stroke: 'var(--line)' }}
          tick={{ fontSize: 11, fill: 'var(--text-soft)' }}
          interval={0}
          height={20}
        />
        <YAxis hide domain={[0, most * 1.12]} />
        {lineThousand !== null && (
          <ReferenceLine
            y={lineThousand}
            stroke="var(--text)"
            strokeDasharray="4 3"
            label={<LineLabel text={t('card.line', { value: formatNumber(lineThousand) })} />}
          />
        )}
        <Bar
          dataKey="thousand"
          radius={[2, 2, 0, 0]}
          maxBarSize={34}
          isAnimationActive={false}
          cursor={onOpen ? 'pointer' : 'default'}
          onClick={(_bar: unknown, index: number) => {
            const one = bars[index];
            if (one) onOpen?.(one.income);
          }}
        >
          {bars.map((bar) => (
            <Cell
              key={bar.income.id}
              fill={bar.isUnder ? 'var(--bad)' : 'var(--good)'}
              fillOpacity={bar.strength}
            />
          ))}
          <LabelList
            dataKey="thousand"
            position="top"
            formatter={(value: unknown) => formatNumber(Number(value), 0)}
            style={{
              fontSize: 11,
              fontWeight: 600,
              fill: 'var(--text)',
              // A number on the dashed line stays readable.
              stroke: 'var(--panel)',
              strokeWidth: 4,
              paintOrder: 'stroke',
            }}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

/** In the corner above the bars, with a piece of the dashed line, where no number of a bar is. */
function LineLabel({ text }: { readonly text: string }) {
  return (
    <text x="100%" y={11} textAnchor="end" fontSize={11} fill="var(--text)">
      ╌╌ {text}
    </text>
  );
}
