import {
  type Birth,
  type Catalogue,
  closedRows,
  findFindings,
  type FindingStanding,
  type LocalDate,
  type PlanContext,
  type Settlement,
  standFindings,
} from '@trellis/domain';

/** What `findingFacts` selects: everything the rules look at but the catalogue and the day. */
export interface FindingFacts extends Birth, Omit<PlanContext, 'catalogue' | 'today' | 'closed' | 'birth'> {
  readonly lives: Parameters<typeof closedRows>[0];
  readonly settlements: readonly (Settlement & { readonly settledAt: string; readonly settledByName: string })[];
}

/** The findings of a version today, each with whether it is settled: for the screen, and for sending. */
export function findingStandings(
  facts: FindingFacts,
  catalogue: Catalogue,
  today: LocalDate,
): readonly FindingStanding[] {
  const { lives, birthDate, gestationDays, settlements, ...rows } = facts;
  const birth = { birthDate, gestationDays };
  return standFindings(findFindings({ ...rows, catalogue, closed: closedRows(lives), birth, today }), settlements);
}
