import { z } from 'zod';
import type { DeepReadonly } from '../catalogue/deep-readonly.ts';
import { SEEN_BY, type SeenBy } from '../catalogue/setting.ts';
import { openCodeSchema } from '../catalogue/text.ts';
import { localDate, type LocalDate } from '../children/local-date.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { measureValueSchema, type MeasureValue } from '../measures/measure.ts';
import { ok, refuse, type Result } from '../result.ts';
import { isGoalOpen } from './goal-states.ts';
import type { GoalLife, StrandLife } from './goal-life.ts';
import { levelSchema, type Level } from './levels.ts';

/** What made the day unlike others, chosen by a tap; more than one may hold. */
export const OBSERVATION_REMARKS = ['TIRED', 'REFUSED', 'UNWELL', 'NEW_SETTING', 'NEW_PERSON', 'PAIN'] as const;
export type ObservationRemark = (typeof OBSERVATION_REMARKS)[number];

/** Why an observation was taken back. UNDO is the button within seconds. */
export const VOID_REASONS = ['UNDO', 'WRONG_CHILD', 'WRONG_GOAL', 'WRONG_VALUE', 'OTHER'] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

function isLevelOrMeasure(input: {
  readonly strand: string | null;
  readonly level: Level | null;
  readonly measure: object | null;
}): boolean {
  return (input.level === null) !== (input.measure === null) && (input.measure === null) === (input.strand === null);
}

/**
 * What was seen on a day: a level of the goal, or a strand's measure. `scaleEdition` is the edition whose words were
 * on the screen. The id is made by the one who records, so that sending it twice is recording it once.
 */
export const observationInputSchema = z
  .object({
    observation: z.uuid(),
    goal: z.uuid(),
    strand: z.uuid().nullable(),
    scaleEdition: z.int().min(1),
    level: levelSchema.nullable(),
    measure: measureValueSchema.nullable(),
    setting: openCodeSchema,
    seenBy: z.enum(SEEN_BY),
    remarks: z.array(z.enum(OBSERVATION_REMARKS)).max(OBSERVATION_REMARKS.length),
    note: z.string().trim().max(TEXT_LENGTHS.observationNote),
    happenedAt: z.iso.datetime({ offset: true }),
  })
  .refine(isLevelOrMeasure, { error: 'LEVEL_OR_MEASURE', path: ['level'] });
export type ObservationInput = DeepReadonly<z.infer<typeof observationInputSchema>>;

/** An observation as it stands in the record. Instants are ISO 8601 in UTC. It is voided, never changed or deleted. */
export interface Observation {
  readonly observation: string;
  readonly goal: string;
  readonly strand: string | null;
  readonly scaleEdition: number;
  readonly level: Level | null;
  readonly measure: MeasureValue | null;
  readonly setting: string;
  readonly seenBy: SeenBy;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly voided: { readonly at: string; readonly by: string; readonly reason: VoidReason } | null;
}

/** What an observation is checked against. `strand` is the life of the strand named in the input, null for none. */
export interface ObservationFacts {
  readonly goal: GoalLife;
  readonly strand: StrandLife | null;
  readonly scaleEdition: number;
  readonly episodeOpenedOn: LocalDate;
  readonly timeZone: string;
  readonly now: string;
  readonly by: string;
}

function findRefusal(input: ObservationInput, facts: ObservationFacts): Result<never> | undefined {
  const { goal, strand } = facts;
  if (!isLevelOrMeasure(input)) return refuse('LEVEL_OR_MEASURE');
  // A reached goal is looked at again after three and six months.
  const isOpen = isGoalOpen(goal.state) || goal.outcome === 'REACHED';
  if (goal.goal !== input.goal || !isOpen) return refuse('GOAL_NOT_OPEN', { state: goal.state });
  if (input.strand !== null) {
    if (strand === null || strand.strand !== input.strand || strand.goal !== input.goal) {
      return refuse('STRAND_NOT_OPEN', { state: null });
    }
    if (strand.state === 'STARTS_LATER') return refuse('STRAND_STARTS_LATER', { discipline: strand.discipline });
    if (strand.state === 'ENDED') return refuse('STRAND_NOT_OPEN', { state: strand.state });
  }
  if (input.level !== null && input.scaleEdition !== facts.scaleEdition) {
    return refuse('SCALE_EDITION_CHANGED', { seen: input.scaleEdition, current: facts.scaleEdition });
  }
  if (Date.parse(input.happenedAt) > Date.parse(facts.now)) return refuse('HAPPENED_IN_FUTURE');
  if (localDate(input.happenedAt, facts.timeZone) < facts.episodeOpenedOn) {
    return refuse('HAPPENED_BEFORE_EPISODE', { openedOn: facts.episodeOpenedOn });
  }
  return undefined;
}

/**
 * An observation of a goal or a strand. It changes nothing but the list it is added to: a strand's measure sets no
 * level, and a level closes no goal. Refused on a goal or strand that is not open, on a scale whose words have changed
 * since they were seen, for the future, and for days before the episode.
 */
export function recordObservation(input: ObservationInput, facts: ObservationFacts): Result<Observation> {
  const refused = findRefusal(input, facts);
  if (refused !== undefined) return refused;
  return ok({
    observation: input.observation,
    goal: input.goal,
    strand: input.strand,
    scaleEdition: facts.scaleEdition,
    level: input.level,
    measure: input.measure,
    setting: input.setting,
    seenBy: input.seenBy,
    happenedAt: new Date(input.happenedAt).toISOString(),
    recordedAt: facts.now,
    recordedBy: facts.by,
    voided: null,
  });
}

/** Takes an observation back. It stays in the record and counts nowhere. */
export function voidObservation(
  observation: Observation,
  voided: { readonly at: string; readonly by: string; readonly reason: VoidReason },
): Result<Observation> {
  if (observation.voided !== null) return refuse('ALREADY_VOIDED');
  return ok({ ...observation, voided });
}
