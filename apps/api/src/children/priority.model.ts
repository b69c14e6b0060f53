import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate as Day } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { CopmScoreModel } from './copm.model.ts';

@ObjectType('Priority', { implements: () => [Node], description: 'What the family wants most, in their own words.' })
@Visible('CLINICAL')
export class PriorityModel extends Node {
  @Field(() => String, { nullable: true, description: "The family's words." })
  words: string | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to 10; 10 matters most.' })
  importance: number | null;

  @Field(() => String, { nullable: true, description: 'Who said it, such as his mother.' })
  saidBy: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was said.' })
  saidOn: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the family no longer wanted it; null while it stands.' })
  withdrawnOn: Day | null;

  @Field(() => [CopmScoreModel], {
    nullable: true,
    description: 'How it goes by COPM, the first score first; the newest 20. Empty where the clinic does not use it.',
  })
  copmScores: CopmScoreModel[] | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}
