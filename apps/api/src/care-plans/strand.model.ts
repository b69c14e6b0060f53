import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { StrandState } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { StrandStateEnum } from './closed-sets.model.ts';

@ObjectType('Strand', {
  implements: () => [Node],
  description: "One discipline's contribution to one goal, with its life. It has a measure and no scale.",
})
@Visible('CLINICAL')
export class StrandModel extends Node {
  @Field(() => String, { description: 'Code of the discipline.' })
  discipline: string;

  @Field(() => StrandStateEnum, { description: 'Where it stands.' })
  state: StrandState;

  @Field(() => String, { nullable: true, description: 'Why it is paused or over.' })
  stateReason: string | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}
