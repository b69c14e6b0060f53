import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Clinic } from './clinic.entity.ts';

/** A place where the clinic treats. */
@Entity('sites')
@ForeignKey(() => Clinic, ['clinicId'], ['id'], { name: 'sites_clinic_v1' })
export class Site {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sites_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sites_pk_v1' })
  id: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('integer')
  version: number;
}
