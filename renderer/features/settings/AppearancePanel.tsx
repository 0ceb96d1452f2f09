import { languageNames } from '../../../shared/locales/languages.ts';
import { languages } from '../../../shared/office.ts';
import { themeTitles } from '../../app/frame/ThemeMenu.tsx';
import { themeNames, useTheme } from '../../app/ThemeProvider.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SwitchField } from '../../components/SwitchField.tsx';
import styles from './SettingsPage.module.css';

export function AppearancePanel() {
  const { t, language, setLanguage } = useTranslate();
  const { theme, setTheme } = useTheme();
  return (
    <Panel title={t('settings.appearance')}>
      <div className={styles['form']}>
        <SwitchField
          label={t('frame.language')}
          choices={languages.map((value) => ({ value, label: languageNames[value].name }))}
          value={language}
          onChange={setLanguage}
        />
        <SwitchField
          label={t('frame.theme')}
          choices={themeNames.map((value) => ({ value, label: t(themeTitles[value]) }))}
          value={theme}
          onChange={setTheme}
        />
      </div>
    </Panel>
  );
}
