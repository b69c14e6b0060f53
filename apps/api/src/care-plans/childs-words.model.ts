import { Field, ObjectType } from '@nestjs/graphql';
import type { ChildStance } from '@trellis/domain';
import { GuardianModel } from '../children/guardian.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { ChildStanceEnum } from './closed-sets.model.ts';

@ObjectType('ChildsWords', {
  implements: () => [Node],
  description: 'What the child said or showed about a version. It neither agrees for anybody nor stops anything.',
})
@Visible('CLINICAL')
export class ChildsWordsModel extends Node {
  @Field(() => ChildStanceEnum, { description: 'What the child made of it.' })
  stance: ChildStance;

  @Field(() => String, { description: "The child's own words, or how it showed without them." })
  words: string;

  @Field(() => StaffModel, { nullable: true, description: 'Who heard it; null where a guardian told it.' })
  heardBy: StaffModel | null;

  @Field(() => GuardianModel, { nullable: true, description: 'The guardian who told it on the family page.' })
  toldBy: GuardianModel | null;

  @Field(() => LocalDate, { description: 'On which day.' })
  heardOn: string;
}
