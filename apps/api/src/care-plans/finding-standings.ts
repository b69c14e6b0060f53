import {
  type Birth,
  type Catalogue,
  findFindings,
  type FindingStanding,
  type LocalDate,
  type PlanContext,
  type Settlement,
  standFindings,
} from '@trellis/domain';

/** What `findingFacts` selects: everything the rules look at but the catalogue and the day. */
export interface FindingFacts extends Birth, Omit<PlanContext, 'catalogue' | 'today' | 'closed' | 'birth'> {
  readonly closed: readonly string[];
  readonly settlements: readonly (Settlement & { readonly settledAt: string })[];
}

/** The findings of a version today, each with whether it is settled: for the screen, and for sending. */
export function findingStandings(
  facts: FindingFacts,
  catalogue: Catalogue,
  today: LocalDate,
): readonly FindingStanding[] {
  const { closed, birthDate, gestationDays, settlements, ...rows } = facts;
  const birth = { birthDate, gestationDays };
  return standFindings(findFindings({ ...rows, catalogue, closed: new Set(closed), birth, today }), settlements);
}
