import { LANGUAGES, type Language } from '@trellis/domain';
import { createStore, useStore } from '../store.ts';

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'dense'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const HANDS = ['right', 'left'] as const;

/** How this person likes the portal on this device. `public/first-paint.js` reads the same key before the first paint. */
export interface Preferences {
  scheme: (typeof SCHEMES)[number];
  density: (typeof DENSITIES)[number];
  textSize: (typeof TEXT_SIZES)[number];
  /** The hand that is free while the other holds a child: what is pressed most lies on its side. */
  hand: (typeof HANDS)[number];
  /** Undefined until chosen here; the staff member's own language stands meanwhile. */
  language: Language | undefined;
  /** Single-letter shortcuts: off for those who speak or dictate to their machine (WCAG 2.1.4). */
  letterShortcuts: boolean;
}

const KEY = 'trellis.preferences';
const DEFAULTS: Preferences = {
  scheme: 'auto',
  density: 'comfortable',
  textSize: 'normal',
  hand: 'right',
  language: undefined,
  letterShortcuts: true,
};

function oneOf<T>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find((item) => item === value) ?? otherwise;
}

/** What was stored, with every part that is unknown or damaged replaced by its default. */
export function parsePreferences(stored: string | null): Preferences {
  let found: Record<string, unknown> = {};
  try {
    found = { ...JSON.parse(stored ?? '{}') };
  } catch {
    return DEFAULTS;
  }
  return {
    scheme: oneOf(SCHEMES, found['scheme'], DEFAULTS.scheme),
    density: oneOf(DENSITIES, found['density'], DEFAULTS.density),
    textSize: oneOf(TEXT_SIZES, found['textSize'], DEFAULTS.textSize),
    hand: oneOf(HANDS, found['hand'], DEFAULTS.hand),
    language: LANGUAGES.find((language) => language === found['language']),
    letterShortcuts: found['letterShortcuts'] !== false,
  };
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const preferences = createStore(parsePreferences(typeof localStorage === 'undefined' ? null : readStored()));

export const getPreferences = preferences.get;
export const onPreferencesChange = preferences.subscribe;

export function usePreferences(): Preferences {
  return useStore(preferences);
}

export function changePreferences(change: Partial<Preferences>): void {
  const next = { ...preferences.get(), ...change };
  preferences.set(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage is full or shut: the choice holds until this tab closes.
  }
}
