import { SegmentedControl } from '@mantine/core';
import { useTranslate } from '../../app/translate.tsx';

const sectors = [1, 2, 3, 4];

interface SectorSwitchProps {
  /** Null: the whole district. */
  readonly value: number | null;
  readonly onChange: (sector: number | null) => void;
  readonly size?: 'xs' | 'sm';
}

export function SectorSwitch({ value, onChange, size = 'xs' }: SectorSwitchProps) {
  const { t } = useTranslate();
  return (
    <SegmentedControl
      size={size}
      aria-label={t('dashboard.sectors')}
      value={String(value ?? '')}
      onChange={(next) => onChange(next === '' ? null : Number(next))}
      data={[
        { value: '', label: t('dashboard.wholeDistrict') },
        ...sectors.map((sector) => ({
          value: String(sector),
          label: t('dashboard.sector', { sector }),
        })),
      ]}
      transitionDuration={0}
    />
  );
}
