import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconContrastFilled, IconMoon, IconSun } from '@tabler/icons-react';
import { themeNames, useTheme } from '../ThemeProvider.tsx';
import { useTranslate } from '../translate.tsx';

export const themeTitles = {
  light: 'frame.themeLight',
  dark: 'frame.themeDark',
  contrast: 'frame.themeContrast',
} as const;
const icons = { light: IconSun, dark: IconMoon, contrast: IconContrastFilled };

export function ThemeMenu() {
  const { t } = useTranslate();
  const { theme, setTheme } = useTheme();
  const Icon = icons[theme];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('frame.theme')}>
          <Icon size={17} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {themeNames.map((one) => (
          <Menu.Item
            key={one}
            onClick={() => setTheme(one)}
            rightSection={one === theme ? <IconCheck size={14} /> : <span />}
          >
            {t(themeTitles[one])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
