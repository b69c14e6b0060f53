import type { StrandStanding } from '@trellis/domain';
import { column, computed, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import { lookDueSince } from './goal-look.read.ts';
import type { ReachedProposalModel } from './goal.model.ts';
import { presentContent } from './observation.read.ts';
import { areStrandsAtTarget, reachedOn, type ReachedRecord, reachedRecord, strandStandings } from './reached.read.ts';

/** The content of the version in force for a row whose plan is found by `plan`. */
const inForce = (content: string, clinic: string, plan: string): string =>
  `${content}.version_id = (select p.in_force_version_id from care_plans p
    where p.clinic_id = ${clinic}.clinic_id and p.id = ${plan})`;

/** Life of a goal, and what its observations propose; the observations themselves are added by their own feature file. */
const goalFields: Shape['fields'] = {
  id: column('id'),
  plan: oneBy('CarePlan', 'plan_id'),
  state: column('state'),
  stateReason: column('state_reason'),
  outcome: column('outcome'),
  closedOn: column('closed_on'),
  statement: computed((goal) => `(select c.statement from ${presentContent(goal)})`),
  inForce: {
    kind: 'one',
    shape: 'GoalContent',
    on: (goal, content) => `${content}.goal_id = ${goal}.id and ${inForce(content, goal, `${goal}.plan_id`)}`,
  },
  strands: {
    kind: 'many',
    shape: 'Strand',
    on: (goal, strand) => `${strand}.goal_id = ${goal}.id`,
    orderBy: (strand) => `${strand}.id`,
    most: 10,
  },
  reachedProposal: derived(reachedRecord, (record: ReachedRecord, { today }): ReachedProposalModel | null => {
    const proposal = reachedOn(record, today);
    return proposal === undefined ? null : { observationIds: [proposal.first, proposal.second] };
  }),
  strandsAtTarget: derived(strandStandings, (standings: readonly StrandStanding[]) => areStrandsAtTarget(standings)),
  lookDueSince: computed(lookDueSince),
  version: column('version'),
};

const strandFields: Shape['fields'] = {
  id: column('id'),
  goal: oneBy('Goal', 'goal_id'),
  discipline: column('discipline'),
  state: column('state'),
  stateReason: column('state_reason'),
  inForce: {
    kind: 'one',
    shape: 'StrandContent',
    on: (strand, content) =>
      `${content}.strand_id = ${strand}.id and ${inForce(
        content,
        strand,
        `(select g.plan_id from goals g where g.clinic_id = ${strand}.clinic_id and g.id = ${strand}.goal_id)`,
      )}`,
  },
  version: column('version'),
};

type Fields = Shape['fields'];

/** How lives of goals and strands are read, with the fields that what is seen of them adds. */
export function lifeShapes(ofGoals: Fields = {}, ofStrands: Fields = {}): readonly Shape[] {
  return [
    {
      type: 'Goal',
      from: 'goals',
      id: 'id',
      child: (goal) => `${goal}.child_id`,
      fields: { ...goalFields, ...ofGoals },
    },
    {
      type: 'Strand',
      from: 'strands',
      id: 'id',
      child: (strand) => `${strand}.child_id`,
      fields: { ...strandFields, ...ofStrands },
    },
  ];
}
