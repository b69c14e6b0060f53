import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { MessageKey } from '../../messages/keys.ts';
import { getPreferences } from '../preferences/preferences.ts';
import type { Keys } from './keys.ts';
import { ShortcutRegistry, type Shortcut } from './registry.ts';

const registry = new ShortcutRegistry();

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])')
  );
}

/** Arrow keys choose within a group of radio buttons, as they move the caret in a text. */
function choosesByArrows(target: EventTarget | null, { key }: KeyboardEvent): boolean {
  return key.startsWith('Arrow') && target instanceof HTMLElement && target.matches('input[type=radio]');
}

/** Listens on the window, once. Keys that something closer to the focus has already used are left alone. */
export function listenForShortcuts(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const found = registry.press(event, event.timeStamp, {
      typing: isTextField(event.target) || choosesByArrows(event.target, event),
      letters: getPreferences().letterShortcuts,
    });
    if (!found) return;
    event.preventDefault();
    found.run();
  });
}

/** Gives `keys` a meaning while the component is on screen, and a line in the `?` sheet. */
export function useShortcut(keys: Keys, title: MessageKey, run: () => void, enabled = true): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    return registry.add({ keys, title, run: () => latest.current() });
  }, [keys, title, enabled]);
}

/** Everything that has a key right now, oldest first. */
export function useShortcutList(): readonly Shortcut[] {
  return useSyncExternalStore(registry.subscribe, registry.list);
}
