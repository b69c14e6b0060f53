import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';

export const joinCareTeamInput = z.object({
  childId: z.string(),
  staffId: z.string(),
  discipline: z.string(),
  lead: z.boolean(),
});
export const leaveCareTeamInput = z.object({ memberId: z.string(), version: z.int() });

@InputType('JoinCareTeamInput', { description: 'Someone who is to look after a child.' })
export class JoinCareTeamInput implements z.input<typeof joinCareTeamInput> {
  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => ID, { description: 'Who joins.' })
  staffId: string;

  @Field(() => String, { description: 'Code of the discipline; the one they work in.' })
  discipline: string;

  @Field(() => Boolean, {
    description: 'Whether they answer for the child in this discipline; whoever did so before hands over.',
  })
  lead: boolean;
}

@InputType('LeaveCareTeamInput', { description: 'Someone who no longer looks after a child.' })
export class LeaveCareTeamInput implements z.input<typeof leaveCareTeamInput> {
  @Field(() => ID, { description: 'Which membership.' })
  memberId: string;

  @Field(() => Int, { description: 'Version of the row you saw.' })
  version: number;
}
