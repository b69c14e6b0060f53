import {
  completedMonths,
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
export interface FindingFacts {
  readonly content: PlanContent;
  readonly birthDate: LocalDate;
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
  const { content, closed, handling, precautions, birthDate, settlements } = facts;
  const ageMonths = completedMonths(birthDate, today);
  const context = { catalogue, content, closed: new Set(closed), handling, precautions, ageMonths, today };
  return standFindings(findFindings(context), settlements);
}
