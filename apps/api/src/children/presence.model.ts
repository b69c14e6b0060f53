import { Field, ObjectType } from '@nestjs/graphql';
import type { PresencePlace } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { StaffModel } from '../staff/staff.model.ts';

export const PresencePlaceEnum = enumOf<PresencePlace>('PresencePlace', "Which part of a child's record.", {
  CHART: 'The chart.',
  PLAN: 'The joint plan.',
  SIGNING: 'A version of the plan, to sign it.',
});

@ObjectType('Presence', { description: "A colleague who has a part of the child's record on the screen now." })
@Visible('TEAM')
export class PresenceModel {
  @Field(() => StaffModel, { nullable: true, description: 'Who it is. Two screens of one person are two presences.' })
  staff: StaffModel | null;

  @Field(() => PresencePlaceEnum, { description: 'What they look at.' })
  place: PresencePlace;
}
