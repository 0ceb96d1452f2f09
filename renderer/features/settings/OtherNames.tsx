import { useTranslate } from '../../app/translate.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { TextField } from '../../components/TextField.tsx';

interface Names {
  readonly nameRu: string;
  readonly nameEn: string;
}

/** The names besides the Uzbek one; where one is left empty the Uzbek one stands in for it. */
export function OtherNames({
  names,
  onChange,
}: {
  readonly names: Names;
  readonly onChange: (part: Partial<Names>) => void;
}) {
  const { t } = useTranslate();
  return (
    <FieldPair>
      <TextField
        label={t('settings.listRu')}
        value={names.nameRu}
        onChange={(nameRu) => onChange({ nameRu })}
      />
      <TextField
        label={t('settings.listEn')}
        value={names.nameEn}
        onChange={(nameEn) => onChange({ nameEn })}
      />
    </FieldPair>
  );
}
