/** Letters and digits that are not taken for one another in print, by hand or on the telephone. */
const LETTERS = 'ACDEFGHJKMNPRTVWXY';
const DIGITS = '23456789';
const PATTERN = [LETTERS, DIGITS, '-', LETTERS, LETTERS, '-', DIGITS, DIGITS] as const;
/** Enough bits of the hash for every code to be about equally likely. */
const HEX_DIGITS_USED = 12;

/**
 * The code people read out, such as K7-PM-42, from a content hash in lower-case hex. The same hash always gives the
 * same code; about three million exist, so it finds a plan within a clinic and proves nothing.
 */
export function shortCode(contentHash: string): string {
  const head = contentHash.slice(0, HEX_DIGITS_USED);
  if (!/^[0-9a-f]{12}$/.test(head)) throw new RangeError('A content hash in lower-case hex is needed');
  let rest = Number.parseInt(head, 16);
  return PATTERN.map((place) => {
    if (place === '-') return place;
    const index = rest % place.length;
    rest = Math.floor(rest / place.length);
    return place.charAt(index);
  }).join('');
}
