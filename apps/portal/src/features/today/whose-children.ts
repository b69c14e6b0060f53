import { can, readRelation, type Caller } from '@trellis/domain';
import type { VariablesOf } from '../../graphql/graphql.ts';
import type { MessageKey } from '../../messages/keys.ts';
import type { Today } from './today.graphql.ts';

interface Whose {
  filter: NonNullable<VariablesOf<typeof Today>['filter']>;
  title: MessageKey;
}

/**
 * Whom Today lists. Those who treat see the children of their care teams; the office, which is on none, sees who has
 * no joint plan open; a role that may not know how plans stand sees the children of the clinic.
 */
export function whoseChildren(caller: Caller): Whose {
  if (can(caller, 'observation:record', { onCareTeam: true }).ok) {
    return { filter: { onMyTeam: true }, title: 'today.myChildren' };
  }
  return readRelation(caller.role, 'PLAN_STATE') === 'NEVER'
    ? { filter: {}, title: 'route.children' }
    : { filter: { noPlan: true }, title: 'today.withoutPlan' };
}
