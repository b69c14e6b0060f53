import { z } from 'zod';
import type { LocalDate } from '../children/local-date.ts';
import type { Role } from '../access/caller.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { mayOwnTask } from '../today/owned-task.ts';
import { type FollowUp, followUpFrom, SET_ASIDE_REASONS } from './follow-up.ts';

/** Why nobody looks, as a person says it. OTHER says why in words. */
export const setAsideSchema = z
  .object({
    reason: z.enum(SET_ASIDE_REASONS).exclude(['OPEN_AGAIN']),
    note: z.string().trim().max(TEXT_LENGTHS.followUpNote).default(''),
  })
  .refine(({ reason, note }) => reason !== 'OTHER' || note !== '', { error: 'MISSING', path: ['note'] });

function checkOpen({ state }: FollowUp): Result<true> {
  return state === 'OPEN' ? ok(true) : refuse('FOLLOW_UP_SETTLED');
}

/** A follow-up answered by an observation of a day. It says nothing to the goal, which stays closed at what it reached. */
export function seeFollowUp(
  followUp: FollowUp,
  seen: { readonly observation: string; readonly on: LocalDate },
): Result<FollowUp> {
  const open = checkOpen(followUp);
  if (!open.ok) return open;
  const from = followUpFrom(followUp);
  if (seen.on < from) return refuse('FOLLOW_UP_TOO_EARLY', { from });
  return ok({ ...followUp, state: 'SEEN', observation: seen.observation });
}

/** A follow-up that nobody will do, and why. */
export function setFollowUpAside(followUp: FollowUp, setAside: NonNullable<FollowUp['setAside']>): Result<FollowUp> {
  const open = checkOpen(followUp);
  return open.ok ? ok({ ...followUp, state: 'SET_ASIDE', setAside }) : open;
}

/** A follow-up with another owner: one who may record it, which as a rule is one of the child's team. */
export function handFollowUpOver(
  followUp: FollowUp,
  to: { readonly staff: string; readonly active: boolean; readonly role: Role; readonly onCareTeam: boolean },
): Result<FollowUp> {
  const open = checkOpen(followUp);
  if (!open.ok) return open;
  if (!to.active) return refuse('STAFF_NOT_ACTIVE');
  if (!mayOwnTask('follow-up:record', to.role, to.onCareTeam)) return refuse('OWNER_NOT_ON_TEAM');
  return ok({ ...followUp, owner: to.staff });
}

/** What opening a goal again does to its follow-ups: those still to come are set aside, for the goal is worked at. */
export function setAsideForReopening(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return followUps
    .filter(({ state }) => state === 'OPEN')
    .map((each) => ({ ...each, state: 'SET_ASIDE', setAside: { reason: 'OPEN_AGAIN', note: '' } }));
}

/** A follow-up whose observation was taken back: to be looked at once more, unless its goal is worked at again. */
export function unseeFollowUp(followUp: FollowUp, goal: { readonly isReached: boolean }): FollowUp {
  const unseen: FollowUp = { ...followUp, state: 'OPEN', observation: null };
  return goal.isReached ? unseen : (setAsideForReopening([unseen])[0] ?? unseen);
}
