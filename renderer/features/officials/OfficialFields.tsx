import type { OfficialFields as Fields } from '../../../shared/officials.ts';
import { useTranslate } from '../../app/translate.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { TextField } from '../../components/TextField.tsx';

export interface OfficialValues {
  readonly fullName: string;
  readonly organisation: string;
  readonly position: string;
  readonly levelId: string | null;
  readonly phone: string;
  readonly note: string;
}

export const noOfficial: OfficialValues = {
  fullName: '',
  organisation: '',
  position: '',
  levelId: null,
  phone: '',
  note: '',
};

interface OfficialFieldsProps {
  readonly values: OfficialValues;
  readonly onChange: (part: Partial<OfficialValues>) => void;
}

/** The same fields for a new official and for one that is edited. */
export function OfficialFields({ values, onChange }: OfficialFieldsProps) {
  const { t } = useTranslate();
  const text = (field: Exclude<keyof Fields, 'levelId'>) => ({
    name: field,
    label: t(`officials.${field}`),
    value: values[field],
    onChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <>
      <TextField {...text('fullName')} isRequired isFocused />
      <TextField {...text('organisation')} />
      <FieldPair>
        <TextField {...text('position')} />
        <ListSelect
          list="officialLevel"
          label={t('officials.level')}
          value={values.levelId}
          onChange={(levelId) => onChange({ levelId })}
          isClearable
        />
        <TextField {...text('phone')} maxLength={100} placeholder="+998 90 123-45-67" />
        <TextField {...text('note')} maxLength={2000} />
      </FieldPair>
    </>
  );
}
