import {
  addDays,
  DEFAULT_PLAN_SETTINGS,
  INTAKE_CALL_WORKING_DAYS,
  needKindsOf,
  type NeedKind,
  needRule,
  OPEN_GOAL_STATES,
  RECALL_DISCIPLINE,
  RECALL_NOTICE_DAYS,
  REVIEW_NOTICE_DAYS,
  TASK_NOTICE_DAYS,
  VERBAL_NOTICE_DAYS,
} from '@trellis/domain';
import { rulesSetAside } from '../care-plans/rule-usage.read.ts';
import { reviewDueOn } from '../care-plans/review-due.read.ts';
import { awaitsPractitioner } from '../care-plans/review.read.ts';
import { openForMember, safetyNotices } from '../care-plans/safety-notice.read.ts';
import { isUnattended } from '../children/unattended-task.read.ts';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import { column, oneBy, type Join, type Order, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';

/** What one kind of need selects: SQL for its columns, over the tables it names after `from`. */
interface Branch {
  /** The row that gives the clinic and, with the kind, the id; then the row that names the child. */
  readonly row: string;
  readonly of: string;
  readonly kind?: string;
  readonly plan?: string;
  readonly version?: string;
  readonly goal?: string;
  readonly review?: string;
  readonly task?: string;
  readonly sheet?: string;
  readonly recall?: string;
  readonly discipline?: string;
  readonly dueOn?: string;
  readonly since: string;
  readonly from: string;
}

/** The children of whom the policy lets the caller do something about a kind. */
function inScope(kind: NeedKind, of: string, terms: Terms): string {
  switch (needRule(terms.caller.role, kind).reach) {
    case 'ANY':
      return 'true';
    case 'CARE_TEAM':
      return onCareTeam(`${of}.clinic_id`, `${of}.child_id`, terms.staff);
    // Nothing that waits was made by whoever it waits for.
    case 'OWN':
    case 'NEVER':
      return 'false';
  }
}

/** The beginning of the day from which something waits: `days` before it is due. */
function dayBefore(dueOn: string, days: number, terms: Terms): string {
  return `((${dueOn} - ${terms.bind(days, 'int')})::timestamp at time zone ${terms.bind(terms.caller.timeZone, 'text')})`;
}

/** Each kind once; REVIEW_OVERDUE is told from REVIEW_DUE by the day and found with it. All of them end with an outcome. */
const BRANCHES: Readonly<Partial<Record<NeedKind, (terms: Terms) => Branch>>> = {
  SAFETY_NOTICE: (terms) => ({
    row: 'm',
    of: 'm',
    since: 'open.since',
    from: `care_team_members m cross join lateral (
        select min(n.since) as since from ${safetyNotices(terms)} n
        where n.clinic_id = m.clinic_id and n.child_id = m.child_id and ${openForMember('n', 'm')}) open
      where m.staff_id = ${terms.staff} and m.left_on is null and open.since is not null`,
  }),
  OLD_SHEET: (terms) => ({
    row: 's',
    of: 's',
    plan: 's.plan_id',
    sheet: 's.id',
    since: `(s.withdrawn_on::timestamp at time zone ${terms.bind(terms.caller.timeZone, 'text')})`,
    from: `home_sheets s where s.withdrawn_for = 'SAFETY' and s.gone_on is null`,
  }),
  CONFERENCE_TASK: (terms) => ({
    row: 't',
    of: 't',
    task: 't.id',
    plan: 'f.plan_id',
    dueOn: 't.due_on',
    since: dayBefore('t.due_on', TASK_NOTICE_DAYS, terms),
    // As the domain's `taskWaitsFor`.
    from: `conference_tasks t join case_conferences f on f.clinic_id = t.clinic_id and f.id = t.conference_id
      where t.state = 'OPEN' and f.taken_back_at is null
        and t.due_on <= ${terms.bind(addDays(terms.today, TASK_NOTICE_DAYS), 'date')}
        and (t.owner_id = ${terms.staff} or ${isUnattended('conference-task:settle', 't', terms)})`,
  }),
  RECALL: (terms) => {
    const onTeam = (member: string): string => `select from care_team_members ${member}
      where ${member}.clinic_id = r.clinic_id and ${member}.child_id = r.child_id and ${member}.left_on is null
        and ${member}.discipline = ${terms.bind(RECALL_DISCIPLINE, 'text')}`;
    return {
      row: 'r',
      of: 'r',
      recall: 'r.id',
      discipline: `case when r.own_id is null then ${terms.bind(RECALL_DISCIPLINE, 'text')} end`,
      dueOn: 'r.due_on',
      since: dayBefore('r.due_on', RECALL_NOTICE_DAYS, terms),
      // What nobody of its discipline sees to is everybody's, and so is what its owner cannot see to any more.
      from: `recalls r left join own_recalls o on o.clinic_id = r.clinic_id and o.id = r.own_id
        where r.due_on <= ${terms.bind(addDays(terms.today, RECALL_NOTICE_DAYS), 'date')}
          and case when r.own_id is null
            then exists (${onTeam('own')} and own.staff_id = ${terms.staff}) or not exists (${onTeam('other')})
            else o.owner_id = ${terms.staff} or ${isUnattended('recall:record', 'o', terms)} end`,
    };
  },
  FOLLOW_UP: (terms) => ({
    row: 'f',
    of: 'f',
    plan: 'g.plan_id',
    goal: 'f.goal_id',
    dueOn: 'f.due_on',
    since: `(f.due_on::timestamp at time zone ${terms.bind(terms.caller.timeZone, 'text')})`,
    from: `follow_ups f join goals g on g.clinic_id = f.clinic_id and g.id = f.goal_id
      where f.state = 'OPEN' and f.due_on <= ${terms.bind(terms.today, 'date')}
        and (f.owner_id = ${terms.staff} or ${isUnattended('follow-up:record', 'f', terms)})`,
  }),
  SIGNATURE: (terms) => {
    const discipline = terms.bind(terms.caller.discipline, 'text');
    return {
      row: 'v',
      of: 'p',
      plan: 'p.id',
      version: 'v.id',
      discipline,
      since: 'v.sent_at',
      from: `${planOf(`v.state in ('SENT', 'IN_FORCE') and p.state <> 'ENDED'`)}
        and exists (select from strand_contents c join strands s on s.clinic_id = c.clinic_id and s.id = c.strand_id
          where c.clinic_id = v.clinic_id and c.version_id = v.id and s.discipline = ${discipline} and s.state <> 'ENDED')
        and not exists (select from agreements a where a.clinic_id = v.clinic_id and a.version_id = v.id
          and a.party = 'DISCIPLINE' and a.discipline = ${discipline} and a.fallen_at is null)`,
    };
  },
  CO_SIGNATURE: (terms) => {
    const discipline = terms.bind(terms.caller.discipline, 'text');
    return {
      row: 'a',
      of: 'p',
      plan: 'p.id',
      version: 'v.id',
      discipline,
      since: 'a.given_at',
      from: `agreements a, ${planOf(`v.state in ('SENT', 'IN_FORCE') and p.state <> 'ENDED'`)}
        and a.clinic_id = v.clinic_id and a.version_id = v.id and a.fallen_at is null
        and a.discipline = ${discipline} and a.needs_co_signature and a.co_signed_by is null`,
    };
  },
  DISCIPLINE_NOTE: (terms) => ({
    row: 'n',
    of: 'n',
    plan: 'n.plan_id',
    goal: `coalesce(n.goal_id,
      (select s.goal_id from strands s where s.clinic_id = n.clinic_id and s.id = n.strand_id))`,
    discipline: 'n.to_discipline',
    since: 'n.written_at',
    // A lead settles every note; what waits for them is what was said to their own discipline about a child of theirs.
    from: `discipline_notes n join care_plans p on p.clinic_id = n.clinic_id and p.id = n.plan_id
      where n.state = 'OPEN' and p.state <> 'ENDED' and n.to_discipline = ${terms.bind(terms.caller.discipline, 'text')}
        and ${onCareTeam('n.clinic_id', 'n.child_id', terms.staff)}`,
  }),
  GUARDIAN_AGREEMENT: () => ({
    row: 'v',
    of: 'p',
    plan: 'p.id',
    version: 'v.id',
    since: 'v.sent_at',
    from: `${planOf(`v.state = 'SENT' and p.state <> 'ENDED'`)}
      and not exists (select from agreements a where a.clinic_id = v.clinic_id and a.version_id = v.id
        and a.party = 'GUARDIAN' and a.fallen_at is null)`,
  }),
  REVIEW_ESCALATED: (terms) => ({ ...DUE_REVIEW, from: dueReviews(`due.day <= ${escalated(terms)}`) }),
  REVIEW_DUE: (terms) => ({
    ...DUE_REVIEW,
    kind: `case when due.day < ${terms.bind(terms.today, 'date')} then 'REVIEW_OVERDUE' else 'REVIEW_DUE' end`,
    from: dueReviews(`due.day <= ${terms.bind(addDays(terms.today, REVIEW_NOTICE_DAYS), 'date')}
      and due.day > ${escalated(terms)} and not exists (select from reviews w where ${UNDECIDED})`),
  }),
  REVIEW_DECISION: (terms) => ({
    ...DUE_REVIEW,
    row: 'w',
    review: 'w.id',
    dueOn: 'null::date',
    since: 'w.closed_at',
    from: `reviews w, ${dueReviews(`due.day > ${escalated(terms)} and ${UNDECIDED}`)}`,
  }),
  RATING: (terms) => {
    const days = DEFAULT_PLAN_SETTINGS.ratingWindowDays;
    return {
      row: 'w',
      of: 'w',
      plan: 'w.plan_id',
      version: 'w.version_id',
      review: 'w.id',
      dueOn: 'w.held_on',
      since: 'w.opened_at',
      from: `reviews w where w.closed_at is null
        and w.held_on >= ${terms.bind(addDays(terms.today, -days), 'date')}
        and w.held_on <= ${terms.bind(addDays(terms.today, days), 'date')} and ${awaitsPractitioner('w')}`,
    };
  },
  REACHED_PROPOSED: (terms) => ({
    row: 'g',
    of: 'g',
    plan: 'g.plan_id',
    goal: 'g.id',
    since: 'seen.last_at',
    from: reachedGoals(terms),
  }),
  VERBAL_AGREEMENT_ENDING: (terms) => ({
    row: 'a',
    of: 'p',
    plan: 'p.id',
    version: 'v.id',
    dueOn: 'a.valid_until',
    since: 'a.given_at',
    from: `agreements a, ${planOf(`v.state = 'IN_FORCE' and p.state <> 'ENDED'`)}
      and a.clinic_id = v.clinic_id and a.version_id = v.id and a.party = 'GUARDIAN' and a.fallen_at is null
      and a.valid_until <= ${terms.bind(addDays(terms.today, VERBAL_NOTICE_DAYS), 'date')}`,
  }),
  // Of no child: one row for all such rules, under the clinic's own id.
  RULE_SET_ASIDE: (terms) => ({
    row: 'r',
    of: 'r',
    since: 'r.since',
    from: `(select a.clinic_id, a.clinic_id as id, null::uuid as child_id, a.since from ${rulesSetAside(terms)} a) r
      where true`,
  }),
  TRIAGE_CALL: (terms) => {
    const decidedOn = `(t.decided_at at time zone ${terms.bind(terms.caller.timeZone, 'text')})::date`;
    return {
      row: 't',
      of: 't',
      // As the domain's `intakeCallDueOn` counts.
      dueOn: `(select max(d.day) from (select ${decidedOn} + n as day from generate_series(1, 14) n
        where extract(isodow from ${decidedOn} + n) < 7 order by n limit ${INTAKE_CALL_WORKING_DAYS}) d)`,
      since: 't.decided_at',
      from: `triages t where t.result ->> 'status' = 'UNTRIAGED' and t.override_reason is null
        and not exists (select from triages later where later.clinic_id = t.clinic_id and later.child_id = t.child_id
          and (later.decided_at, later.id) > (t.decided_at, t.id))`,
    };
  },
};

/** The last review `w` of a plan `p`, where it is closed, has no outcome, and was of the day that is still agreed in `v`. */
const UNDECIDED = `w.clinic_id = p.clinic_id and w.plan_id = p.id and w.closed_at is not null and w.outcome is null
  and v.review_on is not distinct from (select r.review_on from care_plan_versions r
    where r.clinic_id = w.clinic_id and r.id = w.version_id)
  and not exists (select from reviews later where later.clinic_id = w.clinic_id and later.plan_id = w.plan_id
    and (later.held_on, later.id) > (w.held_on, w.id))`;

/** What a review that is due selects, over `dueReviews`. */
const DUE_REVIEW = {
  row: 'v',
  of: 'p',
  plan: 'p.id',
  version: 'v.id',
  review: `(select w.id from reviews w where w.clinic_id = p.clinic_id and w.plan_id = p.id and w.closed_at is null)`,
  dueOn: 'due.day',
  since: 'v.in_force_from',
} as const;

/** Plans `p` in force as `v`, with the day `due` they are looked at again: those worked by, and those that rest until then. */
function dueReviews(condition: string): string {
  return `care_plans p
    join care_plan_versions v on v.clinic_id = p.clinic_id and v.id = p.in_force_version_id
    cross join lateral (select ${reviewDueOn('p', 'v')} as day) due
    where (p.state = 'ACTIVE' or p.state = 'PAUSED' and exists (select from reviews w
        where w.clinic_id = p.clinic_id and w.plan_id = p.id and w.outcome = 'PAUSE' and w.next_on = due.day))
      and ${condition}`;
}

/** The last day of which a review that has no outcome is the lead's too, as the domain's `escalatesOn` counts. */
function escalated(terms: Terms): string {
  return terms.bind(addDays(terms.today, -DEFAULT_PLAN_SETTINGS.reviewEscalationDays), 'date');
}

/** Versions as `v` with their plans as `p`. */
function planOf(condition: string): string {
  return `care_plan_versions v, care_plans p where p.clinic_id = v.clinic_id and p.id = v.plan_id and ${condition}`;
}

/**
 * Goals that could be confirmed as reached, as the domain's `proposeReached` decides it: two local days far enough
 * apart with level 0 or better on the present scale, one of them in the goal's own setting, both since the goal was last
 * opened again. Where the policy asks for it, only whose discipline has a strand under the goal confirms, or anybody where
 * it has none.
 */
function reachedGoals(terms: Terms): string {
  const { role, discipline, timeZone } = terms.caller;
  const strandsOf = `from strands s where s.clinic_id = g.clinic_id and s.goal_id = g.id`;
  const day = `(o.happened_at at time zone ${terms.bind(timeZone, 'text')})::date`;
  const mine = needRule(role, 'REACHED_PROPOSED').needs.includes('A_GOAL_DISCIPLINE')
    ? `(not exists (select ${strandsOf}) or exists (select ${strandsOf}
        and s.discipline = ${terms.bind(discipline, 'text')}))`
    : 'true';
  return `goals g
    join care_plans p on p.clinic_id = g.clinic_id and p.id = g.plan_id
    join goal_contents c on c.clinic_id = g.clinic_id and c.version_id = p.in_force_version_id and c.goal_id = g.id
    cross join lateral (
      select min(${day}) as first_on, max(${day}) as last_on, max(o.happened_at) as last_at,
        min(${day}) filter (where o.setting = c.setting) as first_own,
        max(${day}) filter (where o.setting = c.setting) as last_own
      from observations o
      where o.clinic_id = g.clinic_id and o.goal_id = g.id and o.level >= 0 and o.voided_at is null
        and o.scale_edition = c.scale_edition and (g.reopened_on is null or ${day} > g.reopened_on)) seen
    where g.state = any(${terms.bind(OPEN_GOAL_STATES, 'text[]')})
      and (c.direction = 'IMPROVE' or c.target_on <= ${terms.bind(terms.today, 'date')})
      and greatest(seen.last_own - seen.first_on, seen.last_on - seen.first_own)
        >= ${terms.bind(DEFAULT_PLAN_SETTINGS.reachedDaysApart, 'int')}
      and ${mine}`;
}

function select(kind: NeedKind, terms: Terms): string | undefined {
  const branch = BRANCHES[kind]?.(terms);
  if (branch === undefined) return undefined;
  const { row, of, since, from } = branch;
  const day = `(${since} at time zone ${terms.bind(terms.caller.timeZone, 'text')})::date`;
  const dueOn = branch.dueOn ?? 'null::date';
  return `select ${row}.clinic_id, '${kind}:' || ${row}.id as id, ${branch.kind ?? `'${kind}'`} as kind,
      ${of}.child_id, ${branch.plan ?? 'null::uuid'} as plan_id, ${branch.version ?? 'null::uuid'} as version_id,
      ${branch.goal ?? 'null::uuid'} as goal_id, ${branch.review ?? 'null::uuid'} as review_id, ${branch.task ?? 'null::uuid'} as task_id,
      ${branch.sheet ?? 'null::uuid'} as sheet_id, ${branch.recall ?? 'null::uuid'} as recall_id, ${branch.discipline ?? 'null::text'} as discipline, ${dueOn} as due_on, ${since} as since,
      coalesce(${dueOn}, ${day}) as waits_on
    from ${from} and ${inScope(kind, of, terms)}`;
}

/** For those who could do nothing about anything: the columns of a need, and no row. */
const NOTHING = `select null::uuid as clinic_id, null::text as id, null::text as kind, null::uuid as child_id,
  null::uuid as plan_id, null::uuid as version_id, null::uuid as goal_id, null::uuid as review_id, null::uuid as task_id,
  null::uuid as sheet_id, null::uuid as recall_id, null::text as discipline, null::date as due_on, null::timestamptz(3) as since, null::date as waits_on where false`;

/** Everything that waits for the caller. Nobody has a row here that they could do nothing about. */
function needs(terms: Terms): string {
  const kinds = needKindsOf({ ...terms.caller, today: terms.today });
  const branches = kinds.map((kind) => select(kind, terms)).filter((each) => each !== undefined);
  return `(${branches.length === 0 ? NOTHING : branches.join(' union all ')})`;
}

const needShape: Shape = {
  type: 'Need',
  from: needs,
  id: null,
  child: (need) => `${need}.child_id`,
  fields: {
    id: column('id'),
    kind: column('kind'),
    child: oneBy('Child', 'child_id'),
    plan: oneBy('CarePlan', 'plan_id'),
    planVersion: oneBy('CarePlanVersion', 'version_id'),
    goal: oneBy('Goal', 'goal_id'),
    review: oneBy('Review', 'review_id'),
    conferenceTask: oneBy('ConferenceTask', 'task_id'),
    recall: oneBy('Recall', 'recall_id'),
    homeSheet: oneBy('HomeSheet', 'sheet_id'),
    safety: {
      kind: 'many',
      shape: 'SafetyNotice',
      on: (need, notice, terms) => `${need}.kind = 'SAFETY_NOTICE' and ${notice}.child_id = ${need}.child_id
        and exists (select from care_team_members m where m.clinic_id = ${notice}.clinic_id
          and m.child_id = ${notice}.child_id and m.staff_id = ${terms.staff} and m.left_on is null
          and ${openForMember(notice, 'm')})`,
      orderBy: (notice) => `${notice}.since desc, ${notice}.id`,
      most: 20,
    },
    discipline: column('discipline'),
    dueOn: column('due_on'),
    since: column('since'),
  },
};

/** What is due first, then what has waited longest. */
export const needsInOrder: Order = {
  name: 'needs-by-day',
  terms: [
    { sql: (need) => `${need}.waits_on`, type: 'date' },
    { sql: (need) => `${need}.id`, type: 'text' },
  ],
  descending: false,
};

export const ofKinds: Join = (_, need, terms, { kinds }) =>
  Array.isArray(kinds) ? `${need}.kind = any(${terms.bind(kinds, 'text[]')})` : 'true';

export const needShapes: readonly Shape[] = [needShape];
