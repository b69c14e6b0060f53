import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Staff } from '../staff/staff.entity.ts';

/** A text of somebody's own that is called by a word. Nothing of a child is in it, and nobody else has it. */
@Entity('note_snippets')
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'note_snippets_staff_v1' })
export class SnippetRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'note_snippets_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'note_snippets_pk_v1' })
  staffId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'note_snippets_pk_v1' })
  word: string;

  @Column('text')
  text: string;
}
