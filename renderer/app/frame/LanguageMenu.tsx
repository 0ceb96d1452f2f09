import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { languageNames } from '../../../shared/locales/languages.ts';
import { languages } from '../../../shared/office.ts';
import { useTranslate } from '../translate.tsx';
import styles from './TopBar.module.css';

export function LanguageMenu() {
  const { t, language, setLanguage } = useTranslate();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={styles['pill']} aria-label={t('frame.language')}>
          {languageNames[language].sign}
          <IconChevronDown size={12} stroke={2} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((one) => (
          <Menu.Item
            key={one}
            onClick={() => setLanguage(one)}
            rightSection={one === language ? <IconCheck size={14} /> : <span />}
          >
            {languageNames[one].name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
