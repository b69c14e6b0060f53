import { CARE_PLANS_GRANTS } from './care-plans/care-plans.grants.ts';
import { CHILDREN_GRANTS } from './children/children.grants.ts';
import { CLINICS_GRANTS } from './clinics/clinics.grants.ts';
import { FILES_GRANTS } from './files/files.grants.ts';
import { CONFERENCES_GRANTS } from './conferences/conferences.grants.ts';
import { DRAFTS_GRANTS } from './drafts/drafts.grants.ts';
import { INTAKE_GRANTS } from './intake/intake.grants.ts';
import type { Grants } from './platform/database/grants.ts';
import { PLATFORM_GRANTS } from './platform/platform.grants.ts';
import { SCHEDULE_GRANTS } from './schedule/schedule.grants.ts';
import { STAFF_GRANTS } from './staff/staff.grants.ts';
import { VISIT_NOTES_GRANTS } from './visit-notes/visit-notes.grants.ts';
import { VISITS_GRANTS } from './visits/visits.grants.ts';

/**
 * All the API's login may do, whatever its code asks for; what may be done with its rows each feature says beside them.
 * What the record is made of is added and closed, not rewritten: of an observation only the taking back changes, of an
 * agreement only that it fell, of a note what became of it, and nothing at all of a triage, a settlement, a rating or the
 * trail. Keys, authors and times of making never change anywhere.
 */
export const APPLICATION_GRANTS: Grants = {
  tables: [
    ...PLATFORM_GRANTS,
    ...CLINICS_GRANTS,
    ...STAFF_GRANTS,
    ...CHILDREN_GRANTS,
    ...INTAKE_GRANTS,
    ...CARE_PLANS_GRANTS,
    ...CONFERENCES_GRANTS,
    ...FILES_GRANTS,
    ...DRAFTS_GRANTS,
    ...SCHEDULE_GRANTS,
    ...VISITS_GRANTS,
    ...VISIT_NOTES_GRANTS,
  ],
  // The only way to accounts, sign-ins, throttles, refusals at the door and the keys of family pages.
  functions: [
    'find_account',
    'staff_of_account',
    'open_sign_in',
    'resolve_sign_in',
    'sign_in_password',
    'step_up_sign_in',
    'end_sign_in',
    'choose_language',
    'demo_staff',
    'throttle_wait',
    'throttle_failure',
    'throttle_clear',
    'sweep_sign_ins',
    'keep_family_key',
    'resolve_family_key',
    'drop_family_key',
    'record_sign_in_refusal',
    'sign_in_holds',
    'relay_outbox',
  ],
  // An instance is ready once it sees that the migrations it knows have run.
  readable: ['migrations'],
};
