import { CONSENT_WAYS, type ConsentWay, type LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Child } from './child.entity.ts';
import { Guardian } from './guardian.entity.ts';

/**
 * A guardian's consent that the child be treated here, with who took it and how. It stands beside the agreement to a
 * plan and is not replaced by it: without one no plan becomes active, and its withdrawal pauses the plan.
 */
@Entity('treatment_consents')
@Index('treatment_consents_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'treatment_consents_child_v1' })
@ForeignKey(() => Guardian, ['clinicId', 'guardianId'], ['clinicId', 'id'], { name: 'treatment_consents_guardian_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'treatment_consents_recorded_by_v1' })
@Check('treatment_consents_how_v1', oneOf('how', CONSENT_WAYS))
export class TreatmentConsent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'treatment_consents_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'treatment_consents_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  guardianId: string;

  @Column('date')
  givenOn: LocalDate;

  @Column('text')
  how: ConsentWay;

  @Column('uuid')
  recordedBy: string;

  /** The day itself counts as withdrawn. */
  @Column('date', { nullable: true })
  withdrawnOn: LocalDate | null;

  @Column('integer')
  version: number;
}
