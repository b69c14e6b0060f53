import { GOAL_DIRECTIONS, type GoalDirection, type Level, type LevelText, type LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Priority } from '../children/priority.entity.ts';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { Goal } from './goal.entity.ts';

/**
 * A goal as one version of the plan says it: one functional outcome in a setting, for one of the family's priorities,
 * with its attainment scale. The database lets it change only while its version is a draft.
 */
@Entity('goal_contents')
@Index('goal_contents_by_goal_v1', ['clinicId', 'goalId'])
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'goal_contents_version_v1' })
@ForeignKey(() => Goal, ['clinicId', 'goalId'], ['clinicId', 'id'], { name: 'goal_contents_goal_v1' })
@ForeignKey(() => Priority, ['clinicId', 'priorityId'], ['clinicId', 'id'], { name: 'goal_contents_priority_v1' })
@ForeignKey(() => CatalogueCode, ['settingKind', 'setting'], ['kind', 'code'], { name: 'goal_contents_setting_v1' })
@Check('goal_contents_kind_v1', "setting_kind = 'SETTING'")
@Check('goal_contents_direction_v1', oneOf('direction', GOAL_DIRECTIONS))
@Check('goal_contents_start_level_v1', 'start_level BETWEEN -2 AND 2')
export class GoalContent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_contents_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_contents_pk_v1' })
  versionId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_contents_pk_v1' })
  goalId: string;

  /** Its place in the plan, which no signature covers. */
  @Column('smallint')
  position: number;

  @Column('text')
  statement: string;

  @Column('text', { default: 'SETTING' })
  settingKind: 'SETTING';

  /** Where the outcome is wanted: a setting of the catalogue. */
  @Column('text', { nullable: true })
  setting: string | null;

  @Column('uuid', { nullable: true })
  priorityId: string | null;

  @Column('text')
  direction: GoalDirection;

  /** The worded levels; one that has no words yet is left out. */
  @Column('jsonb')
  levels: readonly LevelText[];

  /** Typed for a slow decline only; the other directions start by the convention. */
  @Column('smallint', { nullable: true })
  startLevel: Level | null;

  @Column('date', { nullable: true })
  targetOn: LocalDate | null;

  /** Goes up at each re-scale. Observations and ratings of different editions never share a line in a chart. */
  @Column('smallint')
  scaleEdition: number;

  /** Its main ICF category, such as d540. */
  @Column('text', { nullable: true })
  icf: string | null;

  /** The template it was made from, which tells two copies of one outcome apart from two outcomes. */
  @Column('text', { nullable: true })
  template: string | null;

  /** Who does which part, where two disciplines work on one focus area; '' while nobody has said. */
  @Column('text')
  division: string;

  @Column('integer')
  version: number;
}
