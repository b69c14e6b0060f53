import { mayOwnFollowUp, ROLES } from '@trellis/domain';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import type { Terms } from '../platform/read/terms.ts';

const ANYWHERE = ROLES.filter((role) => mayOwnFollowUp(role, false));
const ON_THE_TEAM = ROLES.filter((role) => mayOwnFollowUp(role, true));

/** Whether a task of a child has nobody who could do it: its owner has left the clinic or the child's team. */
export function isUnattended(task: string, terms: Terms): string {
  const owner = `${task}.owner_id`;
  return `not exists (select from staff w where w.clinic_id = ${task}.clinic_id and w.id = ${owner} and w.active
    and (w.role = any(${terms.bind(ANYWHERE, 'text[]')})
      or w.role = any(${terms.bind(ON_THE_TEAM, 'text[]')})
        and ${onCareTeam(`${task}.clinic_id`, `${task}.child_id`, owner)}))`;
}
