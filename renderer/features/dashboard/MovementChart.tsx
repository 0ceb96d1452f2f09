import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Movement } from '../../../shared/dashboard.ts';
import { useTranslate } from '../../app/translate.tsx';
import { monthStarts, movementPoints, msOf } from './movement-points.ts';

interface MovementChartProps {
  readonly movement: Movement;
  readonly fontSize?: number;
}

/** What was lifted, and the straight line from nothing to the whole target. */
export function MovementChart({ movement, fontSize = 11 }: MovementChartProps) {
  const { t, formatNumber, formatDay, monthName } = useTranslate();
  const { target, fromOn, toOn } = movement;
  const points = movementPoints(movement);
  const tick = { fontSize, fill: 'var(--text-soft)' };
  const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const month = (ms: number) => monthName(Number(dayOf(ms).slice(5, 7)), 'short');
  const names: Readonly<Record<string, string>> = {
    lifted: t('dashboard.actual'),
    expected: t('dashboard.plan'),
  };
  return (
    <ResponsiveContainer
      width="100%"
      height="100%"
      minWidth={0}
      initialDimension={{ width: 1, height: 1 }}
    >
      <LineChart data={points} margin={{ top: fontSize + 6, right: fontSize, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={[msOf(fromOn), msOf(toOn)]}
          ticks={monthStarts(fromOn, toOn)}
          tickFormatter={month}
          tick={tick}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          interval="preserveStartEnd"
          height={fontSize * 2}
        />
        <YAxis
          width={fontSize * 4}
          tick={tick}
          tickLine={false}
          axisLine={false}
          allowDecimals={false}
          tickFormatter={(value: number) => formatNumber(value)}
        />
        <Tooltip
          isAnimationActive={false}
          labelFormatter={(ms) => formatDay(dayOf(Number(ms)))}
          formatter={(value, name) => [formatNumber(Number(value)), names[String(name)] ?? '']}
          contentStyle={{
            padding: '4px 8px',
            border: '1px solid var(--line-strong)',
            borderRadius: 6,
            background: 'var(--panel)',
            color: 'var(--text)',
            fontSize: 12,
          }}
        />
        {target && (
          <Line
            dataKey="expected"
            stroke="var(--text-faint)"
            strokeDasharray="4 4"
            strokeWidth={1.5}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        )}
        {target && (
          <ReferenceDot
            x={msOf(toOn)}
            y={target.amount}
            r={0}
            ifOverflow="extendDomain"
            label={({ viewBox }: { viewBox?: { x?: number; y?: number } }) => (
              <text
                x={viewBox?.x ?? 0}
                y={(viewBox?.y ?? 0) - fontSize * 0.7}
                textAnchor="end"
                fontSize={fontSize + 1}
                fill="var(--text-soft)"
              >
                {`${t('dashboard.plan')} ${formatNumber(target.amount)}`}
              </text>
            )}
          />
        )}
        <Line
          dataKey="lifted"
          stroke="var(--good)"
          strokeWidth={2.5}
          dot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
