import type { Role } from '../access/caller.ts';
import { writeRule } from '../access/write-policy.ts';
import { addDays, type LocalDate } from '../children/local-date.ts';

/** How near a day is on which something is due: within the days of its notice it is DUE, past its day OVERDUE. */
export const DUE_STANDINGS = ['LATER', 'DUE', 'OVERDUE'] as const;
export type DueStanding = (typeof DUE_STANDINGS)[number];

export function dueStanding(dueOn: LocalDate, today: LocalDate, noticeDays: number): DueStanding {
  if (dueOn < today) return 'OVERDUE';
  return dueOn <= addDays(today, noticeDays) ? 'DUE' : 'LATER';
}

/** Something to be done by one person of a child's care team until a day. */
export interface OwnedTask {
  readonly owner: string;
  readonly dueOn: LocalDate;
  readonly open: boolean;
}

/** What is done about each kind of task that somebody owns. */
export const TASK_ACTIONS = [
  'follow-up:record',
  'conference-task:settle',
  'recall:record',
  'observation:record',
] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];

/** Whether somebody of a role, on the child's care team or not, could do a task that they own. */
export function mayOwnTask(action: TaskAction, role: Role, onCareTeam: boolean): boolean {
  const { reach } = writeRule(role, action);
  return reach === 'ANY' || (reach === 'CARE_TEAM' && onCareTeam);
}

interface Attendance {
  readonly today: LocalDate;
  readonly noticeDays: number;
  /** Whether the owner still works here and could do it for this child. */
  readonly ownerAttends: boolean;
  /** The ids of those who look after the child now. */
  readonly team: readonly string[];
}

/**
 * Whom a task waits for on a day: its owner, once it is due or overdue; everybody who looks after the child where the
 * owner has left, so that nothing is forgotten with a person.
 */
export function taskWaitsFor(
  { owner, dueOn, open }: OwnedTask,
  { today, noticeDays, ownerAttends, team }: Attendance,
): readonly string[] {
  if (!open || dueStanding(dueOn, today, noticeDays) === 'LATER') return [];
  return ownerAttends ? [owner] : team;
}
