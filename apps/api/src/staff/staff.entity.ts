import { ROLES, type Role } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Clinic } from '../clinics/clinic.entity.ts';
import { StaffAccount } from '../platform/access/staff-account.entity.ts';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';

/** A person as one clinic employs them: role, discipline and registration. Never deleted, since records name them. */
@Entity('staff')
@Unique('staff_account_once_v1', ['clinicId', 'accountId'])
@ForeignKey(() => Clinic, ['clinicId'], ['id'], { name: 'staff_clinic_v1' })
@ForeignKey(() => StaffAccount, ['accountId'], ['id'], { name: 'staff_account_v1' })
@ForeignKey(() => CatalogueCode, ['disciplineKind', 'discipline'], ['kind', 'code'], {
  name: 'staff_discipline_code_v1',
})
@Check('staff_kind_v1', "discipline_kind = 'DISCIPLINE'")
@Check('staff_role_v1', oneOf('role', ROLES))
@Check('staff_discipline_v1', "(role IN ('THERAPIST', 'TRAINEE')) <= (discipline IS NOT NULL)")
export class Staff {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_pk_v1' })
  id: string;

  @Column('uuid')
  accountId: string;

  @Column('text')
  name: string;

  @Column('text')
  role: Role;

  /** The safeguarding duty, laid on someone who keeps `role` for everything in the care record. */
  @Column('boolean')
  safeguardingLead: boolean;

  @Column('text', { default: 'DISCIPLINE' })
  disciplineKind: 'DISCIPLINE';

  @Column('text', { nullable: true })
  discipline: string | null;

  @Column('text', { nullable: true })
  registrationNumber: string | null;

  /** The last day they may sign; past it they may still record. */
  @Column('date', { nullable: true })
  registrationExpiresOn: string | null;

  /** False ends every right on the next request. */
  @Column('boolean')
  active: boolean;

  @Column('integer')
  version: number;
}
