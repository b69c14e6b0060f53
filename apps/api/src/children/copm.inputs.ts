import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type CopmRater, copmScoreSchema, type LocalDate as Day } from '@trellis/domain';
import { z } from 'zod';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { CopmRaterEnum } from './copm.model.ts';

export function recordCopmScoreInput(today: Day) {
  return copmScoreSchema(today).extend({ id: newRowId, priorityId: knownId });
}
export type RecordCopmScore = z.output<ReturnType<typeof recordCopmScoreInput>>;
export const voidCopmScoreInput = z.object({ scoreId: knownId });

@InputType('RecordCopmScoreInput', { description: 'A score of something the family wants.' })
export class RecordCopmScoreInput implements z.input<ReturnType<typeof recordCopmScoreInput>> {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is recording it once.' })
  id: string;

  @Field(() => ID, { description: 'Which of the things they want.' })
  priorityId: string;

  @Field(() => Int, { description: 'How well it goes, from 1 to 10.' })
  performance: number;

  @Field(() => Int, { description: 'How content they are, from 1 to 10.' })
  satisfaction: number;

  @Field(() => LocalDate, { description: 'On which day; not in the future.' })
  scoredOn: Day;

  @Field(() => CopmRaterEnum, { description: 'Who scored.' })
  rater: CopmRater;
}

@InputType('VoidCopmScoreInput', { description: 'A score that was recorded by mistake.' })
export class VoidCopmScoreInput implements z.input<typeof voidCopmScoreInput> {
  @Field(() => ID, { description: 'Which score.' })
  scoreId: string;
}
