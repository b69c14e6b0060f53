import { describe, expect, it } from 'vitest';
import { compileArea } from './compile-message.ts';

describe('the texts of the portal', () => {
  it('stop the build when one language does not parse', () => {
    expect(() => compileArea({ 'a.key': { en: 'Hello {name', hi: 'नमस्ते' } }, 'en')).toThrow(/a\.key/);
  });

  it('stop the build when the languages ask for different variables', () => {
    expect(() => compileArea({ 'a.key': { en: 'Hello {name}', hi: 'नमस्ते {who}' } }, 'hi')).toThrow(/a\.key/);
  });

  it('stop the build when a plural has no other form', () => {
    const plural = '{count, plural, one {# entry}}';
    expect(() => compileArea({ 'a.key': { en: plural, hi: plural } }, 'en')).toThrow(/a\.key/);
  });
});
