import { ROLES, type Role } from './caller.ts';

/** Every act that changes the record, as `area:verb`. */
export const ACTIONS = [
  'child:add',
  'child:edit',
  'intake:edit',
  'triage:confirm',
  'consent:record',
  'team:change',
  'episode:open',
  'episode:close',
  'plan:open',
  'plan:edit',
  'plan:look',
  'plan:send',
  'plan:take-back',
  'plan:sign',
  'plan:co-sign',
  'plan:pause',
  'plan:resume',
  'plan:end',
  'priority:edit',
  'goal:edit',
  'goal:pause',
  'goal:resume',
  'goal:close',
  'goal:reopen',
  'strand:edit',
  'strand:pause',
  'strand:resume',
  'strand:end',
  'strand:reassign',
  'home-programme:edit',
  'home-programme:record',
  'home-sheet:give',
  'home-sheet:confirm',
  'template:apply',
  'template:edit',
  'guardian-agreement:record',
  'child-words:record',
  'file:keep',
  'file:remove',
  'conference:record',
  'conference:correct',
  'conference:take-back',
  'conference-task:give',
  'conference-task:pass-on',
  'conference-task:settle',
  'recall:add',
  'recall:change',
  'recall:end',
  'recall:record',
  'recall:void',
  'copm:record',
  'copm:void',
  'follow-up:record',
  'follow-up:hand-over',
  'follow-up:set-aside',
  'observation:record',
  'observation:void',
  'review:open',
  'review:close',
  'review:decide',
  'rating:give',
  'finding:settle',
  'finding:clear',
  'rule:answer',
  'handling:edit',
  'precaution:raise',
  'precaution:change',
  'precaution:clear',
  'safety:acknowledge',
  'note:write',
  'note:settle',
  'note:withdraw',
  'draft:keep',
  'family-link:make',
  'family-link:withdraw',
  'family-page:open',
  'appointment:book',
  'appointment:move',
  'appointment:cancel',
  'appointment:override',
  'appointment:cover',
  'visit:arrive',
  'visit:start',
  'visit:finish',
  'visit:not-brought',
  'visit:record-late',
  'visit:put-right',
  'visit:move',
  'visit-note:write',
  'visit-note:sign',
  'visit-note:co-sign',
  'visit-note:amend',
  'snippet:keep',
  'calendar:edit',
  'staff-week:edit',
  'leave:record',
  'leave:withdraw',
  'staff:manage',
  'clinic:manage',
  'audit:read',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Which children (or own rows) an action reaches. */
export const WRITE_REACHES = ['ANY', 'CARE_TEAM', 'OWN', 'NEVER'] as const;
export type WriteReach = (typeof WRITE_REACHES)[number];

/**
 * What must hold besides the role. OWN_DISCIPLINE: the subject's discipline is the caller's. A_GOAL_DISCIPLINE: the
 * caller's discipline has a strand under the goal, or the goal has none yet. REGISTERED: the registration is good today.
 */
export const WRITE_NEEDS = ['OWN_DISCIPLINE', 'A_GOAL_DISCIPLINE', 'REGISTERED'] as const;
export type WriteNeed = (typeof WRITE_NEEDS)[number];

export interface WriteRule {
  readonly reach: WriteReach;
  readonly needs: readonly WriteNeed[];
}

type Grants = Readonly<Partial<Record<Role, WriteReach | readonly [WriteReach, ...WriteNeed[]]>>>;

const OFFICE: Grants = { ADMINISTRATOR: 'ANY', FRONT_DESK: 'ANY', LEAD_THERAPIST: 'ANY' };
const CLINICIANS: Grants = { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM', TRAINEE: 'CARE_TEAM' };
const EVERY_CLINICIAN: Grants = { LEAD_THERAPIST: 'ANY', THERAPIST: 'ANY', TRAINEE: 'ANY' };
const STRAND_OWNERS: Grants = {
  LEAD_THERAPIST: 'ANY',
  THERAPIST: ['CARE_TEAM', 'OWN_DISCIPLINE'],
  TRAINEE: ['CARE_TEAM', 'OWN_DISCIPLINE'],
};
const GOAL_DISCIPLINES: Grants = {
  LEAD_THERAPIST: 'ANY',
  THERAPIST: ['CARE_TEAM', 'A_GOAL_DISCIPLINE'],
  TRAINEE: ['CARE_TEAM', 'A_GOAL_DISCIPLINE'],
};
const EVERYONE_THEIR_OWN: Grants = {
  ADMINISTRATOR: 'OWN',
  LEAD_THERAPIST: 'OWN',
  THERAPIST: 'OWN',
  TRAINEE: 'OWN',
  FRONT_DESK: 'OWN',
  SAFEGUARDING_LEAD: 'OWN',
};
const BOOKERS: Grants = { ...OFFICE, THERAPIST: 'CARE_TEAM', TRAINEE: 'CARE_TEAM' };
const LEADERS: Grants = { ADMINISTRATOR: 'ANY', LEAD_THERAPIST: 'ANY' };
const OFFICE_OR_OWN: Grants = { ...OFFICE, THERAPIST: 'OWN', TRAINEE: 'OWN' };
const ADMINISTRATOR_ALONE: Grants = { ADMINISTRATOR: 'ANY' };

/**
 * Who writes what. The lead writes everywhere in the clinical record but signs for nobody: signing always needs the
 * own discipline. A trainee works as a therapist does, and a therapist or lead answers for their signature. An expired registration stops signing,
 * never recording: what was seen must not be lost to paperwork.
 */
const WRITES = {
  'child:add': OFFICE,
  'child:edit': { ...OFFICE, THERAPIST: 'CARE_TEAM' },
  'intake:edit': { ...OFFICE, THERAPIST: 'CARE_TEAM', TRAINEE: 'CARE_TEAM' },
  'triage:confirm': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'consent:record': { ...OFFICE, THERAPIST: 'CARE_TEAM' },
  'team:change': { ADMINISTRATOR: 'ANY', LEAD_THERAPIST: 'ANY' },
  'episode:open': { ...OFFICE, THERAPIST: 'CARE_TEAM' },
  'episode:close': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'plan:open': CLINICIANS,
  'plan:edit': CLINICIANS,
  'plan:look': CLINICIANS,
  'plan:send': CLINICIANS,
  'plan:take-back': CLINICIANS,
  'plan:sign': {
    LEAD_THERAPIST: ['ANY', 'OWN_DISCIPLINE', 'REGISTERED'],
    THERAPIST: ['CARE_TEAM', 'OWN_DISCIPLINE', 'REGISTERED'],
    TRAINEE: ['CARE_TEAM', 'OWN_DISCIPLINE'],
  },
  'plan:co-sign': {
    LEAD_THERAPIST: ['ANY', 'OWN_DISCIPLINE', 'REGISTERED'],
    THERAPIST: ['CARE_TEAM', 'OWN_DISCIPLINE', 'REGISTERED'],
  },
  'plan:pause': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'plan:resume': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'plan:end': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'priority:edit': CLINICIANS,
  'goal:edit': GOAL_DISCIPLINES,
  'goal:pause': GOAL_DISCIPLINES,
  'goal:resume': GOAL_DISCIPLINES,
  'goal:close': GOAL_DISCIPLINES,
  'goal:reopen': GOAL_DISCIPLINES,
  'strand:edit': STRAND_OWNERS,
  'strand:pause': STRAND_OWNERS,
  'strand:resume': STRAND_OWNERS,
  'strand:end': STRAND_OWNERS,
  'strand:reassign': { LEAD_THERAPIST: 'ANY', THERAPIST: ['CARE_TEAM', 'OWN_DISCIPLINE'] },
  'home-programme:edit': CLINICIANS,
  'home-programme:record': CLINICIANS,
  'home-sheet:give': CLINICIANS,
  'home-sheet:confirm': CLINICIANS,
  'template:apply': CLINICIANS,
  'template:edit': { LEAD_THERAPIST: 'ANY' },
  'guardian-agreement:record': CLINICIANS,
  'child-words:record': CLINICIANS,
  'file:keep': CLINICIANS,
  'file:remove': CLINICIANS,
  'conference:record': CLINICIANS,
  'conference:correct': { LEAD_THERAPIST: 'ANY', THERAPIST: 'OWN', TRAINEE: 'OWN' },
  'conference:take-back': { LEAD_THERAPIST: 'ANY', THERAPIST: 'OWN', TRAINEE: 'OWN' },
  'conference-task:give': CLINICIANS,
  'conference-task:pass-on': CLINICIANS,
  'conference-task:settle': CLINICIANS,
  'recall:add': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'recall:change': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'recall:end': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'recall:record': CLINICIANS,
  'recall:void': { LEAD_THERAPIST: 'ANY', THERAPIST: 'OWN', TRAINEE: 'OWN' },
  'copm:record': CLINICIANS,
  'copm:void': { LEAD_THERAPIST: 'ANY', THERAPIST: 'OWN', TRAINEE: 'OWN' },
  'follow-up:record': CLINICIANS,
  'follow-up:hand-over': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'follow-up:set-aside': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'observation:record': CLINICIANS,
  'observation:void': { LEAD_THERAPIST: 'ANY', THERAPIST: 'OWN', TRAINEE: 'OWN' },
  'review:open': CLINICIANS,
  'review:close': CLINICIANS,
  'review:decide': CLINICIANS,
  'rating:give': CLINICIANS,
  'finding:settle': CLINICIANS,
  'finding:clear': {
    LEAD_THERAPIST: ['ANY', 'REGISTERED'],
    THERAPIST: ['CARE_TEAM', 'OWN_DISCIPLINE', 'REGISTERED'],
  },
  'rule:answer': { LEAD_THERAPIST: 'ANY' },
  'handling:edit': STRAND_OWNERS,
  'precaution:raise': EVERY_CLINICIAN,
  'precaution:change': CLINICIANS,
  'precaution:clear': { LEAD_THERAPIST: 'ANY', THERAPIST: 'CARE_TEAM' },
  'safety:acknowledge': CLINICIANS,
  'note:write': CLINICIANS,
  'note:settle': STRAND_OWNERS,
  'note:withdraw': { LEAD_THERAPIST: 'OWN', THERAPIST: 'OWN', TRAINEE: 'OWN' },
  'draft:keep': EVERYONE_THEIR_OWN,
  'family-link:make': { ...OFFICE, THERAPIST: 'CARE_TEAM' },
  'family-link:withdraw': { ...OFFICE, THERAPIST: 'CARE_TEAM' },
  // A guardian's own, by their link: see `familyMay`.
  'family-page:open': {},
  'appointment:book': BOOKERS,
  'appointment:move': BOOKERS,
  'appointment:cancel': BOOKERS,
  // What stands in the way of an appointment is there for a reason; who says otherwise answers for it.
  'appointment:override': LEADERS,
  // Whoever steps in takes the part of a colleague themselves, or is put there by those who keep the day whole.
  'appointment:cover': OFFICE_OR_OWN,
  'visit:arrive': BOOKERS,
  'visit:start': CLINICIANS,
  'visit:finish': CLINICIANS,
  // What is done next about a child who was not brought is a clinician's to say.
  'visit:not-brought': CLINICIANS,
  'visit:record-late': CLINICIANS,
  'visit:put-right': CLINICIANS,
  'visit:move': CLINICIANS,
  // Whoever treated writes; which visits those are is a rule of the note.
  'visit-note:write': EVERY_CLINICIAN,
  'visit-note:sign': {
    LEAD_THERAPIST: ['ANY', 'OWN_DISCIPLINE', 'REGISTERED'],
    THERAPIST: ['ANY', 'OWN_DISCIPLINE', 'REGISTERED'],
    TRAINEE: ['ANY', 'OWN_DISCIPLINE'],
  },
  'visit-note:co-sign': {
    LEAD_THERAPIST: ['ANY', 'OWN_DISCIPLINE', 'REGISTERED'],
    THERAPIST: ['CARE_TEAM', 'OWN_DISCIPLINE', 'REGISTERED'],
  },
  'visit-note:amend': {
    LEAD_THERAPIST: ['ANY', 'OWN_DISCIPLINE', 'REGISTERED'],
    THERAPIST: ['CARE_TEAM', 'OWN_DISCIPLINE', 'REGISTERED'],
  },
  'snippet:keep': EVERYONE_THEIR_OWN,
  'calendar:edit': LEADERS,
  'staff-week:edit': LEADERS,
  'leave:record': OFFICE_OR_OWN,
  'leave:withdraw': OFFICE_OR_OWN,
  'staff:manage': ADMINISTRATOR_ALONE,
  'clinic:manage': ADMINISTRATOR_ALONE,
  'audit:read': ADMINISTRATOR_ALONE,
} as const satisfies Record<Action, Grants>;

/** What a role needs to do an action; reach NEVER when the role may not at all. */
export function writeRule(role: Role, action: Action): WriteRule {
  const grants: Grants = WRITES[action];
  const grant = grants[role] ?? 'NEVER';
  if (typeof grant === 'string') return { reach: grant, needs: [] };
  const [reach, ...needs] = grant;
  return { reach, needs };
}

/** The roles that may do an action in some case: what a refusal names as the ones to ask. */
export function rolesThatMay(action: Action): readonly Role[] {
  return ROLES.filter((role) => writeRule(role, action).reach !== 'NEVER');
}
