import {
  type Birth,
  type Catalogue,
  type ChildPrecaution,
  findFindings,
  type FindingStanding,
  type HandlingLine,
  type LocalDate,
  type PlanContent,
  type Settlement,
  standFindings,
} from '@trellis/domain';

/** What `findingFacts` selects: everything the rules look at but the catalogue and the day. */
export interface FindingFacts extends Birth {
  readonly content: PlanContent;
  readonly closed: readonly string[];
  readonly handling: readonly HandlingLine[];
  readonly precautions: readonly ChildPrecaution[];
  readonly settlements: readonly (Settlement & { readonly settledAt: string })[];
}

/** The findings of a version today, each with whether it is settled: for the screen, and for sending. */
export function findingStandings(
  facts: FindingFacts,
  catalogue: Catalogue,
  today: LocalDate,
): readonly FindingStanding[] {
  const { content, closed, handling, precautions, birthDate, gestationDays, settlements } = facts;
  const birth = { birthDate, gestationDays };
  const context = { catalogue, content, closed: new Set(closed), handling, precautions, birth, today };
  return standFindings(findFindings(context), settlements);
}
