import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MahallaPassport } from '../../../shared/mahallas.ts';
import { May } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import styles from './Mahallas.module.css';
import { PassportForm } from './PassportForm.tsx';

const shownFields = [
  'code',
  'stir',
  'population',
  'households',
  'familiesTotal',
  'men',
  'women',
  'youth',
  'schools',
  'kindergartens',
  'clinics',
  'driver',
  'note',
] as const satisfies readonly (keyof MahallaPassport)[];

/** What the mahalla is: read at a glance, edited at a press. */
export function PassportPanel({ passport }: { readonly passport: MahallaPassport }) {
  const { t, formatNumber, script } = useTranslate();
  const [isEditing, setEditing] = useState(false);
  const shown = (value: string | number | null) => {
    if (value === null) return <span className={styles['soft']}>—</span>;
    return typeof value === 'number' ? formatNumber(value) : script(value);
  };
  return (
    <Panel
      title={t('mahallas.passport')}
      note={
        !isEditing && (
          <May do="edit">
            <Button size="compact-sm" variant="subtle" onClick={() => setEditing(true)}>
              {t('common.edit')}
            </Button>
          </May>
        )
      }
    >
      {isEditing ? (
        <PassportForm passport={passport} onClose={() => setEditing(false)} />
      ) : (
        <dl className={styles['facts']}>
          {shownFields.map((field) => (
            <div key={field} data-wide={field === 'driver' || field === 'note' || undefined}>
              <dt>{t(`mahallas.${field}`)}</dt>
              <dd>{shown(passport[field])}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
