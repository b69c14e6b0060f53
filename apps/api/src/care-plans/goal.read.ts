import { column, oneBy, type Shape } from '../platform/read/shape.ts';

/** The content of the version in force for a row whose plan is found by `plan`. */
const inForce = (content: string, clinic: string, plan: string): string =>
  `${content}.version_id = (select p.in_force_version_id from care_plans p
    where p.clinic_id = ${clinic}.clinic_id and p.id = ${plan})`;

/** Life of a goal; what is seen of it is added by `course.read.ts`. */
export const goalFields: Shape['fields'] = {
  id: column('id'),
  plan: oneBy('CarePlan', 'plan_id'),
  state: column('state'),
  stateReason: column('state_reason'),
  outcome: column('outcome'),
  closedOn: column('closed_on'),
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
  version: column('version'),
};

/** Life of a strand; what is seen of it is added by `course.read.ts`. */
export const strandFields: Shape['fields'] = {
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
