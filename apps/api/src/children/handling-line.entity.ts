import {
  BODY_SITES,
  HANDLING_KEYS,
  SIDES,
  type BodySite,
  type HandlingKey,
  type LocalDate,
  type Side,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Child } from './child.entity.ts';

/**
 * One line of how we handle this child: what a covering therapist, a school and a grandmother need first. A changed
 * line ends and a new one begins, so what held on a day stays known.
 */
@Entity('handling_lines')
@Index('handling_lines_once_v1', ['clinicId', 'childId', 'key', 'discipline'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'handling_lines_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'ownerId'], ['clinicId', 'id'], { name: 'handling_lines_owner_v1' })
@ForeignKey(() => CatalogueCode, ['disciplineKind', 'discipline'], ['kind', 'code'], {
  name: 'handling_lines_discipline_v1',
})
@Check('handling_lines_kind_v1', "discipline_kind = 'DISCIPLINE'")
@Check('handling_lines_key_v1', oneOf('key', HANDLING_KEYS))
@Check('handling_lines_site_v1', oneOf('site', BODY_SITES))
@Check('handling_lines_side_v1', oneOf('side', SIDES))
export class HandlingLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'handling_lines_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'handling_lines_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  /** What the line is about; two disciplines with different values for one key are a finding. */
  @Column('text')
  key: HandlingKey;

  @Column('text')
  value: string;

  @Column('text', { nullable: true })
  site: BodySite | null;

  @Column('text', { nullable: true })
  side: Side | null;

  @Column('text', { default: 'DISCIPLINE' })
  disciplineKind: 'DISCIPLINE';

  @Column('text')
  discipline: string;

  @Column('uuid')
  ownerId: string;

  @Column('date')
  since: LocalDate;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;
}
