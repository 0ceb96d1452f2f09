import { MantineProvider } from '@mantine/core';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { call } from './call.ts';
import { theme as mantineTheme, resolveColors } from './theme.ts';

export const themeNames = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

interface ThemeChoice {
  readonly theme: ThemeName;
  /** Switches at once and remembers it on this computer. */
  readonly setTheme: (theme: ThemeName) => void;
}

const settingKey = 'window.theme';
const ThemeContext = createContext<ThemeChoice>({ theme: 'light', setTheme: () => undefined });

export function useTheme(): ThemeChoice {
  return useContext(ThemeContext);
}

export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState<ThemeName>('light');
  const [isKnown, setKnown] = useState(false);

  useEffect(() => {
    void call('settings.get', { key: settingKey })
      .then((kept) => setTheme(themeNames.find((name) => name === kept) ?? 'light'))
      .catch(() => undefined)
      .finally(() => setKnown(true));
  }, []);
  useEffect(() => {
    document.documentElement.dataset['contrast'] = theme === 'contrast' ? 'high' : 'normal';
  }, [theme]);

  const choice = useMemo(
    () => ({
      theme,
      setTheme: (next: ThemeName) => {
        setTheme(next);
        void call('settings.save', { key: settingKey, value: next }).catch(() => undefined);
      },
    }),
    [theme],
  );
  return (
    <ThemeContext value={choice}>
      <MantineProvider
        theme={mantineTheme}
        cssVariablesResolver={resolveColors}
        forceColorScheme={theme === 'dark' ? 'dark' : 'light'}
      >
        {/* Nothing is drawn in the wrong colours first. */}
        {isKnown && children}
      </MantineProvider>
    </ThemeContext>
  );
}
