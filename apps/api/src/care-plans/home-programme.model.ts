import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  HomeBrace,
  HomeFit,
  HomeHelper,
  HomeHindrance,
  HomeMoment,
  HomePictureCode,
  Language,
  SheetStanding,
  SheetWithdrawal,
} from '@trellis/domain';
import { ChildModel } from '../children/child.model.ts';
import { GuardianModel } from '../children/guardian.model.ts';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { PlannedActivityModel } from './activity.model.ts';
import { CarePlanVersionModel } from './care-plan-version.model.ts';
import { CarePlanModel } from './care-plan.model.ts';
import { GoalModel } from './goal.model.ts';

export const HomeMomentEnum = enumOf<HomeMoment>('HomeMoment', 'A part of a family’s day.', {
  WAKING: 'On waking.',
  DRESSING: 'While dressing.',
  WASHING: 'At the basin.',
  BREAKFAST: 'At breakfast.',
  ON_THE_WAY: 'On the way.',
  SCHOOL: 'At nursery or school.',
  MEAL: 'At the main meal.',
  AFTER_SCHOOL: 'After school.',
  PLAY: 'In play.',
  OUTDOORS: 'Outdoors.',
  BATH: 'At bath.',
  BEDTIME: 'At bedtime.',
});

export const HomeBraceEnum = enumOf<HomeBrace>('HomeBrace', 'Whether splint or brace is worn meanwhile.', {
  ON: 'It is worn.',
  OFF: 'It is taken off.',
});

export const HomeHelperEnum = enumOf<HomeHelper>('HomeHelper', 'Who may do an activity with the child.', {
  PARENT: 'A parent.',
  GRANDPARENT: 'A grandparent.',
  SIBLING: 'A brother or sister.',
  OTHER_ADULT: 'Another adult who was shown.',
  TEACHER: 'The teacher.',
  CHILD_ALONE: 'The child, alone.',
});

export const HomePictureEnum = enumOf<HomePictureCode>('HomePicture', 'One of the bundled line drawings.', {
  BRUSHING_TEETH: 'Brushing teeth at the basin.',
  STANDING_AT_SUPPORT: 'Standing with one hand on a table.',
  SIT_TO_STAND: 'Standing up from a stool.',
  DRESSING: 'Putting on a shirt.',
  EATING_WITH_SPOON: 'Eating with a spoon.',
  SITTING_AT_TABLE: 'Playing at a table.',
  TUMMY_TIME: 'Lying on the tummy.',
  WALKING: 'Walking with a hand held.',
  STAIRS: 'Stairs with a rail.',
  BALL_PLAY: 'Throwing and catching.',
  PICTURE_SCHEDULE: 'Pointing to the next picture.',
  CALM_CORNER: 'The calm corner.',
  HEAVY_WORK: 'Pushing a heavy box.',
  STRETCH: 'Stretching a leg, lying down.',
  TWO_HANDS: 'Both hands on a jar.',
  DRAWING: 'Drawing with a pencil.',
});

export const HomeFitEnum = enumOf<HomeFit>('HomeFit', 'Whether an activity fitted into a week.', {
  FITTED: 'It fitted.',
  PARTLY: 'It fitted in part.',
  DID_NOT_FIT: 'It did not fit.',
});

export const HomeHindranceEnum = enumOf<HomeHindrance>('HomeHindrance', 'What stood in the way of an activity.', {
  NO_TIME: 'There was no time.',
  CHILD_UNWILLING: 'The child did not want to.',
  TOO_HARD: 'It was too hard.',
  TOO_EASY: 'It was too easy.',
  HURT: 'It hurt.',
  FORGOTTEN: 'It slipped their mind.',
  ILL_OR_AWAY: 'They were ill or away.',
  NOT_SURE_HOW: 'They were not sure how.',
  OTHER: 'Something else.',
});

export const SheetStandingEnum = enumOf<SheetStanding>('HomeSheetStanding', 'Where the paper of a household stands.', {
  VALID: 'To be followed.',
  RUN_OUT: 'Past its last day.',
  OLD_AT_HOME: 'Withdrawn, and at home until the family says it is gone.',
  GONE: 'The family says it is gone.',
});

