import { Input, SegmentedControl } from '@mantine/core';
import { languageNames } from '../../../shared/locales/languages.ts';
import { languages } from '../../../shared/office.ts';
import { themeTitles } from '../../app/frame/ThemeMenu.tsx';
import { themeNames, useTheme } from '../../app/ThemeProvider.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import styles from './SettingsPage.module.css';

export function AppearancePanel() {
  const { t, language, setLanguage } = useTranslate();
  const { theme, setTheme } = useTheme();
  return (
    <Panel title={t('settings.appearance')}>
      <div className={styles['form']}>
        <Input.Wrapper label={t('frame.language')} labelElement="div">
          <SegmentedControl
            fullWidth
            data={languages.map((value) => ({ value, label: languageNames[value].name }))}
            value={language}
            onChange={setLanguage}
          />
        </Input.Wrapper>
        <Input.Wrapper label={t('frame.theme')} labelElement="div">
          <SegmentedControl
            fullWidth
            data={themeNames.map((value) => ({ value, label: t(themeTitles[value]) }))}
            value={theme}
            onChange={setTheme}
          />
        </Input.Wrapper>
      </div>
    </Panel>
  );
}
