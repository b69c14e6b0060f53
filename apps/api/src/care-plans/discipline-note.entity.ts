import { NOTE_STATES, type NoteFacts, type NoteProposal, type NoteState } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { CarePlan } from './care-plan.entity.ts';
import { Goal } from './goal.entity.ts';
import { HomeActivity } from './home-activity.entity.ts';
import { Strand } from './strand.entity.ts';

/** A note from one discipline of a plan to another. What was said stays; only what becomes of it is added. */
@Entity('discipline_notes')
@Index('discipline_notes_by_plan_v1', ['clinicId', 'planId', 'writtenAt'])
@Index('discipline_notes_open_v1', ['clinicId', 'toDiscipline'], { where: "state = 'OPEN'" })
@ForeignKey(() => CarePlan, ['clinicId', 'planId'], ['clinicId', 'id'], { name: 'discipline_notes_plan_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'discipline_notes_child_v1' })
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], {
  name: 'discipline_notes_version_v1',
})
@ForeignKey(() => CatalogueCode, ['disciplineKind', 'fromDiscipline'], ['kind', 'code'], {
  name: 'discipline_notes_from_v1',
})
@ForeignKey(() => CatalogueCode, ['disciplineKind', 'toDiscipline'], ['kind', 'code'], {
  name: 'discipline_notes_to_v1',
})
@ForeignKey(() => Goal, ['clinicId', 'goalId'], ['clinicId', 'id'], { name: 'discipline_notes_goal_v1' })
@ForeignKey(() => Strand, ['clinicId', 'strandId'], ['clinicId', 'id'], { name: 'discipline_notes_strand_v1' })
@ForeignKey(() => HomeActivity, ['clinicId', 'itemId'], ['clinicId', 'id'], { name: 'discipline_notes_item_v1' })
@ForeignKey(() => Staff, ['clinicId', 'writtenBy'], ['clinicId', 'id'], { name: 'discipline_notes_written_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'settledBy'], ['clinicId', 'id'], { name: 'discipline_notes_settled_by_v1' })
@Check('discipline_notes_kind_v1', "discipline_kind = 'DISCIPLINE'")
@Check('discipline_notes_apart_v1', 'from_discipline <> to_discipline')
@Check('discipline_notes_about_v1', 'num_nonnulls(goal_id, strand_id, item_id) <= 1')
@Check('discipline_notes_state_v1', oneOf('state', NOTE_STATES))
@Check(
  'discipline_notes_settled_v1',
  "(state = 'OPEN') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL)",
)
@Check('discipline_notes_value_v1', "state NOT IN ('TAKEN', 'DECLINED') OR proposal IS NOT NULL")
export class DisciplineNoteRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'discipline_notes_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'discipline_notes_pk_v1' })
  id: string;

  @Column('uuid')
  planId: string;

  @Column('uuid')
  childId: string;

  /** The version its author was looking at. */
  @Column('uuid')
  versionId: string;

  @Column('text', { default: 'DISCIPLINE' })
  disciplineKind: 'DISCIPLINE';

  @Column('text')
  fromDiscipline: string;

  @Column('text')
  toDiscipline: string;

  /** The row it is about; none of the three for the plan as a whole. */
  @Column('uuid', { nullable: true })
  goalId: string | null;

  @Column('uuid', { nullable: true })
  strandId: string | null;

  @Column('uuid', { nullable: true })
  itemId: string | null;

  /** That row as it was when the note was written, so that the note can be read when it is gone. */
  @Column('jsonb')
  rowThen: NoteFacts['row'];

  @Column('text')
  text: string;

  @Column('jsonb', { nullable: true })
  proposal: NoteProposal | null;

  @Column('uuid')
  writtenBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  writtenAt: Date;

  @Column('text')
  state: NoteState;

  @Column('text')
  reply: string;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  settledAt: Date | null;

  @Column('integer')
  version: number;
}
