import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { reportedSchema } from '@trellis/domain';
import { z } from 'zod';

export const editReportedInput = reportedSchema.extend({ childId: z.string(), version: z.int() });

@InputType('ReportedConditionInput', { description: 'A condition of the child.' })
export class ReportedConditionInput {
  @Field(() => String, { description: 'Code of the condition.' })
  condition: string;

  @Field(() => Boolean, { description: 'False for a working diagnosis.' })
  confirmed: boolean;
}

@InputType('EditReportedInput', {
  description: 'What is reported of a child and what doctors call it, each as a whole: what is left out is taken off.',
})
export class EditReportedInput implements z.input<typeof editReportedInput> {
  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => Int, { description: 'Version of the child you saw.' })
  version: number;

  @Field(() => [ReportedConditionInput], { description: 'The primary one first.' })
  conditions: ReportedConditionInput[];

  @Field(() => [String], { description: 'Codes of the concerns.' })
  concerns: string[];
}
