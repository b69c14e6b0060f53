import { openForMember, safetyNotices } from '../care-plans/safety-notice.read.ts';
import type { NeedBranches } from './need-branch.ts';

/** What has to be known before the next contact, and what is still at home although it is not safe. */
export const SAFETY_NEEDS: NeedBranches = {
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
};
