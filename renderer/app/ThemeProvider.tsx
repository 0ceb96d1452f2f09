import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import {
  createContext,
  type ReactNode,
  useContext,
  useInsertionEffect,
  useMemo,
  useState,
} from 'react';
import { call, useRead } from './call.ts';
import { themeKey } from './setting-keys.ts';
import { theme as mantineTheme, resolveColors } from './theme.ts';

export const themeNames = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

interface ThemeChoice {
  readonly theme: ThemeName;
  /** Switches at once and remembers it on this computer. */
  readonly setTheme: (theme: ThemeName) => void;
}

/** The scheme is always given from here; Mantine's own manager would ask the browser's storage, which takes its time. */
const noManager: MantineColorSchemeManager = {
  get: (initial) => initial,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

const ThemeContext = createContext<ThemeChoice>({ theme: 'light', setTheme: () => undefined });

export function useTheme(): ThemeChoice {
  return useContext(ThemeContext);
}

export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const kept = useRead('settings.get', { key: themeKey });
  const [chosen, setChosen] = useState<ThemeName | null>(null);
  // Before sign-in the setting cannot be read; the browser's storage, which takes its time, is asked only then.
  const isShut = kept.isError || kept.isPaused;
  const last = kept.data ?? (isShut ? localStorage.getItem(themeKey) : null);
  const theme = chosen ?? themeNames.find((name) => name === last) ?? 'light';

  const scheme = theme === 'dark' ? 'dark' : 'light';
  // Before anything is measured: each of them on the root means that every style is worked out anew. Mantine would set
  // its own when the page is laid out already, and `light` before `dark`.
  useInsertionEffect(() => {
    const { dataset } = document.documentElement;
    dataset['mantineColorScheme'] = scheme;
    dataset['contrast'] = theme === 'contrast' ? 'high' : 'normal';
  }, [scheme, theme]);

  const choice = useMemo(
    () => ({
      theme,
      setTheme: (next: ThemeName) => {
        setChosen(next);
        localStorage.setItem(themeKey, next);
        void call('settings.save', { key: themeKey, value: next }).catch(() => undefined);
      },
    }),
    [theme],
  );
  return (
    <ThemeContext value={choice}>
      <MantineProvider
        theme={mantineTheme}
        cssVariablesResolver={resolveColors}
        colorSchemeManager={noManager}
        defaultColorScheme={scheme}
        forceColorScheme={scheme}
      >
        {children}
      </MantineProvider>
    </ThemeContext>
  );
}
