import { addDays, RECALL_DISCIPLINE, RECALL_NOTICE_DAYS, TASK_NOTICE_DAYS } from '@trellis/domain';
import { isUnattended } from '../children/unattended-task.read.ts';
import type { Terms } from '../platform/read/terms.ts';
import type { NeedBranches } from './need-branch.ts';

/** What has an owner and a day; where the owner cannot see to it any more, it is everybody's. */
export const TASK_NEEDS: NeedBranches = {
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
};

/** The beginning of the day from which something waits: `days` before it is due. */
function dayBefore(dueOn: string, days: number, terms: Terms): string {
  return `((${dueOn} - ${terms.bind(days, 'int')})::timestamp at time zone ${terms.bind(terms.caller.timeZone, 'text')})`;
}
