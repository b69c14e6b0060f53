import { CO_TREATMENT_REASONS, type CoTreatmentReason } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { VisitRow } from '../visits/visit.entity.ts';

/** The note of a visit as a whole: whether it is locked, and what its halves share. A locked one never changes. */
@Entity('visit_notes')
@ForeignKey(() => VisitRow, ['clinicId', 'visitId', 'childId'], ['clinicId', 'id', 'childId'], {
  name: 'visit_notes_visit_v1',
})
@Check('visit_notes_reason_v1', oneOf('reason', CO_TREATMENT_REASONS))
export class VisitNoteRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_notes_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_notes_pk_v1' })
  visitId: string;

  @Column('uuid')
  childId: string;

  /** Why two disciplines treated together. */
  @Column('text', { nullable: true })
  reason: CoTreatmentReason | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  lockedAt: Date | null;

  @Column('integer')
  version: number;
}
