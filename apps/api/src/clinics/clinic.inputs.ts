import { Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';

export const changeClinicInput = z.object({ version: z.int(), usesCopm: z.boolean() });

@InputType('ChangeClinicInput', { description: 'What a clinic decides for itself.' })
export class ChangeClinicInput implements z.input<typeof changeClinicInput> {
  @Field(() => Int, { description: 'Version of the clinic you saw.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether COPM is scored here.' })
  usesCopm: boolean;
}
