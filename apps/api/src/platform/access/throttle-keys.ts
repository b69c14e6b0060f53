import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** Neither the address nor the e-mail is kept, only enough to know them again. */
function keyOf(kind: 'account' | 'address' | 'family', value: string): string {
  return `${kind}:${createHash('sha256').update(value).digest('base64url')}`;
}

export function accountKey(email: string): string {
  return keyOf('account', email.toLowerCase());
}

/** One IPv4 address, or the /64 that one IPv6 customer is given and may roam in. */
export function addressKey(ip: string): string {
  return keyOf('address', network(ip));
}

/** Where keys of family pages are guessed from: apart from sign-in, so that neither makes the other wait. */
export function familyDoorKey(ip: string): string {
  return keyOf('family', network(ip));
}

/** `203.0.113.7` stays as it is, also inside IPv6; `2001:db8:1:2:3::4` becomes `2001:db8:1:2`. */
export function network(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!isIPv6(ip)) return ip;
  const [head = [], tail] = (ip.split('%')[0] ?? '').split('::').map(groupsOf);
  const groups = tail === undefined ? head : [...head, ...zeros(8 - head.length - tail.length), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

function groupsOf(text: string): string[] {
  if (text === '') return [];
  // The last 32 bits may be written as an IPv4 address; they are two groups beyond the first four.
  return text.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split(':');
}

function zeros(count: number): string[] {
  return Array.from({ length: count }, () => '0');
}
