import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CancelReason, FigureCounts, FigureSpan, LocalDate as Day } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { CancelReasonEnum } from '../schedule/closed-sets.model.ts';

const FigureSpanEnum = enumOf<FigureSpan>('FigureSpan', 'Over how many days figures are counted.', {
  DAY: 'One day.',
  WEEK: 'The week from Monday in which the day lies.',
  MONTH: 'The calendar month in which the day lies.',
});

@ObjectType('CancelCount', { description: 'How many were cancelled for one reason.' })
@Visible('PART')
class CancelCountModel {
  @Field(() => CancelReasonEnum, { description: 'Which reason.' })
  reason: CancelReason;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('FigureCounts', {
  description:
    'What became of what was booked, in counts that tell of no child. Each child of a group counts for itself.',
})
@Visible('PART')
export class FigureCountsModel implements FigureCounts {
  @Field(() => Int, {
    description: 'How many there are: those who came, were not brought, were cancelled, and are open.',
  })
  booked: number;

  @Field(() => Int, { description: 'How many came.' })
  came: number;

  @Field(() => Int, { description: 'How many were not brought.' })
  notBrought: number;

  @Field(() => Int, { description: 'How many were cancelled.' })
  cancelled: number;

  @Field(() => Int, { description: 'How many of those at the wish of the family.' })
  cancelledByFamily: number;

  @Field(() => Int, { description: 'How many are expected, or nobody has said yet what became of them.' })
  open: number;

  @Field(() => [CancelCountModel], { description: 'Why they were cancelled, reasons that were given.' })
  reasons: CancelCountModel[];

  @Field(() => Int, {
    description: 'Minutes booked that are over and were not cancelled, those of a group and of a co-treatment once.',
  })
  plannedMinutes: number;

  @Field(() => Int, { description: 'Minutes treated, counted the same way.' })
  deliveredMinutes: number;

  @Field(() => Int, { description: 'Visits that took place and are over: a note is owed for each.' })
  finished: number;

  @Field(() => Int, { description: 'How many of their notes every discipline has signed.' })
  signed: number;

  @Field(() => Int, { description: 'How many of those within two minutes of the end of the visit.' })
  signedAtOnce: number;

  @Field(() => Int, { description: 'How many of those by the end of its day.' })
  signedSameDay: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds from the end of a visit to the last signature, the median of those signed.',
  })
  medianSecondsToSign: number | null;
}

@ObjectType('FigureGroup', { description: 'The figures of a site, or of somebody who treats.' })
@Visible('PART')
export class FigureGroupModel {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the site or the person; null for visits without an appointment.',
  })
  id: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;

  @Field(() => FigureCountsModel, { description: 'Its counts.' })
  counts: FigureCountsModel;
}

@ObjectType('CountedFigures', { description: 'Figures as a whole and by group.' })
@Visible('PART')
export class CountedFiguresModel {
  @Field(() => FigureCountsModel, { description: 'All of it.' })
  whole: FigureCountsModel;

  @Field(() => [FigureGroupModel], { description: 'By site, by name.' })
  bySite: FigureGroupModel[];

  @Field(() => [FigureGroupModel], { description: 'By who treats, by name; a co-treatment is in those of both.' })
  byTherapist: FigureGroupModel[];
}

@ObjectType('Figures', { description: 'The figures of some days.' })
@Visible('PART')
export class FiguresModel {
  @Field(() => LocalDate, { description: 'The first day counted.' })
  from: Day;

  @Field(() => LocalDate, { description: 'The last day counted.' })
  to: Day;

  @Field(() => CountedFiguresModel, { description: 'What was counted.' })
  counted: CountedFiguresModel;
}

@ArgsType()
export class MyFiguresArgs {
  @Field(() => LocalDate, { description: 'A day that is in them, by the clinic’s clock.' })
  on: Day;

  @Field(() => FigureSpanEnum, { description: 'Over how many days.' })
  span: FigureSpan;
}

@ArgsType()
export class FiguresArgs extends MyFiguresArgs {
  @Field(() => ID, { nullable: true, description: 'Of one site only.' })
  siteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of one person only.' })
  therapistId?: string | null;
}
