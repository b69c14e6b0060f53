import { describe, expect, it } from 'vitest';
import { deriveKey } from '../platform/config/derive-key.ts';
import { DraftCipher } from './draft-cipher.ts';

const cipher = new DraftCipher(deriveKey('a secret', 'drafts'));
const place = ['clinic', 'asha', 'note', 'meera'];

describe('a sealed draft', () => {
  it('opens where it was sealed, in any script', () => {
    const text = 'थकी हुई थी 🙂';
    const sealed = cipher.seal(text, place);
    expect(sealed.body.includes(Buffer.from(text))).toBe(false);
    expect(cipher.open(sealed, place)).toBe(text);
  });

  it('never looks the same twice', () => {
    expect(cipher.seal('the same', place).body.equals(cipher.seal('the same', place).body)).toBe(false);
  });

  it('does not open in another place, nor when a bit of it was changed', () => {
    const sealed = cipher.seal('mine', place);
    expect(() => cipher.open(sealed, ['clinic', 'ravi', 'note', 'meera'])).toThrow(/unable to authenticate/);
    for (const at of [0, 12, sealed.body.length - 1]) {
      const changed = Buffer.from(sealed.body);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => cipher.open({ ...sealed, body: changed }, place)).toThrow(/unable to authenticate/);
    }
  });

  it('is as good as gone for an installation with another secret', () => {
    const other = new DraftCipher(deriveKey('another secret', 'drafts'));
    expect(other.open(cipher.seal('mine', place), place)).toBeUndefined();
  });
});
