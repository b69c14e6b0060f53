import { addDays, type LocalDate } from '../children/local-date.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { LevelText } from './levels.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from './plan-settings.ts';

/** What decides whether level words may still be corrected. */
export interface ScaleFacts {
  readonly scaleEdition: number;
  /** The day this edition first came into force; null while the goal is a draft. */
  readonly inForceSince: LocalDate | null;
  /** The day of the first rating on this edition; null while nobody has rated. */
  readonly firstRatedOn: LocalDate | null;
}

/**
 * The day from which the words of a scale are locked: the first rating, or the day after the calibration window,
 * whichever comes first. Undefined for a goal that has not been in force.
 */
export function scaleLockedOn(
  facts: ScaleFacts,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): LocalDate | undefined {
  if (facts.inForceSince === null) return undefined;
  const windowEnds = addDays(facts.inForceSince, settings.calibrationDays + 1);
  return facts.firstRatedOn !== null && facts.firstRatedOn < windowEnds ? facts.firstRatedOn : windowEnds;
}

/**
 * New words for a scale. Before the lock the edition stays, and the edit is logged; from the lock on it is refused
 * unless `reScale` says that a new edition is meant: the chart breaks there, old ratings keep the old words, and only
 * observations of the new edition count for "reached".
 */
export function rewordScale(
  facts: ScaleFacts,
  levels: readonly LevelText[],
  today: LocalDate,
  reScale: boolean,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): Result<{ readonly levels: readonly LevelText[]; readonly scaleEdition: number }> {
  const lockedOn = scaleLockedOn(facts, settings);
  const isLocked = lockedOn !== undefined && today >= lockedOn;
  if (isLocked && !reScale) return refuse('GAS_SCALE_LOCKED', { lockedOn });
  return ok({ levels, scaleEdition: isLocked ? facts.scaleEdition + 1 : facts.scaleEdition });
}

/**
 * The words of a scale in a draft, with their edition, held against the scale in force (null while the goal was never in
 * force). Words as they are in force keep its edition, whatever was tried meanwhile; others are new words, and once a
 * draft has begun a new edition they are words of that one.
 */
export function wordScaleInDraft(
  inForce: (ScaleFacts & { readonly levels: readonly LevelText[] }) | null,
  levels: readonly LevelText[],
  today: LocalDate,
  reScale: boolean,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): Result<{ readonly levels: readonly LevelText[]; readonly scaleEdition: number }> {
  if (inForce === null) return ok({ levels, scaleEdition: 1 });
  const isAsInForce =
    levels.length === inForce.levels.length &&
    levels.every(({ level, text }) => inForce.levels.some((each) => each.level === level && each.text === text));
  if (isAsInForce) return ok({ levels, scaleEdition: inForce.scaleEdition });
  return rewordScale(inForce, levels, today, reScale, settings);
}
