import type { Language, PlanTextFacts, Register } from '@trellis/domain';
import { isId } from '../platform/database/ids.ts';
import { column, computed, derived, oneBy, type Order, type Shape } from '../platform/read/shape.ts';
import type { FindingFacts } from './finding-standings.ts';
import {
  findingFacts,
  planContent,
  plannedWeek,
  planNames,
  planRecord,
  planTextFacts,
  planVersion,
} from './plan-record.read.ts';
import { renderVersion } from './render-version.ts';
import {
  checklistOf,
  changesOf,
  findingsOf,
  partiesOf,
  plannedMinutesOf,
  type VersionWithBase,
  type VersionWithPlan,
} from './version-facts.ts';

/** A version of a plan; its home programme and its news are added by `home-programme.read.ts` and `plan-news.read.ts`. */
const versionShape: Shape = {
  type: 'CarePlanVersion',
  from: 'care_plan_versions',
  id: 'id',
  child: (version) =>
    `(select p.child_id from care_plans p where p.clinic_id = ${version}.clinic_id and p.id = ${version}.plan_id)`,
  fields: {
    id: column('id'),
    plan: oneBy('CarePlan', 'plan_id'),
    number: column('number'),
    revision: column('revision'),
    state: column('state'),
    changeClass: column('change_class'),
    safetyReason: column('safety_reason'),
    startConvention: column('start_convention'),
    reviewOn: column('review_on'),
    agreedWeeklyMinutes: column('agreed_weekly_minutes'),
    plannedWeeklyMinutes: derived(plannedWeek, plannedMinutesOf),
    place: column('place'),
    contentHash: column('content_hash'),
    shortCode: computed(
      (version) => `(select c.code from paper_codes c
        where c.clinic_id = ${version}.clinic_id and c.version_id = ${version}.id and c.content_hash = ${version}.content_hash)`,
    ),
    createdBy: oneBy('StaffMember', 'created_by'),
    createdAt: column('created_at'),
    sentBy: oneBy('StaffMember', 'sent_by'),
    sentAt: column('sent_at'),
    inForceFrom: column('in_force_from'),
    supersededAt: column('superseded_at'),
    goals: {
      kind: 'many',
      shape: 'GoalContent',
      on: (version, goal) => `${goal}.version_id = ${version}.id`,
      orderBy: (goal) => `${goal}.position, ${goal}.goal_id`,
      most: 20,
    },
    agreements: {
      kind: 'many',
      shape: 'Agreement',
      on: (version, agreement) => `${agreement}.version_id = ${version}.id`,
      orderBy: (agreement) => `${agreement}.given_at, ${agreement}.id`,
      most: 20,
    },
    childsWords: {
      kind: 'many',
      shape: 'ChildsWords',
      on: (version, words) => `${words}.version_id = ${version}.id`,
      orderBy: (words) => `${words}.heard_on, ${words}.id`,
      most: 20,
    },
    parties: derived(
      (version) => `select json_build_object('version', ${planVersion(version)}, 'plan', ${planRecord('p')})
        from care_plans p where p.clinic_id = ${version}.clinic_id and p.id = ${version}.plan_id`,
      (record: VersionWithPlan, terms) => partiesOf(record, terms.today),
    ),
    findings: derived(
      (version) => findingFacts(version),
      (facts: FindingFacts, terms) => findingsOf(facts, terms.catalogue, terms.today),
    ),
    checklist: derived((version) => planContent(version), checklistOf),
    changes: derived(
      (version) => `select json_build_object('after', ${planContent(version)}, 'slips', ${version}.slips,
          'names', ${planNames(version, `${version}.base_version_id`)},
          'before', (select ${planContent('b')} from care_plan_versions b
            where b.clinic_id = ${version}.clinic_id and b.id = ${version}.base_version_id))`,
      // A first version is new as a whole.
      (record: VersionWithBase, { catalogue }) => changesOf(record, catalogue) ?? [],
    ),
    changesSince: derived(
      (version, terms, { versionId }) => {
        const other = terms.bind(typeof versionId === 'string' && isId(versionId) ? versionId : null, 'uuid');
        return `select json_build_object('after', ${planContent(version)}, 'slips', '[]'::json,
          'names', ${planNames(version, other)},
          'before', (select ${planContent('b')} from care_plan_versions b
            where b.clinic_id = ${version}.clinic_id and b.plan_id = ${version}.plan_id and b.id = ${other}))`;
      },
      (record: VersionWithBase, { catalogue }) => changesOf(record, catalogue),
    ),
    rendered: derived(planTextFacts, (facts: PlanTextFacts, { catalogue }, { language, register }) =>
      renderVersion(facts, catalogue, language as Language, register as Register),
    ),
    version: column('version'),
  },
};

const agreementShape: Shape = {
  type: 'Agreement',
  from: 'agreements',
  id: 'id',
  child: (agreement) => `(select p.child_id from care_plans p
    join care_plan_versions v on v.clinic_id = p.clinic_id and v.plan_id = p.id
    where v.clinic_id = ${agreement}.clinic_id and v.id = ${agreement}.version_id)`,
  fields: {
    id: column('id'),
    party: column('party'),
    discipline: column('discipline'),
    staff: oneBy('StaffMember', 'staff_id'),
    guardian: oneBy('Guardian', 'guardian_id'),
    how: column('how'),
    facts: column('how_facts'),
    witnessedBy: {
      kind: 'one',
      shape: 'StaffMember',
      on: (agreement, staff) =>
        `${staff}.id = coalesce(${agreement}.how_facts ->> 'signedBefore', ${agreement}.how_facts ->> 'heardBy')::uuid`,
    },
    deputyReason: column('deputy_reason'),
    language: column('language'),
    register: column('register'),
    contentHash: column('content_hash'),
    templateVersion: column('template_version'),
    renderedHash: column('rendered_hash'),
    givenAt: column('given_at'),
    recordedBy: oneBy('StaffMember', 'recorded_by'),
    validUntil: column('valid_until'),
    needsCoSignature: column('needs_co_signature'),
    coSignedBy: oneBy('StaffMember', 'co_signed_by'),
    coSignedAt: column('co_signed_at'),
    carried: computed((agreement) => `(${agreement}.carried_from is not null)`),
    fallenAt: column('fallen_at'),
    fallenReason: column('fallen_reason'),
  },
};

const childsWordsShape: Shape = {
  type: 'ChildsWords',
  from: 'childs_words',
  id: 'id',
  child: (words) => `(select p.child_id from care_plans p
    join care_plan_versions v on v.clinic_id = p.clinic_id and v.plan_id = p.id
    where v.clinic_id = ${words}.clinic_id and v.id = ${words}.version_id)`,
  fields: {
    id: column('id'),
    stance: column('stance'),
    words: column('words'),
    heardBy: oneBy('StaffMember', 'heard_by'),
    toldBy: oneBy('Guardian', 'told_by'),
    heardOn: column('heard_on'),
  },
};

export const newestVersionFirst: Order = {
  name: 'versions-newest-first',
  terms: [
    { sql: (version) => `${version}.created_at`, type: 'timestamptz(3)' },
    { sql: (version) => `${version}.id`, type: 'uuid' },
  ],
  descending: true,
};

/** How versions and the agreements to them are read, with the fields that others add. */
export function versionShapes(added: Shape['fields'], ofAgreement: Shape['fields']): readonly Shape[] {
  return [
    { ...versionShape, fields: { ...versionShape.fields, ...added } },
    { ...agreementShape, fields: { ...agreementShape.fields, ...ofAgreement } },
    childsWordsShape,
  ];
}
