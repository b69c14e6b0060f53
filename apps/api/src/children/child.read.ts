import { ageOn, ageText, type Birth, OWN_RECALL_LIMITS, SCHEDULED_RECALLS } from '@trellis/domain';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import { column, computed, derived, type Shape, type ShapeField } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import type { AgeModel } from './child.model.ts';
import { UNSEEN_AFTER_SECONDS } from './presences.ts';

const MONTHS_IN_A_YEAR = 12;
const MOST_LIKE_NAMES = 5;
const MOST_ON_TEAM = 20;
const MOST_PRECAUTIONS = 30;
const MOST_CHECKS = 30;
const MOST_ENDED = 12;

/** Who is on the team of a child now, as `m`. */
export function teamNow(child: string): string {
  return `care_team_members m where m.clinic_id = ${child}.clinic_id and m.child_id = ${child}.id and m.left_on is null`;
}

export function onTeamNow(child: string, terms: Terms): string {
  return onCareTeam(`${child}.clinic_id`, `${child}.id`, terms.staff);
}

function ageModel(birth: Birth, { today, caller }: Terms): AgeModel {
  const { completedMonths, corrected } = ageOn(birth, today);
  return {
    years: Math.floor(completedMonths / MONTHS_IN_A_YEAR),
    months: completedMonths % MONTHS_IN_A_YEAR,
    correctedMonths: corrected?.completedMonths ?? null,
    text: ageText(birth, today, caller.language),
  };
}

/** Children that share a key of like names, the most alike first. Such keys are all the grams that begin with `~`. */
function namedLike(child: string, terms: Terms): string {
  return `select theirs.child_id from child_search_grams mine
    join child_search_grams theirs
      on theirs.clinic_id = ${terms.clinic} and theirs.gram = mine.gram and theirs.child_id <> mine.child_id
    where mine.clinic_id = ${terms.clinic} and mine.child_id = ${child}.id and mine.gram >= '~' and mine.gram < chr(127)
    group by theirs.child_id order by count(*) desc, theirs.child_id limit ${MOST_LIKE_NAMES}`;
}

const inForce = (child: string, precaution: string): string =>
  `${precaution}.child_id = ${child}.id and ${precaution}.state = 'IN_FORCE'`;
const newestFirst = (precaution: string): string => `${precaution}.raised_on desc, ${precaution}.id desc`;

