/** Mantine in our sizes and colours. The colours themselves are in `colors.css`. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Teal round #0f6b75, from the lightest to the darkest. */
const accent: MantineColorsTuple = [
  '#e6f4f5',
  '#cfe6e8',
  '#a3cfd3',
  '#74b7bd',
  '#4aa0a8',
  '#2c8b94',
  '#197882',
  '#0f6b75',
  '#0b5961',
  '#07464d',
];

/** What the library calls gray (on light) and dark, from `colors.css`, so that it follows every theme. */
const gray: MantineColorsTuple = [
  'var(--hover)',
  'var(--neutral-soft)',
  'var(--line)',
  'var(--line)',
  'var(--line-strong)',
  'var(--text-faint)',
  'var(--text-faint)',
  'var(--text-soft)',
  'var(--text-soft)',
  'var(--text)',
];
const dark: MantineColorsTuple = [
  'var(--text)',
  'var(--text)',
  'var(--text-soft)',
  'var(--text-faint)',
  'var(--line-strong)',
  'var(--hover)',
  'var(--panel-head)',
  'var(--panel)',
  'var(--page)',
  'var(--page)',
];

/** Controls are as high as the rows of the grids, unless a place asks for another size. */
const rowHeight = '32px';

function onlyWhenSmall<Vars extends object>(vars: Vars) {
  return (_theme: unknown, { size = 'sm' }: { size?: string | number }) =>
    size === 'sm' ? vars : {};
}

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 5 },
  colors: { accent, gray, dark },
  fontFamily: "'Noto Sans', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Noto Sans Mono', monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.5', xl: '1.5' },
  spacing: { xs: '6px', sm: '10px', md: '14px', lg: '18px', xl: '26px' },
  radius: { xs: '3px', sm: '5px', md: '6px', lg: '8px', xl: '16px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      vars: onlyWhenSmall({ root: { '--button-height': rowHeight } }),
    },
    Input: {
      defaultProps: { size: 'sm' },
      vars: onlyWhenSmall({ wrapper: { '--input-height': rowHeight } }),
    },
    InputWrapper: {
      defaultProps: {
        labelProps: { fw: 500, mb: 3 },
        // Hints below: fields beside each other keep their boxes in one line.
        inputWrapperOrder: ['label', 'input', 'error', 'description'],
      },
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    SegmentedControl: {
      defaultProps: { size: 'sm' },
      styles: {
        root: { border: '1px solid var(--line)' },
        indicator: { background: 'var(--segment)' },
      },
    },
    Modal: {
      defaultProps: {
        overlayProps: { backgroundOpacity: 0.35 },
        centered: true,
        padding: 'lg',
        transitionProps: { duration: 80 },
      },
      styles: { title: { fontSize: '15px', fontWeight: 600 } },
    },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 60 } } },
    Tooltip: {
      defaultProps: { openDelay: 400, transitionProps: { duration: 60 } },
      styles: { tooltip: { background: 'var(--text)', color: 'var(--panel)' } },
    },
  },
});

/** Mantine's own names for colours, pointed at ours, so that every theme is one file of colours. */
const ours = {
  '--mantine-color-body': 'var(--panel)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-soft)',
  '--mantine-color-placeholder': 'var(--text-faint)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--neutral-soft)',
  '--mantine-color-disabled-color': 'var(--text-faint)',
  '--mantine-color-disabled-border': 'var(--line-strong)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-accent-filled': 'var(--accent-fill)',
  '--mantine-color-accent-filled-hover': 'var(--accent-fill-strong)',
  '--mantine-color-accent-light': 'var(--accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--accent-soft)',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-accent-outline': 'var(--accent)',
  '--mantine-color-red-filled': 'var(--bad-fill)',
  '--mantine-color-red-filled-hover': 'var(--bad-fill)',
  '--mantine-color-red-light': 'var(--bad-soft)',
  '--mantine-color-red-light-color': 'var(--bad)',
  '--mantine-color-gray-light': 'var(--neutral-soft)',
  '--mantine-color-gray-light-hover': 'var(--hover)',
  '--mantine-color-gray-light-color': 'var(--text-soft)',
  '--mantine-color-gray-outline': 'var(--text-soft)',
};

export const resolveColors: CSSVariablesResolver = () => ({
  variables: {},
  light: ours,
  dark: ours,
});
