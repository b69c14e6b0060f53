import { z } from 'zod';
import { can } from '../access/can.ts';
import type { Caller } from '../access/caller.ts';
import { localDateSchema } from '../children/local-date-schema.ts';
import type { LocalDate } from '../children/local-date.ts';
import { CONFERENCE_LIMITS, TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';

/** What becomes of a task. Set aside: it is not going to be done, for a reason. */
export const TASK_STATES = ['OPEN', 'DONE', 'SET_ASIDE'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What can be done about a task. REOPEN takes back that it was done or set aside. */
export const TASK_ACTS = ['DONE', 'SET_ASIDE', 'REOPEN'] as const;
export type TaskAct = (typeof TASK_ACTS)[number];

/** What somebody is to do until a day. */
export const conferenceTaskSchema = z.object({
  what: z.string().trim().min(1).max(CONFERENCE_LIMITS.taskLength),
  ownerId: z.string().toLowerCase(),
  dueOn: localDateSchema,
});
export const taskReasonSchema = z.string().trim().max(TEXT_LENGTHS.reason);

export interface ConferenceTask {
  readonly what: string;
  readonly owner: string;
  readonly dueOn: LocalDate;
  readonly state: TaskState;
  /** Why it was set aside, or what came of it; often empty. */
  readonly reason: string;
}

/** What a task said before it was passed on, settled or opened again, with the owner's name of that day. */
export interface EarlierTask extends Pick<ConferenceTask, 'owner' | 'dueOn' | 'state'> {
  readonly ownerName: string;
  readonly said: string;
}

/** What a task is given and passed on by. */
export interface TaskFacts {
  /** The day of the conference it comes from. */
  readonly heldOn: LocalDate;
  readonly takenBack: boolean;
  /** The ids of those on the child's care team now. */
  readonly team: readonly string[];
}

function findRefusal(
  owner: string,
  dueOn: LocalDate,
  { heldOn, takenBack, team }: TaskFacts,
): Result<never> | undefined {
  if (takenBack) return refuse('CONFERENCE_TAKEN_BACK');
  if (!team.includes(owner)) return refuse('TASK_OWNER_NOT_ON_TEAM');
  return dueOn < heldOn ? refuse('TASK_DUE_TOO_EARLY', { heldOn }) : undefined;
}

/** A task of a conference that has `given` some already. Its owner is on the child's care team, since nobody else sees what it is about. */
export function giveTask(
  { what, owner, dueOn }: Pick<ConferenceTask, 'what' | 'owner' | 'dueOn'>,
  facts: TaskFacts & { readonly given: number },
): Result<ConferenceTask> {
  const most = CONFERENCE_LIMITS.tasks;
  if (facts.given >= most) return refuse('TOO_MANY_TASKS', { most });
  return findRefusal(owner, dueOn, facts) ?? ok({ what, owner, dueOn, state: 'OPEN', reason: '' });
}

/** The task with another owner or another day. What it is stays: another thing to do is another task. */
export function passOnTask(
  task: ConferenceTask,
  { owner, dueOn }: Pick<ConferenceTask, 'owner' | 'dueOn'>,
  facts: TaskFacts,
): Result<ConferenceTask> {
  if (task.state !== 'OPEN') return refuse('TASK_SETTLED', { state: task.state });
  if (task.owner === owner && task.dueOn === dueOn) return refuse('TASK_UNCHANGED');
  return findRefusal(owner, dueOn, facts) ?? ok({ ...task, owner, dueOn });
}

/** The task after an act. Setting aside asks for a reason; what is settled is opened again before it is settled otherwise. */
export function settleTask(
  task: ConferenceTask,
  act: TaskAct,
  { reason, takenBack }: { readonly reason: string } & Pick<TaskFacts, 'takenBack'>,
): Result<ConferenceTask> {
  if (takenBack) return refuse('CONFERENCE_TAKEN_BACK');
  if (act === 'REOPEN') {
    return task.state === 'OPEN'
      ? refuse('ALREADY_IN_STATE', { state: 'OPEN' })
      : ok({ ...task, state: 'OPEN', reason });
  }
  if (task.state !== 'OPEN') return refuse('TASK_SETTLED', { state: task.state });
  if (act === 'SET_ASIDE' && reason.trim() === '') return refuse('REASON_NEEDED');
  return ok({ ...task, state: act, reason: reason.trim() });
}

/** What a person can do about a task now. */
export function openTaskActs(
  caller: Caller,
  task: ConferenceTask,
  { onCareTeam, takenBack }: { readonly onCareTeam: boolean; readonly takenBack: boolean },
): readonly TaskAct[] {
  if (!can(caller, 'conference-task:settle', { onCareTeam }).ok) return [];
  return TASK_ACTS.filter((act) => settleTask(task, act, { reason: act, takenBack }).ok);
}
