import { needKindsOf, type NeedKind, needRule } from '@trellis/domain';
import { openForMember } from '../care-plans/safety-notice.read.ts';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import { column, oneBy, type Join, type Order, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import { ANSWER_NEEDS } from './answer-needs.read.ts';
import type { NeedBranches } from './need-branch.ts';
import { REACHED_NEEDS } from './reached-needs.read.ts';
import { REVIEW_NEEDS } from './review-needs.read.ts';
import { SAFETY_NEEDS } from './safety-needs.read.ts';
import { SIGNATURE_NEEDS } from './signature-needs.read.ts';
import { TASK_NEEDS } from './task-needs.read.ts';
import { VISIT_NOTE_NEEDS } from './visit-note-needs.read.ts';

/** Each kind once. */
const BRANCHES: NeedBranches = {
  ...SAFETY_NEEDS,
  ...TASK_NEEDS,
  ...SIGNATURE_NEEDS,
  ...VISIT_NOTE_NEEDS,
  ...ANSWER_NEEDS,
  ...REVIEW_NEEDS,
  ...REACHED_NEEDS,
};

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

function select(kind: NeedKind, terms: Terms): string | undefined {
  const branch = BRANCHES[kind]?.(terms);
  if (branch === undefined) return undefined;
  const { row, of, since, from } = branch;
  const day = `(${since} at time zone ${terms.bind(terms.caller.timeZone, 'text')})::date`;
  const dueOn = branch.dueOn ?? 'null::date';
  return `select ${row}.clinic_id, '${kind}:' || ${row}.id as id, ${branch.kind ?? `'${kind}'`} as kind,
      ${of}.child_id, ${branch.plan ?? 'null::uuid'} as plan_id, ${branch.version ?? 'null::uuid'} as version_id,
      ${branch.goal ?? 'null::uuid'} as goal_id, ${branch.review ?? 'null::uuid'} as review_id, ${branch.task ?? 'null::uuid'} as task_id,
      ${branch.sheet ?? 'null::uuid'} as sheet_id, ${branch.recall ?? 'null::uuid'} as recall_id, ${branch.visit ?? 'null::uuid'} as visit_id, ${branch.discipline ?? 'null::text'} as discipline, ${dueOn} as due_on, ${since} as since,
      coalesce(${dueOn}, ${day}) as waits_on
    from ${from} and ${inScope(kind, of, terms)}`;
}

/** For those who could do nothing about anything: the columns of a need, and no row. */
const NOTHING = `select null::uuid as clinic_id, null::text as id, null::text as kind, null::uuid as child_id,
  null::uuid as plan_id, null::uuid as version_id, null::uuid as goal_id, null::uuid as review_id, null::uuid as task_id,
  null::uuid as sheet_id, null::uuid as recall_id, null::uuid as visit_id, null::text as discipline, null::date as due_on, null::timestamptz(3) as since, null::date as waits_on where false`;

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
    visit: oneBy('Visit', 'visit_id'),
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
