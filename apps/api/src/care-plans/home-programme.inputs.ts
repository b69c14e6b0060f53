import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type HomeBrace,
  type HomeFit,
  type HomeHelper,
  type HomeHindrance,
  homeItemFieldsSchema,
  type HomeMoment,
  type HomePictureCode,
  homeTeachingSchema,
  homeWeekSchema,
  type Language,
  LANGUAGES,
} from '@trellis/domain';
import { z } from 'zod';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { PlannedActivityModel } from './activity.model.ts';
import {
  HomeBraceEnum,
  HomeFitEnum,
  HomeHelperEnum,
  HomeHindranceEnum,
  HomeMomentEnum,
  HomePictureEnum,
} from './home-programme.model.ts';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { reason } from './plan.inputs.ts';

const { goal: _, moment, brace, picture, ...rest } = homeItemFieldsSchema.shape;
const ofDraft = { versionId: knownId, itemId: knownId, version: z.int() };

export const addHomeItemInput = z.object({
  versionId: knownId,
  goalId: knownId,
  itemId: newRowId.optional(),
  ...rest,
  moment: moment.default(null),
  brace: brace.default(null),
  picture: picture.default(null),
});
export const editHomeItemInput = z.object({
  ...ofDraft,
  ...z.object({ ...rest, moment, brace, picture }).partial().shape,
  goalId: knownId.optional(),
  position: z.int().min(1).max(100).optional(),
});
export const removeHomeItemInput = z.object(ofDraft);
export const stopHomeItemInput = z.object({ itemId: knownId, reason });
export const recordHomeTeachingInput = homeTeachingSchema.extend({ id: newRowId, itemId: knownId });
export const recordHomeWeekInput = homeWeekSchema.extend({ id: newRowId, itemId: knownId, guardianId: knownId });
export const giveHomeSheetInput = z.object({
  id: newRowId,
  planId: knownId,
  guardianId: knownId,
  language: z.enum(LANGUAGES),
  validUntil: z.iso.date(),
});
export const confirmHomeSheetGoneInput = z.object({ sheetId: knownId, version: z.int() });

@InputType({ isAbstract: true })
abstract class HomeItemDetailsInput {
  @Field(() => HomeMomentEnum, { nullable: true, description: 'The part of the day.' })
  moment?: HomeMoment | null;

  @Field(() => HomeBraceEnum, {
    nullable: true,
    description: 'Whether splint or brace is worn; null where there is none.',
  })
  brace?: HomeBrace | null;

  @Field(() => HomePictureEnum, { nullable: true, description: 'Which of the bundled drawings.' })
  picture?: HomePictureCode | null;
}

@InputType('AddHomeItemInput', { description: 'An activity at home, for a goal of a draft.' })
export class AddHomeItemInput extends HomeItemDetailsInput {
  @Field(() => ID, { description: 'Which draft.' })
  versionId: string;

  @Field(() => ID, { description: 'Which goal it serves.' })
  goalId: string;

  @Field(() => ID, { nullable: true, description: 'A UUID made by you: sending it twice is adding it once.' })
  itemId?: string;

  @Field(() => String, { description: 'Code of the discipline whose activity it is.' })
  discipline: string;

  @Field(() => PlannedActivityModel, { description: 'The technique it is, with its site and side.' })
  activity: PlannedActivityModel;

  @Field(() => String, { description: 'What is done and how, in the language of the family; may be empty for now.' })
  words: string;

  @Field(() => String, { description: 'The routine in the family’s own words; may be empty.' })
  routine: string;

  @Field(() => Int, { description: 'Minutes on a day on which it is done.' })
  minutesPerDay: number;

  @Field(() => Int, { description: 'On how many days of a week.' })
  daysPerWeek: number;

  @Field(() => String, { description: 'When to stop for the day; may be empty for now.' })
  stopIf: string;

  @Field(() => [HomeHelperEnum], { description: 'Who may do it.' })
  helpers: HomeHelper[];

  @Field(() => Boolean, { description: 'Whether it rests for now: on no sheet, and without minutes.' })
  resting: boolean;
}

@InputType('EditHomeItemInput', {
  description: 'What changes of an activity at home in a draft; a field left out stays.',
})
export class EditHomeItemInput extends HomeItemDetailsInput {
  @Field(() => ID, { description: 'Which draft.' })
  versionId: string;

  @Field(() => ID, { description: 'Which activity.' })
  itemId: string;

  @Field(() => Int, { description: 'Version of the content you saw.' })
  version: number;

  @Field(() => ID, { nullable: true, description: 'Which goal it serves.' })
  goalId?: string;

