import { describe, expect, it } from 'vitest';
import { parsePreferences } from './preferences.ts';

describe('preferences', () => {
  it('keeps what was chosen', () => {
    const stored = JSON.stringify({
      scheme: 'dark',
      density: 'dense',
      textSize: 'larger',
      hand: 'left',
      language: 'hi',
      letterShortcuts: false,
    });
    expect(parsePreferences(stored)).toEqual({
      scheme: 'dark',
      density: 'dense',
      textSize: 'larger',
      hand: 'left',
      language: 'hi',
      letterShortcuts: false,
    });
  });

  it.each(['', '{', 'null', '"dark"', '[]', '{"scheme":"sepia","language":"fr","hand":"third"}'])(
    'falls back to the defaults on the stored text %j',
    (stored) => {
      expect(parsePreferences(stored)).toEqual(parsePreferences(null));
    },
  );

  it('leaves the language open until it is chosen on this device, so that the staff record can say it', () => {
    expect(parsePreferences(null).language).toBeUndefined();
  });
});
