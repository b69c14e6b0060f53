import type { Catalogue, DisciplineCode } from '../catalogue/kinds.ts';
import { checkCode } from '../catalogue/lookup.ts';
import { ok, refuse, type Result } from '../result.ts';

/** A member of staff as far as joining a team asks. */
export interface TeamCandidate {
  readonly staff: string;
  readonly discipline: DisciplineCode | null;
  readonly active: boolean;
}

/**
 * Whether someone may join the team of a child in a discipline. `team` holds who is on it now. Refuses a discipline the
 * catalogue lacks (UNKNOWN_CODE), someone who has left (STAFF_NOT_ACTIVE), who works in another (NOT_THEIR_DISCIPLINE)
 * or who is on it already (ALREADY_ON_TEAM).
 */
export function joinCareTeam(
  catalogue: Pick<Catalogue, 'disciplines'>,
  team: readonly { readonly staff: string }[],
  candidate: TeamCandidate,
  discipline: DisciplineCode,
): Result<DisciplineCode> {
  const known = checkCode(catalogue, 'DISCIPLINE', discipline);
  if (!known.ok) return known;
  if (!candidate.active) return refuse('STAFF_NOT_ACTIVE');
  if (candidate.discipline !== discipline) return refuse('NOT_THEIR_DISCIPLINE', { discipline });
  if (team.some(({ staff }) => staff === candidate.staff)) return refuse('ALREADY_ON_TEAM');
  return ok(discipline);
}
