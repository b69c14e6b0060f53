import { VISIT_LIMITS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';

/** Who treated, in which discipline. One is named primary and answers for the visit. */
export interface VisitTherapist {
  readonly staff: string;
  readonly discipline: string;
  readonly primary: boolean;
}

/** Somebody of the clinic, as far as treating asks. */
export interface PossibleTherapist {
  readonly staff: string;
  readonly discipline: string | null;
}

/**
 * Those who treat one child in one visit: with a discipline each, of two disciplines at most, and one of them named. Alone one
 * is primary without being named.
 */
export function visitTherapists(
  people: readonly PossibleTherapist[],
  primary: string | null,
): Result<readonly VisitTherapist[]> {
  const { therapists: most, disciplines: mostDisciplines } = VISIT_LIMITS;
  if (people.length === 0 || people.length > most) return refuse('VISIT_TAKES_THERAPISTS', { fewest: 1, most });
  const named = people.flatMap(({ staff, discipline }) => (discipline === null ? [] : [{ staff, discipline }]));
  if (named.length < people.length) return refuse('TREATS_NOBODY');
  if (new Set(named.map(({ discipline }) => discipline)).size > mostDisciplines) {
    return refuse('VISIT_TAKES_DISCIPLINES', { most: mostDisciplines });
  }
  const first = named.length === 1 ? named[0]?.staff : primary;
  if (!named.some(({ staff }) => staff === first)) return refuse('VISIT_NEEDS_PRIMARY');
  return ok(named.map((each) => ({ ...each, primary: each.staff === first })));
}
