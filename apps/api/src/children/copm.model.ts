import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CopmRater, LocalDate as Day } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';

export const CopmRaterEnum = enumOf<CopmRater>('CopmRater', 'Who scores.', {
  CHILD: 'The child, from eight years on.',
  PROXY: 'Somebody for the child, such as a parent.',
});

@ObjectType('CopmScore', {
  description:
    'How well something the family wants goes, and how content they are with it, by COPM. Scores only, and never part of a level or of T. The record keeps those taken back, unseen here.',
})
@Visible('CLINICAL')
export class CopmScoreModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'How well it goes, from 1 to 10.' })
  performance: number | null;

  @Field(() => Int, { nullable: true, description: 'How content they are, from 1 to 10.' })
  satisfaction: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'On which day.' })
  scoredOn: Day | null;

  @Field(() => CopmRaterEnum, { nullable: true, description: 'Who scored.' })
  rater: CopmRater | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who recorded it.' })
  recordedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was recorded.' })
  recordedAt: string | null;
}
