import { Input, SegmentedControl } from '@mantine/core';
import { languageNames } from '../../../shared/locales/languages.ts';
import { languages } from '../../../shared/office.ts';
import { useTranslate } from '../../app/translate.tsx';

/** Switches the whole window at once, so the choice is seen before it is made. */
export function LanguageField() {
  const { t, language, setLanguage } = useTranslate();
  return (
    <Input.Wrapper label={t('setup.language')} labelElement="div">
      <SegmentedControl
        fullWidth
        data={languages.map((value) => ({ value, label: languageNames[value].name }))}
        value={language}
        onChange={setLanguage}
      />
    </Input.Wrapper>
  );
}