export const SheetWithdrawalEnum = enumOf<SheetWithdrawal>('HomeSheetWithdrawal', 'Why a sheet was withdrawn.', {
  SAFETY: 'Something changed for safety.',
  NEW_VERSION: 'A version with another home programme came into force.',
  NEW_SHEET: 'The household was given a new one.',
  PLAN_OVER: 'The plan ended.',
});

@ObjectType('HomeTeaching', { description: 'Who was shown an activity at home.' })
@Visible('CLINICAL')
export class HomeTeachingModel {
  @Field(() => ID, { description: 'Which.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Who was shown it, as the family would say.' })
  shownTo: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'On which day.' })
  shownOn: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they have done it in front of staff.' })
  taughtBack: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How sure they are, 1 to 5.' })
  confidence: number | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who showed it.' })
  recordedBy: StaffModel | null;
}

@ObjectType('HomeWeek', { description: 'What a household told of one activity in one week.' })
@Visible('CLINICAL')
export class HomeWeekModel {
  @Field(() => ID, { description: 'Which.' })
  id: string;

  @Field(() => GuardianModel, { nullable: true, description: 'Who told it.' })
  guardian: GuardianModel | null;

  @Field(() => LocalDate, { nullable: true, description: 'A day of that week.' })
  weekOf: string | null;

  @Field(() => HomeFitEnum, { nullable: true, description: 'Whether it fitted.' })
  fit: HomeFit | null;

  @Field(() => HomeHindranceEnum, { nullable: true, description: 'What stood in the way.' })
  why: HomeHindrance | null;

  @Field(() => String, { nullable: true, description: 'In their own words; may be empty.' })
  note: string | null;

  @Field(() => Int, { nullable: true, description: 'How sure they are, 1 to 5.' })
  confidence: number | null;

  @Field(() => StaffModel, {
    nullable: true,
    description: 'Who wrote it down for them; null where they told it on their own page.',
  })
  recordedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  recordedAt: string | null;
}

@ObjectType('HomeItem', { description: 'An activity at home as one version of the plan says it.' })
@Visible('CLINICAL')
export class HomeItemModel {
  @Field(() => ID, { description: 'Which activity; it lives on from version to version.' })
  id: string;

  @Field(() => GoalModel, { nullable: true, description: 'The goal it serves.' })
  goal: GoalModel | null;

  @Field(() => String, {
    nullable: true,
    description: 'The goal in the family’s words, as the same version says it: why.',
  })
  why: string | null;

  @Field(() => Int, { description: 'Place in the programme.' })
  position: number;

  @Field(() => String, { description: 'Code of the discipline whose activity it is.' })
  discipline: string;

  @Field(() => PlannedActivityModel, { nullable: true, description: 'The technique it is, with its site and side.' })
  activity: PlannedActivityModel | null;

  @Field(() => String, { nullable: true, description: 'What is done and how; may be empty in a draft.' })
  words: string | null;

  @Field(() => HomeMomentEnum, { nullable: true, description: 'The part of the day.' })
  moment: HomeMoment | null;

  @Field(() => String, { nullable: true, description: 'The routine in the family’s own words; may be empty.' })
  routine: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes on a day on which it is done.' })
  minutesPerDay: number | null;

  @Field(() => Int, { nullable: true, description: 'On how many days of a week.' })
  daysPerWeek: number | null;

  @Field(() => String, { nullable: true, description: 'When to stop for the day; may be empty in a draft.' })
  stopIf: string | null;

  @Field(() => HomeBraceEnum, {
    nullable: true,
    description: 'Whether splint or brace is worn; null where there is none.',
  })
  brace: HomeBrace | null;

  @Field(() => [HomeHelperEnum], { nullable: true, description: 'Who may do it.' })
  helpers: HomeHelper[] | null;

  @Field(() => HomePictureEnum, { nullable: true, description: 'Which of the bundled drawings.' })
  picture: HomePictureCode | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it rests for now: on no sheet, and without minutes.' })
  resting: boolean | null;

