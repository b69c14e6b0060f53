import type { Caller } from '../access/caller.ts';

/**
 * Whether someone who signs for their discipline does so in another's place: no strand of it is their own. They say why,
 * and the reason stands beside the signature. A trainee signs in nobody's place: somebody answers for it.
 */
export function signsAsDeputy(
  strands: readonly { readonly discipline: string; readonly therapist: string | null }[],
  { staffId, role }: Pick<Caller, 'staffId' | 'role'>,
  discipline: string,
): boolean {
  const isTheirs = strands.some((strand) => strand.discipline === discipline && strand.therapist === staffId);
  return role !== 'TRAINEE' && !isTheirs;
}
