import { Field, ObjectType } from '@nestjs/graphql';
import { Payload } from '../platform/access/rules.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { AgreementModel } from './agreement.model.ts';
import { CarePlanVersionModel } from './care-plan-version.model.ts';
import { CarePlanModel } from './care-plan.model.ts';
import { ChildsWordsModel } from './childs-words.model.ts';
import { GoalModel } from './goal.model.ts';
import { StrandModel } from './strand.model.ts';

@ObjectType('PlanPayload', { description: 'A plan that changed, and the version it was about.' })
@Payload()
export class PlanPayload {
  @Field(() => CarePlanModel, { nullable: true, description: 'The plan.' })
  plan: CarePlanModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version.' })
  planVersion: CarePlanVersionModel | null;
}

@ObjectType('GoalContentPayload', { description: 'A goal that a draft says otherwise.' })
@Payload()
export class GoalContentPayload {
  @Field(() => GoalModel, { nullable: true, description: 'The goal; what the draft says of it is in the draft.' })
  goal: GoalModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The draft.' })
  planVersion: CarePlanVersionModel | null;
}

@ObjectType('StrandContentPayload', { description: 'A strand that a draft says otherwise.' })
@Payload()
export class StrandContentPayload {
  @Field(() => StrandModel, { nullable: true, description: 'The strand; what the draft says of it is in the draft.' })
  strand: StrandModel | null;

  @Field(() => GoalModel, { nullable: true, description: 'Its goal.' })
  goal: GoalModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The draft.' })
  planVersion: CarePlanVersionModel | null;
}

@ObjectType('AgreementPayload', { description: 'An agreement, and what followed from it at once.' })
@Payload()
export class AgreementPayload {
  @Field(() => AgreementModel, { nullable: true, description: 'The agreement.' })
  agreement: AgreementModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version; it may have come into force.' })
  planVersion: CarePlanVersionModel | null;

  @Field(() => CarePlanModel, { nullable: true, description: 'The plan; it may have become active.' })
  plan: CarePlanModel | null;
}

@ObjectType('ChildsWordsPayload', { description: 'What the child said, as it was kept.' })
@Payload()
export class ChildsWordsPayload {
  @Field(() => ChildsWordsModel, { nullable: true, description: 'The words.' })
  childsWords: ChildsWordsModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version they are about.' })
  planVersion: CarePlanVersionModel | null;
}

@ObjectType('GoalPayload', { description: 'A goal whose life changed.' })
@Payload()
export class GoalPayload {
  @Field(() => GoalModel, { nullable: true, description: 'The goal.' })
  goal: GoalModel | null;

  @Field(() => CarePlanModel, { nullable: true, description: 'Its plan.' })
  plan: CarePlanModel | null;
}

@ObjectType('StrandPayload', { description: 'A strand whose life changed.' })
@Payload()
export class StrandPayload {
  @Field(() => StrandModel, { nullable: true, description: 'The strand.' })
  strand: StrandModel | null;

  @Field(() => GoalModel, { nullable: true, description: 'Its goal.' })
  goal: GoalModel | null;

  @Field(() => CarePlanModel, { nullable: true, description: 'Its plan.' })
  plan: CarePlanModel | null;
}

export const PlanResult = resultOf('Plan', PlanPayload, 'The plan as it is now, or why it was not changed.');
export const GoalContentResult = resultOf(
  'GoalContent',
  GoalContentPayload,
  'The goal and the draft as they are now, or why nothing was changed.',
);
export const StrandContentResult = resultOf(
  'StrandContent',
  StrandContentPayload,
  'The strand and the draft as they are now, or why nothing was changed.',
);
export const AgreementResult = resultOf(
  'Agreement',
  AgreementPayload,
  'The agreement and what followed from it, or why it was not taken.',
);
export const ChildsWordsResult = resultOf(
  'ChildsWords',
  ChildsWordsPayload,
  'What the child said, or why it was not kept.',
);
export const GoalResult = resultOf('Goal', GoalPayload, 'The goal as it is now, or why it was not changed.');
export const StrandResult = resultOf('Strand', StrandPayload, 'The strand as it is now, or why it was not changed.');
