import { RATER_KINDS, SPECIAL_RATINGS, type Level, type RaterKind, type SpecialRating } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Goal } from './goal.entity.ts';
import { Review } from './review.entity.ts';

/**
 * A level given to a goal at a review by one kind of rater, once and for good. T takes the practitioner's; the others
 * stand beside it.
 */
@Entity('ratings')
@Unique('ratings_once_v1', ['clinicId', 'reviewId', 'goalId', 'raterKind'])
@Index('ratings_by_goal_v1', ['clinicId', 'goalId'])
@ForeignKey(() => Review, ['clinicId', 'reviewId'], ['clinicId', 'id'], { name: 'ratings_review_v1' })
@ForeignKey(() => Goal, ['clinicId', 'goalId'], ['clinicId', 'id'], { name: 'ratings_goal_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'ratings_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'givenBy'], ['clinicId', 'id'], { name: 'ratings_given_by_v1' })
@Check('ratings_rater_v1', oneOf('rater_kind', RATER_KINDS))
@Check('ratings_level_v1', 'level BETWEEN -2 AND 2')
@Check('ratings_special_v1', oneOf('special', SPECIAL_RATINGS))
export class Rating {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ratings_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ratings_pk_v1' })
  id: string;

  @Column('uuid')
  reviewId: string;

  @Column('uuid')
  goalId: string;

  @Column('uuid')
  childId: string;

  @Column('text')
  raterKind: RaterKind;

  /** Who said it, where the one who typed is not the rater. */
  @Column('text', { nullable: true })
  raterName: string | null;

  /** What it counts as, also for a special rating. */
  @Column('smallint')
  level: Level;

  @Column('text', { nullable: true })
  special: SpecialRating | null;

  @Column('smallint')
  scaleEdition: number;

  @Column('uuid')
  givenBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  givenAt: Date;
}
