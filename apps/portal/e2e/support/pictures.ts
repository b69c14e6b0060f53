import { fileURLToPath } from 'node:url';
import { SCREENS, type Screen } from './screens.ts';
import { DESK, TABLET, type Setting } from './settings.ts';

/** Where the pictures of the product are kept. */
export const PICTURES = fileURLToPath(new URL('../../../../docs/screenshots', import.meta.url));

/** Every screen is pictured in each of these settings. */
export const VARIANTS: Readonly<Record<string, Setting>> = {
  light: DESK,
  dark: { ...DESK, scheme: 'dark' },
  tablet: TABLET,
  hi: { ...DESK, language: 'hi' },
};

/** For example `sign-in.dark.png`. */
export function pictureName({ name }: Screen, variant: string): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.${variant}.png`;
}

/** The names of all pictures there must be, and no others: from the route table. */
export function allPictures(): string[] {
  return SCREENS.flatMap((screen) => Object.keys(VARIANTS).map((variant) => pictureName(screen, variant))).toSorted();
}
