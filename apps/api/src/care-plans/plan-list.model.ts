import { Field } from '@nestjs/graphql';
import type { LocalDate as Day, PlanState } from '@trellis/domain';
import { ChildFilterInput } from '../children/child-list.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { PlanStateEnum } from './closed-sets.model.ts';

/** What the list of children is filtered by beside what is known of the child itself. */
export interface PlanFilter {
  readonly planState?: readonly PlanState[] | null;
  readonly noPlan?: boolean | null;
  readonly reviewDueBefore?: Day | null;
  readonly notObservedSince?: Day | null;
}

const filters = ChildFilterInput.prototype;
Field(() => [PlanStateEnum], { nullable: true, description: 'Where the open joint plan stands, or the last one.' })(
  filters,
  'planState',
);
Field(() => Boolean, { nullable: true, description: 'Whether there is no open joint plan.' })(filters, 'noPlan');
Field(() => LocalDate, { nullable: true, description: 'The review of the plan in force is due before this day.' })(
  filters,
  'reviewDueBefore',
);
Field(() => LocalDate, {
  nullable: true,
  description: 'A plan is in force, and nothing was seen on this day or since.',
})(filters, 'notObservedSince');
