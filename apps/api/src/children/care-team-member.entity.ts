import type { LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Child } from './child.entity.ts';

/**
 * A member of staff who looks after the child, in one discipline, from a day to a day. Being on the team today is what
 * opens the clinical record to a therapist.
 */
@Entity('care_team_members')
@Index('care_team_members_once_v1', ['clinicId', 'childId', 'staffId'], { unique: true, where: 'left_on IS NULL' })
@Index('care_team_members_by_staff_v1', ['clinicId', 'staffId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'care_team_members_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'care_team_members_staff_v1' })
@ForeignKey(() => CatalogueCode, ['disciplineKind', 'discipline'], ['kind', 'code'], {
  name: 'care_team_members_discipline_v1',
})
@Check('care_team_members_kind_v1', "discipline_kind = 'DISCIPLINE'")
export class CareTeamMember {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'care_team_members_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'care_team_members_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  staffId: string;

  @Column('text', { default: 'DISCIPLINE' })
  disciplineKind: 'DISCIPLINE';

  @Column('text')
  discipline: string;

  /** The one who answers for the child in this discipline. */
  @Column('boolean')
  lead: boolean;

  @Column('date')
  joinedOn: LocalDate;

  @Column('date', { nullable: true })
  leftOn: LocalDate | null;

  @Column('integer')
  version: number;
}
