import { can, type Action, type Caller, type LocalDate, type Subject } from '@trellis/domain';
import { dayOf } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import { callerOn, type StaffMember } from '../clinic/clinic.ts';
import type { Act } from './acts.ts';
import type { Surroundings } from './living.ts';

/** One act with the one who acts, as the rules see them on that day. */
export interface Scene extends Surroundings {
  readonly at: string;
  readonly today: LocalDate;
  readonly by: StaffMember;
  readonly caller: Caller;
  readonly onCareTeam: boolean;
}

export function sceneOf(surroundings: Surroundings, act: Pick<Act, 'at' | 'by'>): Scene {
  const today = dayOf(act.at);
  const by = surroundings.clinic.staff.find(({ id }) => id === act.by);
  if (by === undefined) throw new Error(`Nobody here has the id ${act.by}`);
  const onCareTeam = surroundings.chart.team.some(
    ({ staff, joinedOn, leftOn }) => staff.id === by.id && joinedOn <= today && (leftOn === null || today < leftOn),
  );
  return { ...surroundings, at: act.at, today, by, caller: callerOn(by, today), onCareTeam };
}

/** Stops where the access rules would not let this person do it. */
export function allow(scene: Scene, action: Action, subject: Omit<Subject, 'onCareTeam'> = {}): void {
  granted(`${scene.by.name}, ${action}`, can(scene.caller, action, { ...subject, onCareTeam: scene.onCareTeam }));
}
