import type { DocumentFacts, FieldGroup } from '@trellis/domain';
import { readRelation } from '@trellis/domain';
import { planTextFacts } from '../care-plans/plan-record.read.ts';
import { visibleRating } from '../care-plans/rating.read.ts';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import type { Terms } from '../platform/read/terms.ts';

/** What the one statement answers: whose record it is, and everything a paper is made of. */
export interface FoundDocument {
  readonly childId: string;
  readonly facts: DocumentFacts;
}

/** The group of facts a paper is made of: who may not read it is given none. */
export const PAPER_GROUP: FieldGroup = 'CLINICAL';

const dayOf = (moment: string): string => `(${moment} at time zone k.time_zone)::date`;

/** JSON of a list: `row` over what `from` finds, in an order. */
function list(row: string, from: string, orderBy: string): string {
  return `(select coalesce(json_agg(${row} order by ${orderBy}), '[]'::json) from ${from})`;
}

const child = `json_build_object(
    'name', c.name, 'nameLocal', c.name_local, 'birthDate', c.birth_date, 'gestationDays', c.gestation_days,
    'mrn', c.mrn, 'synthetic', c.synthetic, 'aboutMe', c.about_me,
    'conditions', ${list(
      `json_build_object('code', x.condition_code, 'confirmed', x.confirmed)`,
      'child_conditions x where x.clinic_id = c.clinic_id and x.child_id = c.id',
      'x.position, x.condition_code',
    )})`;

const version = `json_build_object(
    'state', v.state, 'plan', p.state,
    'code', (select q.code from paper_codes q
      where q.clinic_id = v.clinic_id and q.version_id = v.id and q.content_hash = v.content_hash),
    'sentOn', ${dayOf('v.sent_at')}, 'inForceFrom', ${dayOf('v.in_force_from')},
    'courseFrom', ${dayOf(`coalesce(v.in_force_from, (select f.in_force_from from care_plan_versions f
      where f.clinic_id = p.clinic_id and f.id = p.in_force_version_id))`)})`;

const team = list(
  `json_build_object('discipline', m.discipline, 'name', s.name, 'lead', m.lead)`,
  `care_team_members m join staff s on s.clinic_id = m.clinic_id and s.id = m.staff_id
    where m.clinic_id = c.clinic_id and m.child_id = c.id and m.left_on is null`,
  'm.discipline, m.lead desc, s.name, m.id',
);

const precautions = list(
  `json_build_object('code', r.precaution_code, 'status', r.status, 'statusUntil', r.status_until, 'site', r.site,
    'side', r.side, 'note', r.note, 'raisedOn', r.raised_on, 'reviewOn', r.review_on)`,
  `precautions r where r.clinic_id = c.clinic_id and r.child_id = c.id and r.state = 'IN_FORCE'`,
  'r.raised_on, r.id',
);

const handling = list(
  `json_build_object('key', h.key, 'value', h.value, 'site', h.site, 'side', h.side, 'discipline', h.discipline,
    'owner', s.name, 'since', h.since)`,
  `handling_lines h join staff s on s.clinic_id = h.clinic_id and s.id = h.owner_id
    where h.clinic_id = c.clinic_id and h.child_id = c.id and h.ended_at is null`,
  'h.key, h.discipline, h.id',
);

const signatures = list(
  `json_build_object('party', a.party, 'discipline', a.discipline, 'person', coalesce(s.name, g.name), 'how', a.how,
    'language', a.language, 'givenOn', ${dayOf('a.given_at')}, 'validUntil', a.valid_until,
    'deputyReason', a.deputy_reason, 'needsCoSignature', a.needs_co_signature, 'coSignedBy', b.name,
    'carried', a.carried_from is not null)`,
  `agreements a
    left join staff s on s.clinic_id = a.clinic_id and s.id = a.staff_id
    left join guardians g on g.clinic_id = a.clinic_id and g.id = a.guardian_id
    left join staff b on b.clinic_id = a.clinic_id and b.id = a.co_signed_by
    where a.clinic_id = v.clinic_id and a.version_id = v.id and a.fallen_at is null`,
  'a.given_at, a.id',
);

const childsWords = list(
  `json_build_object('stance', w.stance, 'words', w.words, 'heardBy', coalesce(s.name, g.name), 'heardOn', w.heard_on)`,
  `childs_words w
    left join staff s on s.clinic_id = w.clinic_id and s.id = w.heard_by
    left join guardians g on g.clinic_id = w.clinic_id and g.id = w.told_by
    where w.clinic_id = v.clinic_id and w.version_id = v.id`,
  'w.heard_on, w.id',
);

const ofVersion = (row: string): string => `${row}.goal_id in (select g.goal_id from goal_contents g
  where g.clinic_id = v.clinic_id and g.version_id = v.id)`;

function course(terms: Terms): string {
  const observations = (kind: string): string => `observations o
    where o.clinic_id = v.clinic_id and ${ofVersion('o')} and o.voided_at is null and o.${kind} is not null`;
  const oldestFirst = 'o.happened_at, o.id';
  return `json_build_object(
    'levels', ${list(
      `json_build_object('id', o.id, 'goal', o.goal_id, 'level', o.level, 'on', ${dayOf('o.happened_at')},
        'setting', o.setting, 'scaleEdition', o.scale_edition)`,
      observations('level'),
      oldestFirst,
    )},
    'measures', ${list(
      `json_build_object('id', o.id, 'strand', o.strand_id, 'measure', o.measure, 'on', ${dayOf('o.happened_at')})`,
      observations('measure'),
      oldestFirst,
    )},
    'ratings', ${list(
      `json_build_object('id', t.id, 'goal', t.goal_id, 'level', t.level, 'raterKind', t.rater_kind,
        'on', ${dayOf('t.given_at')}, 'scaleEdition', t.scale_edition)`,
      `ratings t where t.clinic_id = v.clinic_id and ${ofVersion('t')} and (${visibleRating('t', terms)})`,
      't.given_at, t.id',
    )})`;
}

/**
 * A version of a plan as papers are made from it, in one statement: null where it does not exist, is another clinic's,
 * or its child is not the caller's to read.
 */
export function planDocument(terms: Terms, versionId: string): string {
  const { clinic, staff, caller } = terms;
  const isTeamOnly = readRelation(caller.role, PAPER_GROUP) === 'CARE_TEAM';
  return `(select json_build_object('childId', c.id, 'facts', json_build_object(
      'clinic', json_build_object('name', k.name, 'site', l.name, 'address', l.address),
      'child', ${child}, 'version', ${version}, 'text', ${planTextFacts('v')}, 'team', ${team},
      'precautions', ${precautions}, 'handling', ${handling}, 'signatures', ${signatures},
      'childsWords', ${childsWords}, 'course', ${course(terms)}))
    from care_plan_versions v
    join care_plans p on p.clinic_id = v.clinic_id and p.id = v.plan_id
    join children c on c.clinic_id = p.clinic_id and c.id = p.child_id
    join clinics k on k.id = v.clinic_id
    left join lateral (select s.name, s.address from sites s where s.clinic_id = v.clinic_id order by s.name, s.id limit 1) l
      on true
    where v.clinic_id = ${clinic} and v.id = ${terms.bind(versionId, 'uuid')}
      ${isTeamOnly ? `and ${onCareTeam(clinic, 'c.id', staff)}` : ''})`;
}
