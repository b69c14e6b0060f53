import { planContent } from '../care-plans/plan-record.read.ts';

/** Most conferences a child is likely to have goals, strands, lines and reviews for at once are few; all are looked at. */
const stateOf = (rows: string): string =>
  `(select coalesce(json_object_agg(x.id, x.state), '{}'::json) from (${rows}) x)`;

/** The plan a conference of today is about: the open one, or else the last. $1 clinic, $2 child. */
export const PLAN_OF_CHILD = `select p.id from care_plans p where p.clinic_id = $1 and p.child_id = $2
  order by p.state = 'ENDED', p.id desc limit 1`;

/** `ConferenceFacts` less day and clock. $1 clinic, $2 child, $3 plan or null, $4 ids of staff. */
export const CONFERENCE_FACTS = `select json_build_object(
    'birthDate', k.birth_date,
    'staff', (select coalesce(json_object_agg(m.id, json_build_object('name', m.name, 'discipline', m.discipline)),
        '{}'::json) from staff m where m.clinic_id = k.clinic_id and m.id = any($4::uuid[])),
    'guardians', (select coalesce(json_object_agg(g.id, json_build_object('name', g.name,
        'relationship', g.relationship)), '{}'::json)
      from guardians g where g.clinic_id = k.clinic_id and g.child_id = k.id),
    'rows', json_build_object(
      'GOAL', ${stateOf(`select g.id, g.state from goals g where g.clinic_id = k.clinic_id and g.plan_id = $3::uuid`)},
      'STRAND', ${stateOf(`select s.id, s.state from strands s
        join goals g on g.clinic_id = s.clinic_id and g.id = s.goal_id
        where s.clinic_id = k.clinic_id and g.plan_id = $3::uuid`)},
      'HANDLING', ${stateOf(`select h.id, null::text as state from handling_lines h
        where h.clinic_id = k.clinic_id and h.child_id = k.id`)},
      'REVIEW', ${stateOf(`select r.id, null::text as state from reviews r
        where r.clinic_id = k.clinic_id and r.child_id = k.id and r.plan_id = $3::uuid`)})) as facts
  from children k where k.clinic_id = $1 and k.id = $2`;

const version = (
  conference: string,
  condition: string,
): string => `(select ${planContent('v')} from care_plan_versions v
  where v.clinic_id = ${conference}.clinic_id and v.plan_id = ${conference}.plan_id and ${condition} limit 1)`;

/** The decisions of a conference, and `DecisionFacts` with the words of what they are about. */
export const decisionFacts = (conference: string): string => `json_build_object(
  'decisions', ${conference}.decisions,
  'facts', case when ${conference}.decisions = '[]'::jsonb then null else json_build_object(
    'happenedAt', ${conference}.happened_at,
    'atConference', ${version(conference, `v.in_force_from <= ${conference}.happened_at order by v.in_force_from desc, v.id desc`)},
    'inForce', ${version(conference, "v.state = 'IN_FORCE'")},
    'draft', ${version(conference, "v.state in ('DRAFT', 'SENT')")},
    'states', ${stateOf(`select g.id, g.state from goals g
        where g.clinic_id = ${conference}.clinic_id and g.plan_id = ${conference}.plan_id
      union all
      select s.id, s.state from strands s join goals g on g.clinic_id = s.clinic_id and g.id = s.goal_id
        where s.clinic_id = ${conference}.clinic_id and g.plan_id = ${conference}.plan_id`)},
    'handling', (select coalesce(json_agg(json_build_object('line', h.id, 'since', h.since, 'endedAt', h.ended_at,
        'value', h.value, 'discipline', h.discipline)), '[]'::json)
      from handling_lines h where h.clinic_id = ${conference}.clinic_id and h.child_id = ${conference}.child_id),
    'reviews', (select coalesce(json_agg(json_build_object('review', r.id, 'heldOn', r.held_on,
        'decidedAt', r.decided_at)), '[]'::json)
      from reviews r where r.clinic_id = ${conference}.clinic_id and r.plan_id = ${conference}.plan_id)) end)`;
