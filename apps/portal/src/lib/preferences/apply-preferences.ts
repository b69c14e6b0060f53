import { createStore, useStore } from '../store.ts';
import { getPreferences, onPreferencesChange, type Preferences } from './preferences.ts';

const darkOutside = matchMedia('(prefers-color-scheme: dark)');

function schemeOf({ scheme }: Preferences): 'light' | 'dark' {
  if (scheme === 'auto') return darkOutside.matches ? 'dark' : 'light';
  return scheme;
}

const resolvedScheme = createStore(schemeOf(getPreferences()));

/** The scheme that is shown: the chosen one, or the device's. */
export function useScheme(): 'light' | 'dark' {
  return useStore(resolvedScheme);
}

function apply(): void {
  const chosen = getPreferences();
  const root = document.documentElement;
  root.dataset['density'] = chosen.density;
  root.dataset['textSize'] = chosen.textSize;
  root.dataset['hand'] = chosen.hand;
  resolvedScheme.set(schemeOf(chosen));
  root.dataset['mantineColorScheme'] = resolvedScheme.get();
}

/** Keeps the root element in step with the preferences and with the device's own scheme. Called once, at the start. */
export function keepPreferencesApplied(): void {
  apply();
  onPreferencesChange(apply);
  darkOutside.addEventListener('change', apply);
}
