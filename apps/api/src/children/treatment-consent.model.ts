import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentWay, LocalDate as Day } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { ConsentWayEnum } from './closed-sets.model.ts';
import { GuardianModel } from './guardian.model.ts';

@ObjectType('TreatmentConsent', {
  implements: () => [Node],
  description: "A guardian's consent that the child be treated here. No plan becomes active without one.",
})
@Visible('INTAKE')
export class TreatmentConsentModel extends Node {
  @Field(() => GuardianModel, { nullable: true, description: 'Who gave it.' })
  guardian: GuardianModel | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was given.' })
  givenOn: Day | null;

  @Field(() => ConsentWayEnum, { nullable: true, description: 'How it was given.' })
  how: ConsentWay | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was withdrawn; that day counts as withdrawn.' })
  withdrawnOn: Day | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}
