export { isRegistered, ROLES } from './caller.ts';
export type { Caller, Role } from './caller.ts';
export { can } from './can.ts';
export type { Subject } from './can.ts';
export { FAMILY_READS, familyMay } from './family-policy.ts';
export { canRead, readRelation, rolesThatRead } from './read-policy.ts';
export type { FieldGroup } from './read-policy.ts';
export { ACTIONS, rolesThatMay } from './write-policy.ts';
export type { Action } from './write-policy.ts';
