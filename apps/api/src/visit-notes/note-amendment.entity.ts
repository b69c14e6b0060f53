import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Staff } from '../staff/staff.entity.ts';
import { NoteHalfRow } from './note-half.entity.ts';

/** What was said of a locked half afterwards. Numbered from 1; only ever added to. */
@Entity('visit_note_amendments')
@ForeignKey(() => NoteHalfRow, ['clinicId', 'discipline', 'visitId'], ['clinicId', 'discipline', 'visitId'], {
  name: 'visit_note_amendments_half_v1',
})
@ForeignKey(() => Staff, ['clinicId', 'writtenBy'], ['clinicId', 'id'], { name: 'visit_note_amendments_writer_v1' })
@Check('visit_note_amendments_number_v1', 'number >= 1')
export class NoteAmendmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_note_amendments_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_note_amendments_pk_v1' })
  visitId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'visit_note_amendments_pk_v1' })
  discipline: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'visit_note_amendments_pk_v1' })
  number: number;

  @Column('text')
  text: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  writtenBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  writtenAt: Date;
}
