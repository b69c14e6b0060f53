import { Field, InputType, Int } from '@nestjs/graphql';
import {
  gestationDaysSchema,
  type LocalDate as Day,
  pastDateSchema,
  saidAtIntakeSchema,
  type TriageFact,
} from '@trellis/domain';
import type { z } from 'zod';
import { LocalDate } from '../platform/graphql/scalars.ts';

export const triageInput = (today: Day) =>
  saidAtIntakeSchema.extend({
    birthDate: pastDateSchema(today),
    gestationDays: gestationDaysSchema.nullable().default(null),
  });

/** What is asked at the front desk, whether or not the child is known already. */
@InputType('TriageAnswersInput', { description: 'What was said at intake.' })
export class TriageAnswersInput implements z.input<typeof saidAtIntakeSchema> {
  @Field(() => [String], { description: 'Codes of the concerns.' })
  concerns: string[];

  @Field(() => [String], { description: 'Codes of the conditions, the primary one first.' })
  conditions: string[];

  @Field(() => [String], { description: 'Codes of the red flags.' })
  redFlags: string[];

  @Field(() => [String], { description: 'Codes of the histories at birth.' })
  riskHistory: string[];

  @Field(() => [String], { description: 'Codes of the facts that are true.' })
  facts: TriageFact[];

  @Field(() => Int, { nullable: true, description: 'Days since an operation; not known counts as fresh.' })
  daysSinceSurgery?: number | null;
}

@InputType('TriageInput', { description: 'What was said, and how old the child is.' })
export class TriageInput extends TriageAnswersInput implements z.input<ReturnType<typeof triageInput>> {
  @Field(() => LocalDate, { description: 'Day of birth.' })
  birthDate: Day;

  @Field(() => Int, { nullable: true, description: 'Gestation at birth in days, from 140 to 308.' })
  gestationDays?: number | null;
}
