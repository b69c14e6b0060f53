import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { MOST_HOME_ITEMS } from '@trellis/domain';
import { z } from 'zod';
import { knownId } from '../platform/graphql/row-ids.ts';

/** What goes from home along with a strand or a goal, as the caller saw it. */
export const seenHomeItems = z
  .array(z.object({ itemId: knownId, version: z.int() }))
  .max(MOST_HOME_ITEMS)
  .default([]);

@InputType('SeenHomeItemInput', { description: 'An activity at home, in the version that was read.' })
export class SeenHomeItemInput {
  @Field(() => ID, { description: 'Which activity.' })
  itemId: string;

  @Field(() => Int, { description: 'Version of it you saw.' })
  version: number;
}
