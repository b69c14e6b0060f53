import {
  BODY_SITES,
  PRECAUTION_STATES,
  SIDES,
  type BodySite,
  type LocalDate,
  type PrecautionState,
  type Side,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Child } from './child.entity.ts';

/**
 * A warning that belongs to the child and to every discipline that touches them. It stands until a named person clears
 * it with a reason; nothing clears it by itself, its review date included.
 */
@Entity('precautions')
@Index('precautions_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'precautions_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'raisedBy'], ['clinicId', 'id'], { name: 'precautions_raised_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'clearedBy'], ['clinicId', 'id'], { name: 'precautions_cleared_by_v1' })
@ForeignKey(() => CatalogueCode, ['precautionKind', 'precautionCode'], ['kind', 'code'], {
  name: 'precautions_code_v1',
})
@Check('precautions_kind_v1', "precaution_kind = 'PRECAUTION'")
@Check('precautions_site_v1', oneOf('site', BODY_SITES))
@Check('precautions_side_v1', oneOf('side', SIDES))
@Check('precautions_state_v1', oneOf('state', PRECAUTION_STATES))
@Check(
  'precautions_cleared_v1',
  "(state = 'CLEARED') = (cleared_by IS NOT NULL AND cleared_at IS NOT NULL AND clear_reason IS NOT NULL)",
)
@Check(
  'precautions_clearance_v1',
  "(clearance_role IS NULL) = (clearance_from IS NULL) AND (state = 'CLEARED' OR clearance_role IS NULL)",
)
export class Precaution {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'precautions_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'precautions_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('text', { default: 'PRECAUTION' })
  precautionKind: 'PRECAUTION';

  @Column('text')
  precautionCode: string;

  /** Where on the body; null where it is not known, which counts as anywhere. */
  @Column('text', { nullable: true })
  site: BodySite | null;

  @Column('text', { nullable: true })
  side: Side | null;

  /** What the catalogue's status field says for this child (weight-bearing, seizure control); null where not recorded. */
  @Column('text', { nullable: true })
  status: string | null;

  /** The last day the status is good for; past it the strictest reading counts. */
  @Column('date', { nullable: true })
  statusUntil: LocalDate | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  raisedBy: string;

  @Column('date')
  raisedOn: LocalDate;

  @Column('date', { nullable: true })
  reviewOn: LocalDate | null;

  @Column('text')
  state: PrecautionState;

  @Column('uuid', { nullable: true })
  clearedBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  clearedAt: Date | null;

  @Column('text', { nullable: true })
  clearReason: string | null;

  /** As what someone cleared it in writing, such as ORTHOPAEDIC_SURGEON, where the catalogue asks for that. */
  @Column('text', { nullable: true })
  clearanceRole: string | null;

  /** The name of that person, who is not of the clinic's staff. */
  @Column('text', { nullable: true })
  clearanceFrom: string | null;

  @Column('integer')
  version: number;
}
