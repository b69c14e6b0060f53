import {
  CHANGE_CLASSES,
  START_CONVENTIONS,
  VERSION_STATES,
  type ChangeClass,
  type LocalDate,
  type StartConvention,
  type VersionState,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlan } from './care-plan.entity.ts';

/**
 * What the plan says at one time: the terms here, the goals and strands in their content rows. People call it
 * `number.revision`. Once sent it never changes; a plan has at most one that is drafted or sent, and one in force.
 */
@Entity('care_plan_versions')
@Unique('care_plan_versions_number_v1', ['clinicId', 'planId', 'number', 'revision', 'id'])
// A draft that has a class from the start is a safety change on its way into force, not one that people write in.
@Index('care_plan_versions_one_draft_v2', ['clinicId', 'planId'], {
  unique: true,
  where: "state = 'SENT' OR (state = 'DRAFT' AND change_class IS NULL)",
})
@Index('care_plan_versions_one_in_force_v1', ['clinicId', 'planId'], { unique: true, where: "state = 'IN_FORCE'" })
@Index('care_plan_versions_by_plan_v1', ['clinicId', 'planId'])
@ForeignKey(() => CarePlan, ['clinicId', 'planId'], ['clinicId', 'id'], { name: 'care_plan_versions_plan_v1' })
@ForeignKey(() => CarePlanVersion, ['clinicId', 'baseVersionId'], ['clinicId', 'id'], {
  name: 'care_plan_versions_base_v1',
})
@ForeignKey(() => Staff, ['clinicId', 'createdBy'], ['clinicId', 'id'], { name: 'care_plan_versions_created_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'sentBy'], ['clinicId', 'id'], { name: 'care_plan_versions_sent_by_v1' })
@Check('care_plan_versions_state_v1', oneOf('state', VERSION_STATES))
@Check('care_plan_versions_class_v1', oneOf('change_class', CHANGE_CLASSES))
@Check('care_plan_versions_convention_v1', oneOf('start_convention', START_CONVENTIONS))
@Check('care_plan_versions_hash_v1', "state IN ('DRAFT', 'DISCARDED') OR content_hash IS NOT NULL")
export class CarePlanVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'care_plan_versions_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'care_plan_versions_pk_v1' })
  id: string;

  @Column('uuid')
  planId: string;

  @Column('smallint')
  number: number;

  @Column('smallint')
  revision: number;

  /** The version it was drafted from; null for a plan's first. */
  @Column('uuid', { nullable: true })
  baseVersionId: string | null;

  @Column('text')
  state: VersionState;

  /** The gravest of its changes against its base; null for a first version and for a draft. */
  @Column('text', { nullable: true })
  changeClass: ChangeClass | null;

  /** What was said when an activity was stopped or a dose cut; null for every other version. */
  @Column('text', { nullable: true })
  safetyReason: string | null;

  @Column('smallint')
  startConvention: StartConvention;

  @Column('date', { nullable: true })
  reviewOn: LocalDate | null;

  /** Minutes of therapy a week that the family has agreed to. */
  @Column('smallint', { nullable: true })
  agreedWeeklyMinutes: number | null;

  /** How and where care is given: a delivery mode of the catalogue. */
  @Column('text', { nullable: true })
  place: string | null;

  /** SHA-256 of the canonical content, in hex: what every signature on this version covers. */
  @Column('text', { nullable: true })
  contentHash: string | null;

  /** Paths of differences that their writer marked as slips of the pen. */
  @Column('text', { array: true })
  slips: string[];

  @Column('uuid')
  createdBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  createdAt: Date;

  @Column('uuid', { nullable: true })
  sentBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  sentAt: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  inForceFrom: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  supersededAt: Date | null;

  /** The highest version of any content row that was taken out; one that comes in begins past it. */
  @Column('integer', { default: 0 })
  removedRowVersion: number;

  /** Counts the edits of the terms; content rows count their own. */
  @Column('integer')
  version: number;
}
