import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';

const anyId = z.string().toLowerCase();

export const makeFamilyLinkInput = z.object({ guardianId: anyId });
export const withdrawFamilyLinkInput = z.object({ linkId: anyId, version: z.int() });

@InputType('MakeFamilyLinkInput', { description: 'A personal link for a guardian.' })
export class MakeFamilyLinkInput implements z.input<typeof makeFamilyLinkInput> {
  @Field(() => ID, { description: 'For whom. An earlier link of theirs ends.' })
  guardianId: string;
}

@InputType('WithdrawFamilyLinkInput', { description: 'A personal link that is to open nothing any more.' })
export class WithdrawFamilyLinkInput implements z.input<typeof withdrawFamilyLinkInput> {
  @Field(() => ID, { description: 'Which link.' })
  linkId: string;

  @Field(() => Int, { description: 'Version of the link you saw.' })
  version: number;
}
