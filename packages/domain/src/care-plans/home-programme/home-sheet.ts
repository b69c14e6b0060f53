import { addDays, type LocalDate } from '../../children/local-date.ts';
import type { GoalLife } from '../../goals/goal-life.ts';
import { REVIEW_DAYS } from '../../limits.ts';
import { ok, refuse, type Result } from '../../result.ts';
import type { Language } from '../../words/language.ts';
import { canonicalText } from '../canonical.ts';
import { settleContent } from '../canonical-plan.ts';
import type { PlanContent } from '../plan-content.ts';
import { findVersion, type PlanRecord } from '../plan-record.ts';
import type { HomeItemContent } from './home-item.ts';

/** Why a sheet is no longer to be followed. */
export const SHEET_WITHDRAWALS = ['SAFETY', 'NEW_VERSION', 'NEW_SHEET', 'PLAN_OVER'] as const;
export type SheetWithdrawal = (typeof SHEET_WITHDRAWALS)[number];

/**
 * Where the paper of a household stands. OLD_AT_HOME: withdrawn, and nobody has said yet that it is gone. RUN_OUT: past
 * its last day, as it says itself.
 */
export const SHEET_STANDINGS = ['VALID', 'RUN_OUT', 'OLD_AT_HOME', 'GONE'] as const;
export type SheetStanding = (typeof SHEET_STANDINGS)[number];

/** The home programme on paper, for one household: what a version says, in one language, until a day. */
export interface HomeSheet {
  readonly sheet: string;
  readonly guardian: string;
  readonly version: string;
  readonly language: Language;
  readonly givenOn: LocalDate;
  /** The last day on which it may be followed. */
  readonly validUntil: LocalDate;
  readonly withdrawnFor: SheetWithdrawal | null;
  readonly withdrawnOn: LocalDate | null;
  /** When the family said that the old paper is gone. */
  readonly goneOn: LocalDate | null;
}

export function sheetStanding(
  { withdrawnFor, goneOn, validUntil }: Pick<HomeSheet, 'withdrawnFor' | 'goneOn' | 'validUntil'>,
  today: LocalDate,
): SheetStanding {
  if (goneOn !== null) return 'GONE';
  if (withdrawnFor !== null) return 'OLD_AT_HOME';
  return today > validUntil ? 'RUN_OUT' : 'VALID';
}

/** What of a version's home programme is to be done now: no item that rests, none of a goal that rests or is over. */
export function itemsForSheet(
  { homeItems }: Pick<PlanContent, 'homeItems'>,
  goals: readonly Pick<GoalLife, 'goal' | 'state'>[],
): readonly HomeItemContent[] {
  const active = new Set(goals.filter(({ state }) => state === 'ACTIVE').map(({ goal }) => goal));
  return homeItems.filter(({ resting, goal }) => !resting && active.has(goal));
}

/** Until when a sheet can be good: from tomorrow to the longest a plan goes without a review; proposed is that review. */
export function sheetDates(
  reviewOn: LocalDate | null,
  today: LocalDate,
): { readonly earliest: LocalDate; readonly latest: LocalDate; readonly proposed: LocalDate } {
  const [earliest, latest] = [addDays(today, 1), addDays(today, REVIEW_DAYS.max)];
  const isInReach = reviewOn !== null && earliest <= reviewOn && reviewOn <= latest;
  return { earliest, latest, proposed: isInReach ? reviewOn : addDays(today, REVIEW_DAYS.default) };
}

/** Takes back every sheet that is still to be followed. Sheets that are withdrawn or gone already stay as they are. */
export function withdrawSheets(
  sheets: readonly HomeSheet[],
  why: SheetWithdrawal,
  on: LocalDate,
): readonly HomeSheet[] {
  return sheets
    .filter(({ withdrawnFor, goneOn }) => withdrawnFor === null && goneOn === null)
    .map((sheet) => ({ ...sheet, withdrawnFor: why, withdrawnOn: on }));
}

export interface GivenSheet {
  readonly sheet: HomeSheet;
  /** Earlier sheets of the same household, which this one takes the place of. */
  readonly withdrawn: readonly HomeSheet[];
}

/**
 * A sheet of what is in force, for one household. Another household's stays as it is. Refused while the plan is not
 * active or nothing is to be done at home, and for a last day out of reach.
 */
export function giveSheet(
  plan: PlanRecord,
  sheets: readonly HomeSheet[],
  given: Pick<HomeSheet, 'sheet' | 'guardian' | 'language' | 'validUntil'>,
  today: LocalDate,
): Result<GivenSheet> {
  const version = findVersion(plan, plan.inForce);
  if (version === undefined || plan.state !== 'ACTIVE') return refuse('PLAN_NOT_OPEN', { state: plan.state });
  if (itemsForSheet(version.content, plan.goals).length === 0) return refuse('HOME_PROGRAMME_EMPTY');
  const { earliest, latest } = sheetDates(version.content.terms.reviewOn, today);
  if (given.validUntil < earliest || given.validUntil > latest) {
    return refuse('SHEET_DATE_OUT_OF_RANGE', { earliest, latest });
  }
  const own = sheets.filter(({ guardian }) => guardian === given.guardian);
  return ok({
    sheet: {
      ...given,
      version: version.version,
      givenOn: today,
      withdrawnFor: null,
      withdrawnOn: null,
      goneOn: null,
    },
    withdrawn: withdrawSheets(own, 'NEW_SHEET', today),
  });
}

/** The family says that the old paper is gone. Refused for a sheet that is still to be followed (SHEET_STILL_GOOD). */
export function confirmSheetGone(sheet: HomeSheet, today: LocalDate): Result<HomeSheet> {
  switch (sheetStanding(sheet, today)) {
    case 'VALID':
      return refuse('SHEET_STILL_GOOD');
    case 'RUN_OUT':
    case 'OLD_AT_HOME':
      return ok({ ...sheet, goneOn: today });
    case 'GONE':
      return refuse('ALREADY_OVER');
  }
}

/** Whether two contents ask the same of a family at home. */
export function isSameAtHome(before: PlanContent, after: PlanContent): boolean {
  return canonicalText(settleContent(before).homeItems) === canonicalText(settleContent(after).homeItems);
}
