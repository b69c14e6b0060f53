import { HALF_STATES, type HalfState } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { VisitRow } from '../visits/visit.entity.ts';
import { VisitNoteRow } from './visit-note.entity.ts';

/** What one discipline wrote of a visit. */
@Entity('visit_note_halves')
@Index('visit_note_halves_open_v1', ['clinicId', 'writerId'], { where: "state <> 'SIGNED'" })
@ForeignKey(() => VisitNoteRow, ['clinicId', 'visitId'], ['clinicId', 'visitId'], { name: 'visit_note_halves_note_v1' })
@ForeignKey(() => CatalogueCode, ['disciplineKind', 'discipline'], ['kind', 'code'], {
  name: 'visit_note_halves_discipline_v1',
})
@ForeignKey(() => Staff, ['clinicId', 'writerId'], ['clinicId', 'id'], { name: 'visit_note_halves_writer_v1' })
@ForeignKey(() => Staff, ['clinicId', 'coSignedBy'], ['clinicId', 'id'], { name: 'visit_note_halves_co_signer_v1' })
@ForeignKey(() => Staff, ['clinicId', 'returnedBy'], ['clinicId', 'id'], { name: 'visit_note_halves_returned_by_v1' })
@ForeignKey(() => VisitRow, ['clinicId', 'loadedFrom'], ['clinicId', 'id'], {
  name: 'visit_note_halves_loaded_from_v1',
})
@Check('visit_note_halves_kind_v1', "discipline_kind = 'DISCIPLINE'")
@Check('visit_note_halves_state_v1', oneOf('state', HALF_STATES))
@Check('visit_note_halves_signed_v1', "(state = 'SIGNED') = (num_nonnulls(signed_at, content_hash) = 2)")
@Check(
  'visit_note_halves_co_signed_v1',
  "num_nonnulls(co_signed_by, co_signed_at) IN (0, 2) AND (co_signed_by IS NULL OR (needs_co_signature AND state = 'SIGNED'))",
)
@Check('visit_note_halves_returned_v1', 'num_nonnulls(returned_by, returned_at, return_reason) IN (0, 3)')
export class NoteHalfRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_note_halves_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_note_halves_pk_v1' })
  visitId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'visit_note_halves_pk_v1' })
  discipline: string;

  @Column('text', { default: 'DISCIPLINE' })
  disciplineKind: string;

  @Column('uuid')
  writerId: string;

  @Column('text')
  did: string;

  @Column('text')
  response: string;

  @Column('text')
  plan: string;

  @Column('text')
  home: string;

  @Column('text')
  state: HalfState;

  /** The earlier visit whose text was loaded into it. */
  @Column('uuid', { nullable: true })
  loadedFrom: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  signedAt: Date | null;

  @Column('text', { nullable: true })
  contentHash: string | null;

  @Column('boolean')
  needsCoSignature: boolean;

  @Column('uuid', { nullable: true })
  coSignedBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  coSignedAt: Date | null;

  @Column('uuid', { nullable: true })
  returnedBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  returnedAt: Date | null;

  @Column('text', { nullable: true })
  returnReason: string | null;
}
