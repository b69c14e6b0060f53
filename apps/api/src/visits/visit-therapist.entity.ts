import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { Staff } from '../staff/staff.entity.ts';
import { VisitRow } from './visit.entity.ts';

/** Who treats in a visit, in which discipline. One of them is primary and answers for it. */
@Entity('visit_therapists')
@Unique('visit_therapists_once_v1', ['clinicId', 'visitId', 'staffId'])
@Index('visit_therapists_primary_v1', ['clinicId', 'visitId'], { unique: true, where: '"primary"' })
@Index('visit_therapists_by_staff_v1', ['clinicId', 'staffId', 'visitId'])
@ForeignKey(() => VisitRow, ['clinicId', 'visitId'], ['clinicId', 'id'], { name: 'visit_therapists_visit_v1' })
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'visit_therapists_staff_v1' })
@ForeignKey(() => CatalogueCode, ['disciplineKind', 'discipline'], ['kind', 'code'], {
  name: 'visit_therapists_discipline_v1',
})
@Check('visit_therapists_kind_v1', "discipline_kind = 'DISCIPLINE'")
export class VisitTherapistRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_therapists_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_therapists_pk_v1' })
  id: string;

  @Column('uuid')
  visitId: string;

  @Column('uuid')
  staffId: string;

  @Column('text', { default: 'DISCIPLINE' })
  disciplineKind: 'DISCIPLINE';

  @Column('text')
  discipline: string;

  @Column('boolean')
  primary: boolean;
}