  @Field(() => String, { nullable: true, description: 'Code of the discipline whose activity it is.' })
  discipline?: string;

  @Field(() => PlannedActivityModel, { nullable: true, description: 'The technique it is, with its site and side.' })
  activity?: PlannedActivityModel;

  @Field(() => String, { nullable: true, description: 'What is done and how.' })
  words?: string;

  @Field(() => String, { nullable: true, description: 'The routine in the family’s own words.' })
  routine?: string;

  @Field(() => Int, { nullable: true, description: 'Minutes on a day on which it is done.' })
  minutesPerDay?: number;

  @Field(() => Int, { nullable: true, description: 'On how many days of a week.' })
  daysPerWeek?: number;

  @Field(() => String, { nullable: true, description: 'When to stop for the day.' })
  stopIf?: string;

  @Field(() => [HomeHelperEnum], { nullable: true, description: 'Who may do it.' })
  helpers?: HomeHelper[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it rests for now.' })
  resting?: boolean;

  @Field(() => Int, { nullable: true, description: 'Its place in the programme.' })
  position?: number;
}

@InputType('RemoveHomeItemInput', { description: 'An activity at home to be taken out of a draft.' })
export class RemoveHomeItemInput implements z.input<typeof removeHomeItemInput> {
  @Field(() => ID, { description: 'Which draft.' })
  versionId: string;

  @Field(() => ID, { description: 'Which activity.' })
  itemId: string;

  @Field(() => Int, { description: 'Version of the content you saw.' })
  version: number;
}

@InputType('StopHomeItemInput', { description: 'An activity at home to be stopped for safety.' })
export class StopHomeItemInput implements z.input<typeof stopHomeItemInput> {
  @Field(() => ID, { description: 'Which activity.' })
  itemId: string;

  @Field(() => String, { nullable: true, description: 'Why, for those who have to know it.' })
  reason?: string | null;
}

@InputType('RecordHomeTeachingInput', { description: 'Who was shown an activity at home.' })
export class RecordHomeTeachingInput implements z.input<typeof recordHomeTeachingInput> {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is recording it once.' })
  id: string;

  @Field(() => ID, { description: 'Which activity.' })
  itemId: string;

  @Field(() => String, { description: 'Who was shown it, as the family would say.' })
  shownTo: string;

  @Field(() => LocalDate, { description: 'On which day.' })
  shownOn: string;

  @Field(() => Boolean, { description: 'Whether they have done it in front of you.' })
  taughtBack: boolean;

  @Field(() => Int, { nullable: true, description: 'How sure they are that they can do it, 1 to 5.' })
  confidence?: number | null;
}

@InputType('RecordHomeWeekInput', { description: 'What a household told of one activity in one week.' })
export class RecordHomeWeekInput implements z.input<typeof recordHomeWeekInput> {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is recording it once.' })
  id: string;

  @Field(() => ID, { description: 'Which activity.' })
  itemId: string;

  @Field(() => ID, { description: 'Who told it.' })
  guardianId: string;

  @Field(() => LocalDate, { description: 'Any day of that week.' })
  weekOf: string;

  @Field(() => HomeFitEnum, { description: 'Whether it fitted.' })
  fit: HomeFit;

  @Field(() => HomeHindranceEnum, {
    nullable: true,
    description: 'What stood in the way; asked for where it did not fit.',
  })
  why?: HomeHindrance | null;

  @Field(() => String, { nullable: true, description: 'In their own words.' })
  note?: string;

  @Field(() => Int, { nullable: true, description: 'How sure they are that they can do it, 1 to 5.' })
  confidence?: number | null;
}

@InputType('GiveHomeSheetInput', { description: 'The home programme in force, on paper for one household.' })
export class GiveHomeSheetInput implements z.input<typeof giveHomeSheetInput> {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is giving it once.' })
  id: string;

  @Field(() => ID, { description: 'Which plan.' })
  planId: string;

  @Field(() => ID, { description: 'Whose household.' })
  guardianId: string;

  @Field(() => LanguageEnum, { description: 'In which language it is printed.' })
  language: Language;

  @Field(() => LocalDate, { description: 'The last day on which it may be followed.' })
  validUntil: string;
}

@InputType('ConfirmHomeSheetGoneInput', { description: 'An old sheet that a family says is gone.' })
export class ConfirmHomeSheetGoneInput implements z.input<typeof confirmHomeSheetGoneInput> {
  @Field(() => ID, { description: 'Which sheet.' })
  sheetId: string;

  @Field(() => Int, { description: 'Version of the sheet you saw.' })
  version: number;
}
