import { INTAKE_CALL_WORKING_DAYS } from '@trellis/domain';
import { rulesSetAside } from '../care-plans/rule-usage.read.ts';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import type { NeedBranches } from './need-branch.ts';

/** Who waits for an answer: a colleague, the clinic about a rule of its own, a family that was promised a call. */
export const ANSWER_NEEDS: NeedBranches = {
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
