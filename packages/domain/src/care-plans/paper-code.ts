const LETTER = '[ACDEFGHJKMNPRTVWXY]';
const DIGIT = '[2-9]';
/** Letters and digits that are not taken for one another in print, by hand or on the telephone. */
const CODE = new RegExp(`^(${LETTER}${DIGIT})(${LETTER}{2})(${DIGIT}{2})$`);

/**
 * The code of a paper as it is printed, such as K7-PM-42, from however somebody typed it: in small letters, without the
 * dashes, with spaces. Undefined for what no paper has on it. A code finds a paper within a clinic and proves nothing.
 */
export function paperCode(typed: string): string | undefined {
  const parts = CODE.exec(typed.toUpperCase().replaceAll(/[\s-]+/gu, ''));
  return parts === null ? undefined : parts.slice(1).join('-');
}
