import { ADULT_AT_YEARS, RECALL_NOTICE_DAYS } from '../limits.ts';
import { addMonths, type LocalDate } from '../children/local-date.ts';
import { dueStanding, type DueStanding } from '../today/owned-task.ts';
import { byCodeUnits } from '../text-order.ts';

/** What is looked at again and again by a schedule, whatever the plan says. */
export const SCHEDULED_RECALLS = ['GMFCS_LEVEL', 'HIP_EXAMINATION', 'HIP_XRAY'] as const;
export type ScheduledRecall = (typeof SCHEDULED_RECALLS)[number];

/** All that is looked at again. OWN: what the clinic wants for this child, see `OwnRecall`. */
export const RECALLS = [...SCHEDULED_RECALLS, 'OWN'] as const;
export type RecallKind = (typeof RECALLS)[number];

/** Gross Motor Function Classification System, Expanded and Revised: how a child with cerebral palsy usually moves. */
export const GMFCS_LEVELS = ['I', 'II', 'III', 'IV', 'V'] as const;
export type GmfcsLevel = (typeof GMFCS_LEVELS)[number];

/** What was looked at on a day. Each field only where the kind has it. */
export interface RecallCheck {
  readonly recall: ScheduledRecall;
  readonly doneOn: LocalDate;
  readonly level: GmfcsLevel | null;
  /** Reimers' migration percentage of the worse hip, as the radiologist or orthopaedic surgeon gave it. */
  readonly migrationPercent: number | null;
  /** Whether who read the X-ray calls the hips stable. */
  readonly steady: boolean | null;
}

/** What is due again: when it was last done, when next, and every how many months while that is regular. */
export interface Recall {
  readonly recall: ScheduledRecall;
  readonly lastOn: LocalDate | null;
  readonly dueOn: LocalDate;
  readonly everyMonths: number | null;
}

/** Everything a recall is counted from. Checks that were taken back are left out by the caller; their order says nothing. */
export interface RecallFacts {
  readonly birthDate: LocalDate;
  readonly conditions: readonly { readonly code: string; readonly notedOn: LocalDate }[];
  readonly checks: readonly RecallCheck[];
}

/** A recall that is past its day warns and goes on warning; it stops no visit and no plan. */
export function recallStanding({ dueOn }: Pick<Recall, 'dueOn'>, today: LocalDate): DueStanding {
  return dueStanding(dueOn, today, RECALL_NOTICE_DAYS);
}

/** The newest check of a kind; of two on one day, either. */
export function lastCheck(checks: readonly RecallCheck[], kind: ScheduledRecall): RecallCheck | undefined {
  return checks
    .filter(({ recall }) => recall === kind)
    .toSorted((a, b) => byCodeUnits(b.doneOn, a.doneOn))
    .at(0);
}

/** The day on which a child stops being one: recalls end there, and the adult service goes on. */
export function grownUpOn(birthDate: LocalDate): LocalDate {
  return addMonths(birthDate, ADULT_AT_YEARS * 12);
}
