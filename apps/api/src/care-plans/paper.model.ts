import { Field, ObjectType } from '@nestjs/graphql';
import type { PaperStanding } from '@trellis/domain';
import { ChildModel } from '../children/child.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { CarePlanVersionModel } from './care-plan-version.model.ts';

const PaperStandingEnum = enumOf<PaperStanding>('PaperStanding', 'What a paper with a code is worth today.', {
  IN_FORCE: 'Everyone works by it.',
  RESTS: 'It is the version in force, and care by it rests.',
  WAITING: 'It was sent and waits for signatures.',
  REPLACED: 'A later version took its place.',
  TAKEN_BACK: 'It was taken back before it was in force.',
  ENDED: 'The plan has ended.',
});

/** Whoever holds the paper may ask what it is worth; whose it is follows the rules of the child and the plan. */
@ObjectType('Paper', { description: 'A printed plan, by the code on it.' })
@Visible('DIRECTORY')
export class PaperModel {
  @Field(() => String, { description: 'The code as it is printed, such as K7-PM-42.' })
  code: string;

  @Field(() => PaperStandingEnum, { description: 'What it is worth today.' })
  standing: PaperStanding;

  @Field(() => ChildModel, { nullable: true, description: 'Whose plan it is.' })
  child: ChildModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version that is printed on it.' })
  planVersion: CarePlanVersionModel | null;

  @Field(() => CarePlanVersionModel, {
    nullable: true,
    description: 'What everyone works by now, where that is another.',
  })
  replacedBy: CarePlanVersionModel | null;
}
