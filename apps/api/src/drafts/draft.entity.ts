import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Staff } from '../staff/staff.entity.ts';

/**
 * Text somebody has typed and not sent: a note, a reason, a comment. Theirs alone, encrypted, and gone once sent. The
 * shared draft of a plan is not this but rows of its version.
 */
@Entity('drafts')
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'drafts_staff_v1' })
export class Draft {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drafts_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drafts_pk_v1' })
  staffId: string;

  /** Which form it was typed in. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'drafts_pk_v1' })
  form: string;

  /** What the form was about, usually an id. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'drafts_pk_v1' })
  subject: string;

  @Column('bytea')
  body: Buffer;

  /** Which key it is encrypted with. */
  @Column('text')
  keyId: string;

  @Column('timestamp with time zone', { precision: 3 })
  updatedAt: Date;
}
