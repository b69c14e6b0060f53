import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { fileReasonSchema } from '@trellis/domain';
import { z } from 'zod';
import { knownId } from '../platform/graphql/row-ids.ts';

export const removeChildFileInput = z.object({ fileId: knownId, version: z.int(), reason: fileReasonSchema });

@InputType('RemoveChildFileInput', { description: 'A file that is to be destroyed.' })
export class RemoveChildFileInput implements z.input<typeof removeChildFileInput> {
  @Field(() => ID, { description: 'Which file.' })
  fileId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => String, { description: 'Why it is removed.' })
  reason: string;
}
