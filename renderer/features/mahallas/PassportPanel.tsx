import type { MahallaPassport } from '../../../shared/mahallas.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EditPanel } from '../../components/EditPanel.tsx';
import { Facts } from '../../components/Facts.tsx';
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

/** What the mahalla is. */
export function PassportPanel({ passport }: { readonly passport: MahallaPassport }) {
  const { t } = useTranslate();
  return (
    <EditPanel
      title={t('mahallas.passport')}
      form={(onClose) => <PassportForm passport={passport} onClose={onClose} />}
    >
      <Facts
        facts={shownFields.map((field) => ({
          key: field,
          label: t(`mahallas.${field}`),
          value: passport[field],
          isWide: field === 'driver' || field === 'note',
        }))}
      />
    </EditPanel>
  );
}
