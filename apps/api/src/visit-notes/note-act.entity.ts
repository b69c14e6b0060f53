import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { VisitNoteRow } from './visit-note.entity.ts';

export const NOTE_ACTS = ['WRITE', 'COMPLETE', 'SIGN', 'TAKE_BACK', 'CO_SIGN', 'RETURN', 'AMEND'] as const;
export type NoteAct = (typeof NOTE_ACTS)[number];

/**
 * Something that was done about a note, under an id its sender made: sent twice, it is done once. Only ever added to. Of a signature
 * it holds what was signed, word for word.
 */
@Entity('visit_note_acts')
@Index('visit_note_acts_of_note_v1', ['clinicId', 'visitId', 'discipline', 'doneAt'])
@ForeignKey(() => VisitNoteRow, ['clinicId', 'visitId'], ['clinicId', 'visitId'], { name: 'visit_note_acts_note_v1' })
@ForeignKey(() => Staff, ['clinicId', 'doneBy'], ['clinicId', 'id'], { name: 'visit_note_acts_done_by_v1' })
@Check('visit_note_acts_act_v1', oneOf('act', NOTE_ACTS))
@Check('visit_note_acts_signed_v1', "(act = 'SIGN') = (signed_content IS NOT NULL)")
export class NoteActRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_note_acts_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_note_acts_pk_v1' })
  id: string;

  @Column('uuid')
  visitId: string;

  @Column('text')
  discipline: string;

  @Column('text')
  act: NoteAct;

  /** Of what was sent under this id. */
  @Column('text')
  requestHash: string;

  /** The canonical text whose SHA-256 the signature holds. */
  @Column('text', { nullable: true })
  signedContent: string | null;

  @Column('uuid')
  doneBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  doneAt: Date;
}
