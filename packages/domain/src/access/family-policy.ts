import type { FieldGroup } from './read-policy.ts';
import type { Action } from './write-policy.ts';

/**
 * What a guardian does on the family page, of the child and the household the link is for. The same acts as the staff's,
 * so that the trail tells of one kind of act and of who did it.
 */
export const FAMILY_ACTIONS = [
  'family-page:open',
  'guardian-agreement:record',
  'child-words:record',
  'home-programme:record',
  'home-sheet:confirm',
] as const satisfies readonly Action[];

/** What the page tells of: the plan of the child and what the household was given. Nothing of contacts or of intake. */
export const FAMILY_READS = ['IDENTITY', 'CLINICAL', 'AGREEMENTS'] as const satisfies readonly FieldGroup[];

/** Whether the guardian behind a personal link may do an act. Whatever is not named is not theirs. */
export function familyMay(action: Action): boolean {
  return FAMILY_ACTIONS.some((each) => each === action);
}