  @Field(() => [HomeTeachingModel], { nullable: true, description: 'The last who were shown it, newest first.' })
  teachings: HomeTeachingModel[] | null;

  @Field(() => [HomeWeekModel], { nullable: true, description: 'The last weeks it was told of, newest first.' })
  weeks: HomeWeekModel[] | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

@ObjectType('HomeSheet', { description: 'The home programme on paper, for one household.' })
@Visible('CLINICAL')
export class HomeSheetModel {
  @Field(() => ID, { description: 'Which sheet.' })
  id: string;

  @Field(() => ChildModel, { nullable: true, description: 'Whose programme it is.' })
  child: ChildModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version it says.' })
  planVersion: CarePlanVersionModel | null;

  @Field(() => GuardianModel, { nullable: true, description: 'Whose household it is for.' })
  guardian: GuardianModel | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'In which language it was printed.' })
  language: Language | null;

  @Field(() => String, { nullable: true, description: 'The code people read out, such as K7-PM-42.' })
  code: string | null;

  @Field(() => SheetStandingEnum, { description: 'Where it stands today.' })
  standing: SheetStanding;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which it may be followed.' })
  validUntil: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was given.' })
  givenOn: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who gave it.' })
  givenBy: StaffModel | null;

  @Field(() => SheetWithdrawalEnum, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnFor: SheetWithdrawal | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the family said it is gone.' })
  goneOn: string | null;

  @Field(() => StaffModel, {
    nullable: true,
    description: 'Whom they told; null where they said so on their own page.',
  })
  goneSaidTo: StaffModel | null;

  @Field(() => GuardianModel, { nullable: true, description: 'Who said so on the family page.' })
  goneSaidBy: GuardianModel | null;

  @Field(() => [HomeItemModel], { nullable: true, description: 'What stands on it, in order.' })
  items: HomeItemModel[] | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

@ObjectType('HomeItemPayload', { description: 'A home programme that a draft says otherwise.' })
@Payload()
export class HomeItemPayload {
  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The draft.' })
  planVersion: CarePlanVersionModel | null;
}

@ObjectType('HomeRecordPayload', { description: 'Something that was recorded of the home programme.' })
@Payload()
export class HomeRecordPayload {
  @Field(() => CarePlanModel, { nullable: true, description: 'The plan whose activity it is about.' })
  plan: CarePlanModel | null;
}

@ObjectType('HomeSheetPayload', { description: 'A sheet that was given, or is gone.' })
@Payload()
export class HomeSheetPayload {
  @Field(() => HomeSheetModel, { nullable: true, description: 'The sheet.' })
  sheet: HomeSheetModel | null;

  @Field(() => CarePlanModel, { nullable: true, description: 'Its plan.' })
  plan: CarePlanModel | null;
}

export const HomeItemResult = resultOf(
  'HomeItem',
  HomeItemPayload,
  'The draft as it is now, or why nothing was changed.',
);
export const HomeRecordResult = resultOf('HomeRecord', HomeRecordPayload, 'The plan, or why nothing was recorded.');
export const HomeSheetResult = resultOf('HomeSheet', HomeSheetPayload, 'The sheet as it is now, or why it is not.');

Field(() => [HomeItemModel], { nullable: true, description: 'What the family does at home, in order.' })(
  CarePlanVersionModel.prototype,
  'homeItems',
);
Field(() => [HomeSheetModel], {
  nullable: true,
  description: 'Sheets that are at home with its households: to be followed, run out, or old.',
})(CarePlanModel.prototype, 'homeSheets');
Field(() => [HomeSheetModel], {
  nullable: true,
  description: 'Sheets that are at home no longer, the last to go first; at most 12.',
})(CarePlanModel.prototype, 'goneHomeSheets');
Field(() => [HomeSheetModel], {
  nullable: true,
  description: 'Sheets of all its plans that are withdrawn, until the household says that they are gone.',
})(ChildModel.prototype, 'oldHomeSheets');
Visible('CLINICAL')(ChildModel.prototype, 'oldHomeSheets');
