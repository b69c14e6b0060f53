import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// Mantine wants ten shades of its primary colour; everything it shows is taken from the tokens below, so these only
// answer for parts that reach into the palette by number.
const teal: MantineColorsTuple = [
  '#eef5f5',
  '#dfecec',
  '#bcd9d9',
  '#95c4c5',
  '#7fc4c8',
  '#3b7e7c',
  '#1d5c63',
  '#1d5c63',
  '#164a50',
  '#123f45',
];

/** Mantine's theme. It says nothing a token does not say: colours, sizes and faces come from `tokens.css`. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'ui-monospace, monospace',
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 6, dark: 4 },
  defaultRadius: 'var(--radius-control)',
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** Mantine's variables on top of our tokens; its default palette fails contrast on filled buttons and badges. */
export const tokensForMantine: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-bright': 'var(--text)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-anchor': 'var(--primary)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-border': 'var(--border-strong)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--muted)',
    '--mantine-color-disabled-border': 'var(--border)',
    '--mantine-primary-color-filled': 'var(--primary)',
    '--mantine-primary-color-filled-hover': 'var(--primary-hover)',
    '--mantine-primary-color-light': 'var(--primary-tint)',
    '--mantine-primary-color-light-hover': 'var(--primary-tint)',
    '--mantine-primary-color-light-color': 'var(--primary)',
    '--mantine-primary-color-contrast': 'var(--on-primary)',
    '--mantine-font-size-sm': 'var(--type-table)',
    '--mantine-font-size-md': 'var(--type-body)',
  },
  light: {},
  dark: {},
});
