/** A stroke or a run of strokes: `?`, `mod+k`, `shift+p`, `g t`. `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export type Keys = string;

export interface Stroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

export const IS_MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The name of one stroke as it is written in `Keys`. Shift is named for letters only: on a sign it is already in the sign. */
export function strokeName(stroke: Stroke, isMac: boolean = IS_MAC): string {
  const key = stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key;
  const isLetterOrName = stroke.key.length > 1 || /\p{L}/u.test(stroke.key);
  const parts = [
    (isMac ? stroke.metaKey : stroke.ctrlKey) && 'mod',
    (isMac ? stroke.ctrlKey : stroke.metaKey) && 'meta',
    stroke.altKey && 'alt',
    stroke.shiftKey && isLetterOrName && 'shift',
    key,
  ];
  return parts.filter(Boolean).join('+');
}

/** Whether a shortcut is typed by letters alone, which dictation and stray keys set off: those can be switched off. */
export function isLetterShortcut(keys: Keys): boolean {
  return !/mod|meta|alt|Escape|Enter|Arrow/.test(keys);
}

/** How a shortcut is printed on a key cap, stroke by stroke: `['⌘', 'K']`, `['Ctrl', 'K']`, `['G', 'T']`. */
export function keyCaps(keys: Keys, isMac: boolean = IS_MAC): string[] {
  const caps: Record<string, string> = {
    mod: isMac ? '⌘' : 'Ctrl',
    shift: isMac ? '⇧' : 'Shift',
    alt: isMac ? '⌥' : 'Alt',
    Escape: 'Esc',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
  };
  return keys.split(/[ +](?=.)/).map((part) => caps[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}
