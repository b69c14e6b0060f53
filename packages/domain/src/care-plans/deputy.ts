/**
 * Whether someone who signs for their discipline does so in another's place: no strand of it is their own. They say why,
 * and the reason stands beside the signature.
 */
export function signsAsDeputy(
  strands: readonly { readonly discipline: string; readonly therapist: string | null }[],
  staff: string,
  discipline: string,
): boolean {
  return !strands.some((strand) => strand.discipline === discipline && strand.therapist === staff);
}
