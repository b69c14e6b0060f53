import { mayOwnTask, ROLES, type TaskAction } from '@trellis/domain';
import { isTeamMember } from '../platform/read/on-care-team.ts';
import type { Terms } from '../platform/read/terms.ts';

/** Whether a task of a child has nobody who could do it: its owner has left the clinic or the child's team. */
export function isUnattended(action: TaskAction, task: string, terms: Terms): string {
  const owner = `${task}.owner_id`;
  const roles = (isOnTeam: boolean): string =>
    terms.bind(
      ROLES.filter((role) => mayOwnTask(action, role, isOnTeam)),
      'text[]',
    );
  return `not exists (select from staff w where w.clinic_id = ${task}.clinic_id and w.id = ${owner} and w.active
    and (w.role = any(${roles(false)})
      or w.role = any(${roles(true)})
        and ${isTeamMember(`${task}.clinic_id`, `${task}.child_id`, owner)}))`;
}
