import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { CarePlanVersionModel, PlanChangeModel } from './care-plan-version.model.ts';
import type { TextFate } from './earlier-text.entity.ts';

const TextFateEnum = enumOf<TextFate>('TextFate', 'What became of a text that does not stand.', {
  REPLACED: 'A colleague wrote over it.',
  NOT_TAKEN: 'It came after a colleague had changed the same field, and was not taken.',
});

@ObjectType('DraftChange', { description: 'A field of a version that a colleague changed.' })
@Visible('PART')
export class DraftChangeModel {
  @Field(() => ID, { nullable: true, description: 'The goal whose words it is in.' })
  goalId: string | null;

  @Field(() => ID, { nullable: true, description: 'The strand it is in.' })
  strandId: string | null;

  @Field(() => ID, { nullable: true, description: 'The activity at home it is in.' })
  homeItemId: string | null;

  @Field(() => String, { description: 'The field, as it is sent; `removed` for a row that was taken out.' })
  field: string;

  @Field(() => LocalisedTextModel, { description: 'The row, by its words; empty for the plan as a whole.' })
  about: LocalisedTextModel;

  @Field(() => LocalisedTextModel, { description: 'What the field is called.' })
  fieldName: LocalisedTextModel;

  @Field(() => ID, { description: 'Who changed it last.' })
  staffId: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => DateTime, { description: 'When they did.' })
  at: string;
}

@ObjectType('PlanNews', { description: 'What colleagues changed in a version since you last looked.' })
@Visible('PART')
export class PlanNewsModel {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Up to when you have seen what they changed; null before you first looked, when nothing is new.',
  })
  seenUntil: string | null;

  @Field(() => [DraftChangeModel], { description: 'What is new, by field, the newest first.' })
  changes: DraftChangeModel[];
}

@ObjectType('EarlierText', {
  description: 'What somebody wrote in a field of a draft where a colleague’s words stand since.',
})
@Visible('CLINICAL')
export class EarlierTextModel {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => TextFateEnum, { description: 'What became of it.' })
  fate: TextFate;

  @Field(() => StaffModel, { nullable: true, description: 'Whose text it is.' })
  writtenBy: StaffModel | null;

  @Field(() => StaffModel, { nullable: true, description: 'Whose words stood in the field from then on.' })
  metBy: StaffModel | null;

  @Field(() => DateTime, { description: 'When it gave way.' })
  keptAt: string;

  @Field(() => [PlanChangeModel], {
    nullable: true,
    description: 'From this text to what stands now; empty where it stands again, or its row is gone.',
  })
  changes: PlanChangeModel[] | null;
}

Field(() => PlanNewsModel, {
  nullable: true,
  description: 'What colleagues changed in it since you last looked.',
})(CarePlanVersionModel.prototype, 'news');
Visible('CLINICAL')(CarePlanVersionModel.prototype, 'news');

Field(() => [EarlierTextModel], {
  nullable: true,
  description: 'What was written in it and gave way to a colleague’s words, the newest first; the last twenty.',
})(CarePlanVersionModel.prototype, 'earlierTexts');
Visible('CLINICAL')(CarePlanVersionModel.prototype, 'earlierTexts');
