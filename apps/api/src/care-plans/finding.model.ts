import { Field, ID, ObjectType } from '@nestjs/graphql';
import { FINDING_ITEM_KINDS, type FindingGrade, type FindingReason } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { FindingGradeEnum, FindingReasonEnum } from './closed-sets.model.ts';

@ObjectType('FindingItem', { description: 'One of the two things a finding is between.' })
@Visible('PART')
export class FindingItemModel {
  @Field(() => String, {
    description: `${FINDING_ITEM_KINDS.slice(0, -1).join(', ')} or ${FINDING_ITEM_KINDS.at(-1)}.`,
  })
  kind: string;

  @Field(() => ID, { description: 'Its id; of a concern and a focus area its code.' })
  id: string;
}

@ObjectType('Settlement', { description: "Somebody's answer to a finding." })
@Visible('PART')
export class SettlementModel {
  @Field(() => FindingReasonEnum, { nullable: true, description: 'Why it may stand.' })
  reason: FindingReason | null;

  @Field(() => String, { nullable: true, description: 'In words.' })
  note: string | null;

  @Field(() => ID, { description: 'The member of staff who settled it.' })
  settledById: string;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  settledByName: string | null;

  @Field(() => DateTime, { description: 'When.' })
  settledAt: string;

  @Field(() => String, { nullable: true, description: 'For a STOP: role of whoever cleared it in writing.' })
  clearedByRole: string | null;

  @Field(() => String, { nullable: true, description: 'For a STOP: their name.' })
  clearedBy: string | null;
}

@ObjectType('Finding', { description: 'Something that one discipline alone cannot see.' })
@Visible('PART')
export class FindingModel {
  @Field(() => String, { description: 'Stable while it is between the same two things.' })
  key: string;

  @Field(() => String, { description: 'The rule that found it.' })
  rule: string;

  @Field(() => FindingGradeEnum, { description: 'How grave it is.' })
  grade: FindingGrade;

  @Field(() => LocalisedTextModel, { description: 'What was found, in plain words.' })
  message: LocalisedTextModel;

  @Field(() => [FindingItemModel], { description: 'The two things it is between.' })
  items: FindingItemModel[];

  @Field(() => Boolean, { description: 'Settled on the facts as they are; false asks for an answer.' })
  settled: boolean;

  @Field(() => SettlementModel, {
    nullable: true,
    description: 'The answer that holds, or the last one that no longer does.',
  })
  settlement: SettlementModel | null;

  @Field(() => [String], { description: 'For a STOP: how it can be met.' })
  metBy: string[];

  @Field(() => [String], { description: 'For a STOP: the roles that may clear it in writing.' })
  clearableBy: string[];
}

@ObjectType('ChecklistItem', { description: 'What is missing in the form of a draft before it can be sent.' })
@Visible('PART')
export class ChecklistItemModel {
  @Field(() => String, { description: 'Stable code of what is missing.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'What is missing, in plain words.' })
  message: LocalisedTextModel;

  @Field(() => ID, { nullable: true, description: 'The goal it is about.' })
  goalId: string | null;

  @Field(() => ID, { nullable: true, description: 'The strand it is about.' })
  strandId: string | null;

  @Field(() => ID, { nullable: true, description: 'The activity at home it is about.' })
  homeItemId: string | null;
}
