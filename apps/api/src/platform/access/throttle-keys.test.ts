import { describe, expect, it } from 'vitest';
import { accountKey, addressKey, network } from './throttle-keys.ts';

describe('where a guess comes from', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:DB8:1:2::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['::', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['64:ff9b::203.0.113.7', '64:ff9b:0:0'],
    ['1:2:3::203.0.113.7', '1:2:3:0'],
    ['not an address', 'not an address'],
  ])('%s is the network %s', (address, expected) => {
    expect(network(address)).toBe(expected);
  });

  it('is one key for one network and another for the next', () => {
    expect(addressKey('2001:db8:1:2::1')).toBe(addressKey('2001:db8:1:2:ffff::9'));
    expect(addressKey('2001:db8:1:2::1')).not.toBe(addressKey('2001:db8:1:3::1'));
  });

  it('is never mistaken for an account', () => {
    expect(addressKey('a@example.org')).not.toBe(accountKey('a@example.org'));
    expect(accountKey('A@Example.org')).toBe(accountKey('a@example.org'));
  });
});
