import { Field, ObjectType } from '@nestjs/graphql';
import type { EpisodeKind, LocalDate as Day } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { EpisodeKindEnum } from './closed-sets.model.ts';

@ObjectType('Episode', {
  implements: () => [Node],
  description: 'A stretch of care with a beginning, a purpose and an end. A joint plan belongs to one.',
})
@Visible('PLAN_STATE')
export class EpisodeModel extends Node {
  @Field(() => EpisodeKindEnum, { nullable: true, description: 'What it is for.' })
  kind: EpisodeKind | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it began.' })
  openedOn: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it ended; null while it goes on.' })
  closedOn: Day | null;
}
