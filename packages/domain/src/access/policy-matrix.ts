import { ROLES, type Role } from './caller.ts';
import { FIELD_GROUPS, readRelation, type FieldGroup, type ReadReach } from './read-policy.ts';
import { ACTIONS, writeRule, type Action, type WriteNeed, type WriteReach } from './write-policy.ts';

export type PolicyRow =
  | { readonly kind: 'READ'; readonly role: Role; readonly what: FieldGroup; readonly reach: ReadReach }
  | {
      readonly kind: 'WRITE';
      readonly role: Role;
      readonly what: Action;
      readonly reach: WriteReach;
      readonly needs: readonly WriteNeed[];
    };

/** The whole policy, a row for each role and field group or action, in a fixed order: for review and for tests. */
export function policyMatrix(): readonly PolicyRow[] {
  return ROLES.flatMap((role): PolicyRow[] => [
    ...FIELD_GROUPS.map((what): PolicyRow => ({ kind: 'READ', role, what, reach: readRelation(role, what) })),
    ...ACTIONS.map((what): PolicyRow => ({ kind: 'WRITE', role, what, ...writeRule(role, what) })),
  ]);
}