/** What a child's own feature tells of it; `childShape` puts it together with what the others tell. */
const ownFields: Readonly<Record<string, ShapeField>> = {
  id: column('id'),
  mrn: column('mrn'),
  name: column('name'),
  nameLocal: column('name_local'),
  birthDate: column('birth_date'),
  age: derived(
    (child) => `json_build_object('birthDate', ${child}.birth_date, 'gestationDays', ${child}.gestation_days)`,
    ageModel,
  ),
  sex: column('sex'),
  gestationDays: column('gestation_days'),
  language: column('language'),
  synthetic: column('synthetic'),
  receivedOn: column('received_on'),
  likeNames: {
    kind: 'many',
    shape: 'Child',
    on: (child, other, terms) => `${other}.id in (${namedLike(child, terms)})`,
    orderBy: (other) => `${other}.name_sort, ${other}.id`,
    most: MOST_LIKE_NAMES,
    otherChild: true,
  },
  aboutMe: column('about_me'),
  guardians: {
    kind: 'many',
    shape: 'Guardian',
    on: (child, guardian) => `${guardian}.child_id = ${child}.id`,
    orderBy: (guardian) => `${guardian}.has_authority desc, ${guardian}.id`,
    most: 8,
  },
  conditions: {
    kind: 'many',
    shape: 'ChildCondition',
    on: (child, condition) => `${condition}.child_id = ${child}.id`,
    orderBy: (condition) => `${condition}.position`,
    most: 60,
  },
  concerns: {
    kind: 'many',
    shape: 'ChildConcern',
    on: (child, concern) => `${concern}.child_id = ${child}.id`,
    orderBy: (concern) => `${concern}.concern_code`,
    most: 60,
  },
  careTeam: {
    kind: 'many',
    shape: 'CareTeamMember',
    on: (child, member) => `${member}.child_id = ${child}.id and ${member}.left_on is null`,
    orderBy: (member) => `${member}.discipline, ${member}.lead desc, ${member}.id`,
    most: MOST_ON_TEAM,
  },
  formerCareTeam: {
    kind: 'many',
    shape: 'CareTeamMember',
    on: (child, member) => `${member}.child_id = ${child}.id and ${member}.id in (
      select m.id from care_team_members m
      where m.clinic_id = ${child}.clinic_id and m.child_id = ${child}.id and m.left_on is not null
      order by m.left_on desc, m.id desc limit ${MOST_ON_TEAM})`,
    orderBy: (member) => `${member}.left_on desc, ${member}.id desc`,
    most: MOST_ON_TEAM,
  },
  here: {
    kind: 'many',
    shape: 'Presence',
    on: (child, presence, terms) =>
      `${presence}.child_id = ${child}.id and ${presence}.staff_id <> ${terms.staff}
       and ${presence}.seen_at > now() - make_interval(secs => ${UNSEEN_AFTER_SECONDS})`,
    orderBy: (presence) => `${presence}.id`,
    most: 20,
  },
  // In the catalogue's order, as their marks are drawn.
  disciplines: computed(
    (child) => `to_json(array(select m.discipline from catalogue_codes d, ${teamNow(child)}
      and d.kind = m.discipline_kind and d.code = m.discipline group by m.discipline, d.position order by d.position))`,
  ),
  onMyTeam: computed(onTeamNow),
  consent: {
    kind: 'one',
    shape: 'TreatmentConsent',
    on: (child, consent) =>
      `${consent}.id = (select c.id from treatment_consents c
        where c.clinic_id = ${child}.clinic_id and c.child_id = ${child}.id
        order by c.withdrawn_on is null desc, c.given_on desc, c.id desc limit 1)`,
  },
  precautions: { kind: 'many', shape: 'Precaution', on: inForce, orderBy: newestFirst, most: MOST_PRECAUTIONS },
  clearedPrecautions: {
    kind: 'many',
    shape: 'Precaution',
    on: (child, precaution) => `${precaution}.child_id = ${child}.id and ${precaution}.id in (
      select c.id from precautions c
      where c.clinic_id = ${child}.clinic_id and c.child_id = ${child}.id and c.state = 'CLEARED'
      order by c.cleared_at desc, c.id desc limit ${MOST_PRECAUTIONS})`,
    orderBy: (precaution) => `${precaution}.cleared_at desc, ${precaution}.id desc`,
    most: MOST_PRECAUTIONS,
  },
  emergencyCard: {
    kind: 'many',
    shape: 'Precaution',
    on: (child, precaution, terms) => {
      const kinds = terms.catalogue.precautions.filter(({ onEmergencyCard }) => onEmergencyCard);
      const codes = kinds.map(({ code }) => code);
      return `${inForce(child, precaution)} and ${precaution}.precaution_code = any(${terms.bind(codes, 'text[]')})`;
    },
    orderBy: newestFirst,
    most: 15,
  },
  handling: {
    kind: 'many',
    shape: 'HandlingLine',
    on: (child, line) => `${line}.child_id = ${child}.id and ${line}.ended_at is null`,
    orderBy: (line) => `${line}.key, ${line}.discipline`,
    most: 30,
  },
  priorities: {
    kind: 'many',
    shape: 'Priority',
    on: (child, priority) => `${priority}.child_id = ${child}.id and ${priority}.withdrawn_on is null`,
    orderBy: (priority) => `${priority}.importance desc, ${priority}.id`,
    most: 20,
  },
  recalls: {
    kind: 'many',
    shape: 'Recall',
    on: (child, recall) => `${recall}.child_id = ${child}.id`,
    orderBy: (recall) => `${recall}.due_on, ${recall}.recall, ${recall}.id`,
    most: SCHEDULED_RECALLS.length + OWN_RECALL_LIMITS.perChild,
  },
  endedRecalls: {
    kind: 'many',
    shape: 'OwnRecall',
    on: (child, recall) => `${recall}.child_id = ${child}.id and ${recall}.id in (
      select o.id from own_recalls o
      where o.clinic_id = ${child}.clinic_id and o.child_id = ${child}.id and o.ended_at is not null
      order by o.ended_at desc, o.id desc limit ${MOST_ENDED})`,
    orderBy: (recall) => `${recall}.ended_at desc, ${recall}.id desc`,
    most: MOST_ENDED,
  },
  recallChecks: {
    kind: 'many',
    shape: 'RecallCheck',
    on: (child, check) => `${check}.child_id = ${child}.id and ${check}.id in (
      select c.id from recall_checks c
      where c.clinic_id = ${child}.clinic_id and c.child_id = ${child}.id and c.voided_at is null
      order by c.done_on desc, c.id desc limit ${MOST_CHECKS})`,
    orderBy: (check) => `${check}.done_on desc, ${check}.id desc`,
    most: MOST_CHECKS,
  },
  version: column('version'),
};

/** How a child is read, with the fields other features add to the type. */
export function childShape(...added: readonly Readonly<Record<string, ShapeField>>[]): Shape {
  return {
    type: 'Child',
    from: 'children',
    id: 'id',
    child: (child) => `${child}.id`,
    fields: Object.assign({}, ownFields, ...added) as Shape['fields'],
  };
}
