import { ROLES, type Role } from './caller.ts';

/** What the record is divided into for reading. Each readable field belongs to exactly one. */
export const FIELD_GROUPS = [
  'DIRECTORY',
  'IDENTITY',
  'CONTACT',
  'INTAKE',
  'TEAM',
  'PLAN_STATE',
  'CLINICAL',
  'EMERGENCY',
  'AGREEMENTS',
  'STAFF_ADMIN',
  'AUDIT',
  'FIGURES',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** How the caller stands to a row: of the same clinic, about a child of the own care team, or the own row. */
export const RELATIONS = ['ANY', 'CARE_TEAM', 'OWN'] as const;
export type Relation = (typeof RELATIONS)[number];

export const READ_REACHES = ['ALWAYS', 'CARE_TEAM', 'NEVER'] as const;
export type ReadReach = (typeof READ_REACHES)[number];

/**
 * Who reads what, inside one clinic. An administrator runs the clinic and reads no clinical text; the lead reads the
 * whole clinical record; a therapist reads the children of the own care team in full, and of the others what a
 * colleague needs in a corridor: who the child is, who treats them, and the emergency card. FIGURES are counts of the
 * whole clinic that tell of no child: they are for those who run it.
 */
const READS = {
  ADMINISTRATOR: {
    DIRECTORY: 'ALWAYS',
    IDENTITY: 'ALWAYS',
    CONTACT: 'ALWAYS',
    INTAKE: 'ALWAYS',
    TEAM: 'ALWAYS',
    PLAN_STATE: 'ALWAYS',
    CLINICAL: 'NEVER',
    EMERGENCY: 'ALWAYS',
    AGREEMENTS: 'ALWAYS',
    STAFF_ADMIN: 'ALWAYS',
    AUDIT: 'ALWAYS',
    FIGURES: 'ALWAYS',
  },
  LEAD_THERAPIST: {
    DIRECTORY: 'ALWAYS',
    IDENTITY: 'ALWAYS',
    CONTACT: 'ALWAYS',
    INTAKE: 'ALWAYS',
    TEAM: 'ALWAYS',
    PLAN_STATE: 'ALWAYS',
    CLINICAL: 'ALWAYS',
    EMERGENCY: 'ALWAYS',
    AGREEMENTS: 'ALWAYS',
    STAFF_ADMIN: 'NEVER',
    AUDIT: 'NEVER',
    FIGURES: 'ALWAYS',
  },
  THERAPIST: {
    DIRECTORY: 'ALWAYS',
    IDENTITY: 'ALWAYS',
    CONTACT: 'CARE_TEAM',
    INTAKE: 'CARE_TEAM',
    TEAM: 'ALWAYS',
    PLAN_STATE: 'CARE_TEAM',
    CLINICAL: 'CARE_TEAM',
    EMERGENCY: 'ALWAYS',
    AGREEMENTS: 'CARE_TEAM',
    STAFF_ADMIN: 'NEVER',
    AUDIT: 'NEVER',
    FIGURES: 'NEVER',
  },
  TRAINEE: {
    DIRECTORY: 'ALWAYS',
    IDENTITY: 'ALWAYS',
    CONTACT: 'CARE_TEAM',
    INTAKE: 'CARE_TEAM',
    TEAM: 'ALWAYS',
    PLAN_STATE: 'CARE_TEAM',
    CLINICAL: 'CARE_TEAM',
    EMERGENCY: 'ALWAYS',
    AGREEMENTS: 'CARE_TEAM',
    STAFF_ADMIN: 'NEVER',
    AUDIT: 'NEVER',
    FIGURES: 'NEVER',
  },
  FRONT_DESK: {
    DIRECTORY: 'ALWAYS',
    IDENTITY: 'ALWAYS',
    CONTACT: 'ALWAYS',
    INTAKE: 'ALWAYS',
    TEAM: 'ALWAYS',
    PLAN_STATE: 'ALWAYS',
    CLINICAL: 'NEVER',
    EMERGENCY: 'ALWAYS',
    AGREEMENTS: 'NEVER',
    STAFF_ADMIN: 'NEVER',
    AUDIT: 'NEVER',
    FIGURES: 'NEVER',
  },
  SAFEGUARDING_LEAD: {
    DIRECTORY: 'ALWAYS',
    IDENTITY: 'ALWAYS',
    CONTACT: 'NEVER',
    INTAKE: 'NEVER',
    TEAM: 'ALWAYS',
    PLAN_STATE: 'NEVER',
    CLINICAL: 'NEVER',
    EMERGENCY: 'ALWAYS',
    AGREEMENTS: 'NEVER',
    STAFF_ADMIN: 'NEVER',
    AUDIT: 'NEVER',
    FIGURES: 'NEVER',
  },
} as const satisfies Record<Role, Record<FieldGroup, ReadReach>>;

/** What everyone reads of their own staff row, whatever their role: their registration and their rights. */
const OWN_ROW_GROUPS: readonly FieldGroup[] = ['DIRECTORY', 'STAFF_ADMIN'];

/**
 * How far a role reads a field group within its clinic: CARE_TEAM means rows of a child whose care team the caller is
 * on today. The API turns this into the row condition of a statement; the own staff row is beside it (`canRead`).
 */
export function readRelation(role: Role, group: FieldGroup): ReadReach {
  return READS[role][group];
}

/** Whether the caller may read a field group of a row they stand to as `relation` (the closest one that holds). */
export function canRead(caller: { readonly role: Role }, group: FieldGroup, relation: Relation): boolean {
  if (relation === 'OWN' && OWN_ROW_GROUPS.includes(group)) return true;
  const reach = readRelation(caller.role, group);
  return reach === 'ALWAYS' || (reach === 'CARE_TEAM' && relation === 'CARE_TEAM');
}

/** The roles that read a field group at all: what a forbidden screen names as the ones to ask. */
export function rolesThatRead(group: FieldGroup): readonly Role[] {
  return ROLES.filter((role) => READS[role][group] !== 'NEVER');
}
