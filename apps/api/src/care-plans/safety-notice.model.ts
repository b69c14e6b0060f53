import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChildModel } from '../children/child.model.ts';
import { PrecautionModel } from '../children/precaution.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { CarePlanVersionModel } from './care-plan-version.model.ts';

type SafetyNoticeKind = 'PRECAUTION_IN_FORCE' | 'PRECAUTION_CLEARED' | 'PLAN_CHANGED';

const SafetyNoticeKindEnum = enumOf<SafetyNoticeKind>('SafetyNoticeKind', 'What there is to know before a contact.', {
  PRECAUTION_IN_FORCE: 'A precaution that holds, as it is now.',
  PRECAUTION_CLEARED: 'A precaution that holds no longer.',
  PLAN_CHANGED: 'A version of the plan in which an activity was stopped or a dose cut.',
});

@ObjectType('SafetyReader', { description: 'Someone a safety notice is for, and when they acknowledged it.' })
@Visible('PART')
export class SafetyReaderModel {
  @Field(() => ID, { description: 'Which member of staff.' })
  staffId: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Code of their discipline.' })
  discipline: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they acknowledged it; null while it is open for them.' })
  acknowledgedAt: string | null;
}

@ObjectType('SafetyNotice', {
  description:
    'What each member of the care team acknowledges before their next contact with the child. It never stops a note.',
})
@Visible('CLINICAL')
export class SafetyNoticeModel {
  @Field(() => ID, { description: 'Stable name of the notice; it is no id of a row.' })
  id: string;

  @Field(() => SafetyNoticeKindEnum, { description: 'What it is about.' })
  kind: SafetyNoticeKind;

  @Field(() => PrecautionModel, { nullable: true, description: 'The precaution.' })
  precaution: PrecautionModel | null;

  @Field(() => Int, { nullable: true, description: 'Version of the precaution, to send with the acknowledgement.' })
  precautionVersion: number | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version of the plan.' })
  planVersion: CarePlanVersionModel | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is so.' })
  since: string | null;

  @Field(() => [SafetyReaderModel], {
    nullable: true,
    description: 'Who has acknowledged it, the first first, and then those for whom it is open.',
  })
  readers: SafetyReaderModel[] | null;
}

@ObjectType('SafetyPayload', { description: 'What was acknowledged, with the child.' })
@Payload()
export class SafetyPayload {
  @Field(() => ChildModel, { nullable: true, description: 'The child, with its notices as they are now.' })
  child: ChildModel | null;
}

export const SafetyResult = resultOf('Safety', SafetyPayload, 'The child, or why nothing was acknowledged.');

Field(() => [SafetyNoticeModel], {
  nullable: true,
  description: 'What to know before a contact, the newest first: what stands now, and what is still open for somebody.',
})(ChildModel.prototype, 'safety');
