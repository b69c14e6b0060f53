import {
  HOME_BRACES,
  HOME_HELPERS,
  HOME_MOMENTS,
  HOME_PICTURE_CODES,
  type HomeBrace,
  type HomeHelper,
  type HomeMoment,
  type HomePictureCode,
  type PlannedActivity,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { allOf, oneOf } from '../platform/database/closed-set.ts';
import { GoalContent } from './goal-content.entity.ts';
import { HomeActivity } from './home-activity.entity.ts';

/**
 * An activity at home as one version of the plan says it, for one of its goals, with which it goes when that is taken out
 * of a draft. The database lets it change only while its version is a draft.
 */
@Entity('home_items')
@Index('home_items_by_activity_v1', ['clinicId', 'itemId'])
@Index('home_items_by_goal_content_v1', ['clinicId', 'versionId', 'goalId'])
@ForeignKey(() => GoalContent, ['clinicId', 'versionId', 'goalId'], ['clinicId', 'versionId', 'goalId'], {
  name: 'home_items_goal_content_v1',
  onDelete: 'CASCADE',
})
@ForeignKey(() => HomeActivity, ['clinicId', 'itemId'], ['clinicId', 'id'], { name: 'home_items_activity_v1' })
@ForeignKey(() => CatalogueCode, ['disciplineKind', 'discipline'], ['kind', 'code'], {
  name: 'home_items_discipline_v1',
})
@Check('home_items_kind_v1', "discipline_kind = 'DISCIPLINE'")
@Check('home_items_moment_v1', oneOf('moment', HOME_MOMENTS))
@Check('home_items_minutes_v1', 'minutes_per_day BETWEEN 1 AND 60')
@Check('home_items_days_v1', 'days_per_week BETWEEN 1 AND 7')
@Check('home_items_brace_v1', oneOf('brace', HOME_BRACES))
@Check('home_items_helpers_v1', allOf('helpers', HOME_HELPERS))
@Check('home_items_picture_v1', oneOf('picture', HOME_PICTURE_CODES))
export class HomeItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_items_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_items_pk_v1' })
  versionId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_items_pk_v1' })
  itemId: string;

  @Column('uuid')
  goalId: string;

  /** Its place in the programme, which no signature covers. */
  @Column('smallint')
  position: number;

  @Column('text', { default: 'DISCIPLINE' })
  disciplineKind: 'DISCIPLINE';

  @Column('text')
  discipline: string;

  @Column('jsonb')
  activity: PlannedActivity;

  @Column('text')
  words: string;

  @Column('text', { nullable: true })
  moment: HomeMoment | null;

  @Column('text')
  routine: string;

  @Column('smallint')
  minutesPerDay: number;

  @Column('smallint')
  daysPerWeek: number;

  @Column('text')
  stopIf: string;

  @Column('text', { nullable: true })
  brace: HomeBrace | null;

  @Column('text', { array: true })
  helpers: HomeHelper[];

  @Column('text', { nullable: true })
  picture: HomePictureCode | null;

  @Column('boolean')
  resting: boolean;

  @Column('integer')
  version: number;
}
