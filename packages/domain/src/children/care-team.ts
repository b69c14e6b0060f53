import type { Catalogue, DisciplineCode } from '../catalogue/kinds.ts';
import { checkCode } from '../catalogue/lookup.ts';
import { ok, refuse, type Result } from '../result.ts';

/** A member of staff as far as joining a team asks. */
export interface TeamCandidate {
  readonly staff: string;
  readonly discipline: DisciplineCode | null;
  readonly active: boolean;
}

/** Someone on a child's team now. `lead`: the one who answers for the child in this discipline. */
export interface TeamMember {
  readonly staff: string;
  readonly discipline: DisciplineCode;
  readonly lead: boolean;
}

export interface JoinedTeam<Member extends TeamMember> {
  readonly joins: TeamMember;
  /** Those who lead no longer: one person answers for the child in a discipline, so whoever did hands over. */
  readonly standDown: readonly Member[];
}

/**
 * Someone on the team of a child in a discipline, as its lead or not. `team` holds who is on it now. Refuses a
 * discipline the catalogue lacks (UNKNOWN_CODE), someone who has left (STAFF_NOT_ACTIVE), who works in another
 * (NOT_THEIR_DISCIPLINE) or who is on it already (ALREADY_ON_TEAM).
 */
export function joinCareTeam<Member extends TeamMember>(
  catalogue: Pick<Catalogue, 'disciplines'>,
  team: readonly Member[],
  candidate: TeamCandidate,
  { discipline, lead }: Pick<TeamMember, 'discipline' | 'lead'>,
): Result<JoinedTeam<Member>> {
  const known = checkCode(catalogue, 'DISCIPLINE', discipline);
  if (!known.ok) return known;
  if (!candidate.active) return refuse('STAFF_NOT_ACTIVE');
  if (candidate.discipline !== discipline) return refuse('NOT_THEIR_DISCIPLINE', { discipline });
  if (team.some(({ staff }) => staff === candidate.staff)) return refuse('ALREADY_ON_TEAM');
  return ok({
    joins: { staff: candidate.staff, discipline, lead },
    standDown: lead ? team.filter((member) => member.lead && member.discipline === discipline) : [],
  });
}

/** Whether a team still lacks someone who answers for the child in a discipline: what a form offers to begin with. */
export function lacksLead(
  team: readonly { readonly discipline: DisciplineCode | null; readonly lead: boolean | null }[],
  discipline: DisciplineCode,
): boolean {
  return !team.some((member) => member.lead === true && member.discipline === discipline);
}
