import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';

/** As many as a child can have at once, with room. */
const MOST = 60;

export const acknowledgeSafetyInput = z
  .object({
    childId: z.string(),
    precautions: z.array(z.object({ precautionId: z.string(), version: z.int() })).max(MOST),
    planVersionIds: z.array(z.string()).max(MOST),
  })
  .refine(({ precautions, planVersionIds }) => precautions.length + planVersionIds.length > 0, {
    path: ['precautions'],
  });

@InputType('SeenPrecautionInput', { description: 'A precaution, in the version that was read.' })
export class SeenPrecautionInput {
  @Field(() => ID, { description: 'Which precaution.' })
  precautionId: string;

  @Field(() => Int, { description: '`precautionVersion` of the notice that was read.' })
  version: number;
}

@InputType('AcknowledgeSafetyInput', { description: 'What was read of the safety notices of a child; at least one.' })
export class AcknowledgeSafetyInput implements z.input<typeof acknowledgeSafetyInput> {
  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => [SeenPrecautionInput], { description: 'The precautions that were read.' })
  precautions: SeenPrecautionInput[];

  @Field(() => [ID], { description: 'The versions of the plan that were read.' })
  planVersionIds: string[];
}
