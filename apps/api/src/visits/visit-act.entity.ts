import { VISIT_ACTS, type VisitAct } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { VisitRow } from './visit.entity.ts';

/** What can be kept of a visit: an act on it, that it was put right, or that it was moved to another child. */
export type KeptAct = VisitAct | 'PUT_RIGHT' | 'MOVE';
const KEPT_ACTS: readonly KeptAct[] = [...VISIT_ACTS, 'PUT_RIGHT', 'MOVE'];

/** Something that was done about a visit, under an id its sender made: sent twice, it is done once. */
@Entity('visit_acts')
@Index('visit_acts_of_visit_v1', ['clinicId', 'visitId'])
@ForeignKey(() => VisitRow, ['clinicId', 'visitId'], ['clinicId', 'id'], { name: 'visit_acts_visit_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'visit_acts_recorded_by_v1' })
@Check('visit_acts_act_v1', oneOf('act', KEPT_ACTS))
export class VisitActRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_acts_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_acts_pk_v1' })
  id: string;

  @Column('uuid')
  visitId: string;

  @Column('text')
  act: KeptAct;

  /** Of what was sent under this id. */
  @Column('text')
  requestHash: string;

  @Column('timestamp with time zone', { precision: 3 })
  happenedAt: Date;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;
}
