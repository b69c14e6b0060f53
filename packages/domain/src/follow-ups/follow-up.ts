import { addDays, addMonths, type LocalDate } from '../children/local-date.ts';
import type { Level } from '../goals/levels.ts';
import { FOLLOW_UP_EARLY_DAYS } from '../limits.ts';

/** How many months after it was reached a goal is looked at again. Clinical reference 2.2. */
export const FOLLOW_UP_MONTHS = [3, 6] as const;
export type FollowUpMonths = (typeof FOLLOW_UP_MONTHS)[number];

export const FOLLOW_UP_STATES = ['OPEN', 'SEEN', 'SET_ASIDE'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** Why nobody looks. OPEN_AGAIN is not chosen: it is what opening the goal again does to those that were still to come. */
export const SET_ASIDE_REASONS = ['NOT_REACHABLE', 'FAMILY_DECLINED', 'MOVED_AWAY', 'OTHER', 'OPEN_AGAIN'] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** What came out: the level of the closing held or bettered in the goal's own setting, lost there, or seen in another. */
export const FOLLOW_UP_RESULTS = ['HELD', 'LOST', 'SEEN_ELSEWHERE'] as const;
export type FollowUpResult = (typeof FOLLOW_UP_RESULTS)[number];

/** That somebody looks once more whether what was reached is still there. A task with an owner; nothing of the goal. */
export interface FollowUp {
  readonly followUp: string;
  readonly goal: string;
  /** The day it was closed. One that is opened and reached again has others. */
  readonly closedOn: LocalDate;
  readonly months: FollowUpMonths;
  readonly dueOn: LocalDate;
  /** The level that is to be held. */
  readonly levelAtClosing: Level;
  readonly owner: string;
  readonly state: FollowUpState;
  /** The observation it was done by; what was seen is there. */
  readonly observation: string | null;
  readonly setAside: { readonly reason: SetAsideReason; readonly note: string } | null;
}

/** The days on which a goal that was reached on a day is looked at again, in the calendar of the clinic. */
export function followUpDays(closedOn: LocalDate): readonly Pick<FollowUp, 'months' | 'dueOn'>[] {
  return FOLLOW_UP_MONTHS.map((months) => ({ months, dueOn: addMonths(closedOn, months) }));
}

/** The first day whose sight answers a follow-up: "after three months" is not after one. */
export function followUpFrom({ dueOn }: Pick<FollowUp, 'dueOn'>): LocalDate {
  return addDays(dueOn, -FOLLOW_UP_EARLY_DAYS);
}

/** What a sight says: elsewhere than in the goal's own setting it says nothing about being held. */
export function followUpResult(
  { levelAtClosing }: Pick<FollowUp, 'levelAtClosing'>,
  seen: { readonly level: Level; readonly isOwnSetting: boolean },
): FollowUpResult {
  if (!seen.isOwnSetting) return 'SEEN_ELSEWHERE';
  return seen.level >= levelAtClosing ? 'HELD' : 'LOST';
}
