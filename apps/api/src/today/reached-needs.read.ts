import { needRule } from '@trellis/domain';
import { isLookOf, lookDueSince } from '../care-plans/goal-look.read.ts';
import { reachedGoals } from '../care-plans/reached-goals.read.ts';
import type { Terms } from '../platform/read/terms.ts';
import type { NeedBranches } from './need-branch.ts';

/** Goals that wait to be confirmed as reached, and those that wait to be seen since their strands are there. */
export const REACHED_NEEDS: NeedBranches = {
  REACHED_PROPOSED: (terms) => ({
    row: 'g',
    of: 'g',
    plan: 'g.plan_id',
    goal: 'g.id',
    since: 'seen.last_at',
    from: `${reachedGoals(terms)} and ${mayConfirm(terms)}`,
  }),
  STRANDS_AT_TARGET: (terms) => ({
    row: 'y',
    of: 'y',
    plan: 'y.plan_id',
    goal: 'y.id',
    since: 'look.since',
    from: `goals y cross join lateral (select ${lookDueSince('y', terms)} as since) look
      where y.state = 'ACTIVE' and ${isLookOf('y', terms)} and look.since is not null`,
  }),
};

/** Only whose discipline has a strand under the goal confirms, where the policy asks for it, or anybody where it has none. */
function mayConfirm(terms: Terms): string {
  const { role, discipline } = terms.caller;
  if (!needRule(role, 'REACHED_PROPOSED').needs.includes('A_GOAL_DISCIPLINE')) return 'true';
  const strandsOf = `from strands s where s.clinic_id = g.clinic_id and s.goal_id = g.id`;
  return `(not exists (select ${strandsOf}) or exists (select ${strandsOf}
    and s.discipline = ${terms.bind(discipline, 'text')}))`;
}
