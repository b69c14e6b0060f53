import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKey } from '../platform/config/derive-key.ts';
import { DamagedFile, FileCipher } from './file-cipher.ts';

const cipher = new FileCipher(deriveKey('a secret', 'files'));
const place = ['clinic', 'file'];

describe('a sealed file', () => {
  it('opens as it was, under a key that opens only for this file', () => {
    for (const size of [0, 1, 15, 16, 17, 100_000]) {
      const given = randomBytes(size);
      const { key, sealed } = cipher.newKey(place);
      const body = cipher.seal(key, given, place);
      expect(cipher.open(cipher.openKey(sealed, place), body, place)).toEqual(given);
    }
    const { sealed } = cipher.newKey(place);
    expect(() => cipher.openKey(sealed, ['clinic', 'another'])).toThrow(DamagedFile);
    const other = new FileCipher(deriveKey('another secret', 'files'));
    expect(() => other.openKey(sealed, place)).toThrow(DamagedFile);
  });

  it('tells of one changed bit wherever it is, and of an end that is missing', () => {
    const { key } = cipher.newKey(place);
    const body = cipher.seal(key, Buffer.from('the paper with the signature'), place);
    for (let at = 0; at < body.length; at += 1) {
      const changed = Buffer.from(body);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => cipher.open(key, changed, place)).toThrow(DamagedFile);
      expect(() => cipher.open(key, body.subarray(0, at), place)).toThrow(DamagedFile);
    }
  });
});
