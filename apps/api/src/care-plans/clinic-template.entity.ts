import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Staff } from '../staff/staff.entity.ts';

/** A template that the clinic has written itself. What it says is in its versions; it is retired, never removed. */
@Entity('clinic_templates')
@ForeignKey(() => Staff, ['clinicId', 'addedBy'], ['clinicId', 'id'], { name: 'clinic_templates_by_v1' })
@Check('clinic_templates_code_v1', "code ~ '^OWN_[0-9A-F]{32}$'")
export class ClinicTemplate {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clinic_templates_pk_v1' })
  clinicId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'clinic_templates_pk_v1' })
  code: string;

  @Column('uuid')
  addedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  addedAt: Date;
}
