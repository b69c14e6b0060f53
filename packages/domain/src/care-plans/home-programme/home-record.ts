import { z } from 'zod';
import { localDateSchema } from '../../children/local-date-schema.ts';
import type { LocalDate } from '../../children/local-date.ts';
import { TEXT_LENGTHS } from '../../limits.ts';
import { ok, refuse, type Result } from '../../result.ts';

/** From 1, not sure at all, to 5, quite sure. */
const confidence = z.int().min(1).max(5).nullable().default(null);

/** Shown is not yet learnt: taught back means that whoever was shown it has done it in front of us. */
export const homeTeachingSchema = z.object({
  shownTo: z.string().trim().min(1).max(TEXT_LENGTHS.personName),
  shownOn: localDateSchema,
  taughtBack: z.boolean(),
  /** How sure the family is that they can do it. */
  confidence,
});
export type HomeTeaching = Readonly<z.infer<typeof homeTeachingSchema>>;

export const HOME_FITS = ['FITTED', 'PARTLY', 'DID_NOT_FIT'] as const;
export type HomeFit = (typeof HOME_FITS)[number];

/** What kept a family from it. Never a reproach: each is something the team can change. */
export const HOME_HINDRANCES = [
  'NO_TIME',
  'CHILD_UNWILLING',
  'TOO_HARD',
  'TOO_EASY',
  'HURT',
  'FORGOTTEN',
  'ILL_OR_AWAY',
  'NOT_SURE_HOW',
  'OTHER',
] as const;
export type HomeHindrance = (typeof HOME_HINDRANCES)[number];

/** What a household tells of one activity in one week. */
export const homeWeekSchema = z.object({
  /** Any day of that week. */
  weekOf: localDateSchema,
  fit: z.enum(HOME_FITS),
  why: z.enum(HOME_HINDRANCES).nullable().default(null),
  note: z.string().trim().max(TEXT_LENGTHS.homeNote).default(''),
  confidence,
});
export type HomeWeek = Readonly<z.infer<typeof homeWeekSchema>>;

/** Nobody was shown anything tomorrow. */
export function checkTeaching(teaching: HomeTeaching, today: LocalDate): Result<HomeTeaching> {
  return teaching.shownOn > today ? refuse('HAPPENED_IN_FUTURE') : ok(teaching);
}

/** A week that has begun, with what stood in the way where it did not fit; where it fitted nothing did. */
export function checkHomeWeek(week: HomeWeek, today: LocalDate): Result<HomeWeek> {
  if (week.weekOf > today) return refuse('HAPPENED_IN_FUTURE');
  if (week.fit === 'DID_NOT_FIT' && week.why === null) return refuse('REASON_NEEDED');
  return ok(week.fit === 'FITTED' ? { ...week, why: null } : week);
}
