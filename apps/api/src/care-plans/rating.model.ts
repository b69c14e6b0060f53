import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Level, RaterKind, SpecialRating } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { GoalModel } from './goal.model.ts';

export const RaterKindEnum = enumOf<RaterKind>('RaterKind', 'Who rates at a review.', {
  PRACTITIONER: 'A therapist of the team; T is made of these.',
  SECOND_PRACTITIONER: 'A second therapist.',
  CAREGIVER: 'The family.',
  CHILD: 'The child.',
  TEACHER: 'A teacher.',
});

export const SpecialRatingEnum = enumOf<SpecialRating>('SpecialRating', 'Ratings with a name of their own.', {
  PARTLY: 'On the way from -1; counts as -1.',
  WORSE_THAN_START: 'Below a start at -2; counts as -2.',
});

@ObjectType('Rating', {
  implements: () => [Node],
  description:
    'A level given to a goal at a review. Until two kinds of rater have rated the goal, or the review is closed, it is ' +
    'there for the one who gave it and for nobody else.',
})
@Visible('CLINICAL')
export class RatingModel extends Node {
  @Field(() => GoalModel, { nullable: true, description: 'The goal.' })
  goal: GoalModel | null;

  @Field(() => RaterKindEnum, { nullable: true, description: 'As what the rater rates.' })
  raterKind: RaterKind | null;

  @Field(() => String, { nullable: true, description: 'Who said it, where the one who typed is not the rater.' })
  raterName: string | null;

  @Field(() => Int, { nullable: true, description: 'From -2 to 2; of a special rating what it counts as.' })
  level: Level | null;

  @Field(() => SpecialRatingEnum, { nullable: true, description: 'Its name, for a special rating.' })
  special: SpecialRating | null;

  @Field(() => Int, { nullable: true, description: 'The edition of the scale it was given on.' })
  scaleEdition: number | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who gave or typed it.' })
  givenBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  givenAt: string | null;
}

@ObjectType('GoalRatings', {
  description: 'How far a goal is rated in a review. It names kinds of rater, never a level.',
})
@Visible('PART')
export class GoalRatingsModel {
  @Field(() => ID, { description: 'The goal.' })
  goalId: string;

  @Field(() => [RaterKindEnum], { description: 'Who has rated.' })
  given: RaterKind[];

  @Field(() => [RaterKindEnum], { description: 'Who is still awaited.' })
  awaited: RaterKind[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the others gave the practitioner's level; null while there are no two, which are then blind.",
  })
  agreement: boolean | null;
}

@ObjectType('TScore', {
  description:
    'T of one plan version, from the practitioner ratings you may read. Never shown without how many goals it is made of.',
})
@Visible('PART')
export class TScoreModel {
  @Field(() => Float, { nullable: true, description: 'T at the start, of the rated goals.' })
  start: number | null;

  @Field(() => Float, { nullable: true, description: 'T as rated.' })
  achieved: number | null;

  @Field(() => Float, { nullable: true, description: 'How far it moved.' })
  change: number | null;

  @Field(() => Int, { description: 'Improvement goals with a rating: those it is made of.' })
  rated: number;

  @Field(() => Int, { description: 'All improvement goals of the version.' })
  of: number;

  @Field(() => Boolean, { description: 'False while an improvement goal is unrated: show it greyed.' })
  complete: boolean;

  @Field(() => Int, { description: 'Level at which improvement goals start: -2 or -1. The two are never compared.' })
  convention: number;

  @Field(() => String, { nullable: true, description: 'Why there is no T, in your language.' })
  undefinedBecause: string | null;
}
