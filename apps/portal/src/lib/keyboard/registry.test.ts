import { describe, expect, it } from 'vitest';
import { keyCaps, strokeName } from './keys.ts';
import { ShortcutRegistry } from './registry.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const anywhere = { typing: false, letters: true };

function registry(...keys: string[]) {
  const shortcuts = new ShortcutRegistry();
  keys.forEach((each) => shortcuts.add({ keys: each, title: 'shortcut.palette', run: () => undefined }));
  const press = (key: string, at = 0, options = anywhere, modifiers = {}) =>
    shortcuts.press({ key, ...plain, ...modifiers }, at, options)?.keys;
  return { shortcuts, press };
}

describe('shortcuts', () => {
  it('goes to a place by two letters typed one after the other', () => {
    const { press } = registry('g t', 'g c');
    expect(press('g', 0)).toBeUndefined();
    expect(press('c', 400)).toBe('g c');
  });

  it('forgets the first letter when the second comes too late', () => {
    const { press } = registry('g t', 't');
    press('g', 0);
    expect(press('t', 5_000)).toBe('t');
  });

  it('leaves letters alone while someone types, but not the palette', () => {
    const { press } = registry('j', 'mod+k');
    const typing = { typing: true, letters: true };
    expect(press('j', 0, typing)).toBeUndefined();
    expect(press('k', 0, typing, { ctrlKey: true })).toBe('mod+k');
  });

  it('leaves undo to the text while someone types', () => {
    const { press } = registry('mod+z');
    expect(press('z', 0, { typing: true, letters: true }, { ctrlKey: true })).toBeUndefined();
    expect(press('z', 0, anywhere, { ctrlKey: true })).toBe('mod+z');
  });

  it('can be switched off for letters, and Escape still closes', () => {
    const { press } = registry('?', 'Escape');
    const off = { typing: false, letters: false };
    expect(press('?', 0, off)).toBeUndefined();
    expect(press('Escape', 0, off)).toBe('Escape');
  });

  it('lets the newest owner of a key have it, and gives it back when that one leaves', () => {
    const shortcuts = new ShortcutRegistry();
    const said: string[] = [];
    shortcuts.add({ keys: 'e', title: 'shortcut.palette', run: () => said.push('page') });
    const leave = shortcuts.add({ keys: 'e', title: 'shortcut.palette', run: () => said.push('drawer') });
    shortcuts.press({ key: 'e', ...plain }, 0, anywhere)?.run();
    leave();
    shortcuts.press({ key: 'e', ...plain }, 10, anywhere)?.run();
    expect(said).toEqual(['drawer', 'page']);
  });

  it('knows a capital by Shift and a sign by itself', () => {
    expect(strokeName({ key: 'P', ...plain, shiftKey: true })).toBe('shift+p');
    expect(strokeName({ key: '?', ...plain, shiftKey: true })).toBe('?');
    expect(strokeName({ key: 'k', ...plain, metaKey: true }, true)).toBe('mod+k');
  });

  it('prints key caps for the machine at hand', () => {
    expect(keyCaps('mod+k', true)).toEqual(['⌘', 'K']);
    expect(keyCaps('mod+k', false)).toEqual(['Ctrl', 'K']);
    expect(keyCaps('g t', false)).toEqual(['G', 'T']);
  });
});
