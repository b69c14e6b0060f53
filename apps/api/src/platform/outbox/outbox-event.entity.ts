import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * News of a change, written in the change's own transaction and sent on afterwards: a signal that something is to be
 * read again, without any of its content.
 */
@Entity('outbox_events')
@Index('outbox_events_unsent_v1', ['clinicId', 'id'], { where: 'sent_at IS NULL' })
export class OutboxEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outbox_events_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outbox_events_pk_v1' })
  id: string;

  @Column('text')
  type: string;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Column('integer')
  subjectVersion: number;

  /** Whose record it touched; null for what belongs to no child. */
  @Column('uuid', { nullable: true })
  childId: string | null;

  @Column('uuid', { nullable: true })
  staffId: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  createdAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  sentAt: Date | null;
}
