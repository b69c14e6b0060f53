import { z } from 'zod';
import type { Catalogue } from '../catalogue/kinds.ts';
import { checkCode } from '../catalogue/lookup.ts';
import { openCodeSchema } from '../catalogue/text.ts';
import { ok, type Result } from '../result.ts';
import type { LocalDate } from './local-date.ts';

/** Conditions and concerns as they shall stand, each as a whole: what is left out is taken off. The primary condition first. */
export const reportedSchema = z.object({
  conditions: z.array(z.object({ condition: openCodeSchema, confirmed: z.boolean() })).max(60),
  concerns: z.array(openCodeSchema).max(60),
});

/** A diagnosis, or a working diagnosis while nobody here has confirmed it. */
export interface ReportedCondition {
  readonly condition: string;
  readonly confirmed: boolean;
  /** When it was first said here. */
  readonly notedOn: LocalDate;
}

export interface ReportedConcern {
  readonly concern: string;
  readonly notedOn: LocalDate;
}

export interface Reported {
  readonly conditions: readonly ReportedCondition[];
  readonly concerns: readonly ReportedConcern[];
}

export interface ReportedEdit extends Reported {
  /** Nothing is otherwise than it stands, the order of the conditions included. */
  readonly unchanged: boolean;
  /** Codes that came, went, or were confirmed or doubted anew, for the trail. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly reconsidered: readonly string[];
  /** Whether somebody's confirmation of a diagnosis was given or taken back, which is a clinician's to do. */
  readonly judges: boolean;
}

/**
 * What is reported of a child and what doctors call it, changed after intake. What stays keeps the day it was first said.
 * A code said twice counts once. Refuses a code that the catalogue does not know (UNKNOWN_CODE).
 */
export function editReported(
  catalogue: Catalogue,
  now: Reported,
  wanted: z.output<typeof reportedSchema>,
  today: LocalDate,
): Result<ReportedEdit> {
  const said = {
    conditions: [...new Set(wanted.conditions.map(({ condition }) => condition))],
    concerns: [...new Set(wanted.concerns)],
  };
  for (const [kind, codes] of [
    ['CONDITION', said.conditions],
    ['CONCERN', said.concerns],
  ] as const) {
    for (const code of codes) {
      const known = checkCode(catalogue, kind, code);
      if (!known.ok) return known;
    }
  }
  const known = new Map(now.conditions.map((each) => [each.condition, each]));
  const heard = new Map(now.concerns.map((each) => [each.concern, each]));
  const conditions = said.conditions.map((condition) => ({
    condition,
    confirmed: wanted.conditions.some((each) => each.condition === condition && each.confirmed),
    notedOn: known.get(condition)?.notedOn ?? today,
  }));
  const dropped = without([...known.keys()], said.conditions);
  const reconsidered = conditions
    .filter(({ condition, confirmed }) => known.has(condition) && known.get(condition)?.confirmed !== confirmed)
    .map(({ condition }) => condition);
  const added = [...without(said.conditions, [...known.keys()]), ...without(said.concerns, [...heard.keys()])];
  const removed = [...dropped, ...without([...heard.keys()], said.concerns)];
  const isInOrder = now.conditions.every(({ condition }, place) => condition === said.conditions[place]);
  return ok({
    unchanged: added.length + removed.length + reconsidered.length === 0 && isInOrder,
    conditions,
    concerns: said.concerns.map((concern) => ({ concern, notedOn: heard.get(concern)?.notedOn ?? today })),
    added,
    removed,
    reconsidered,
    judges:
      reconsidered.length > 0 ||
      conditions.some(({ condition, confirmed }) => confirmed && !known.has(condition)) ||
      dropped.some((condition) => known.get(condition)?.confirmed === true),
  });
}

function without(codes: readonly string[], taken: readonly string[]): readonly string[] {
  return codes.filter((code) => !taken.includes(code));
}
