import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '@trellis/domain';
import { oneOf } from '../database/closed-set.ts';

/** What became of it: carried out, refused by a rule, or denied for want of a right. */
export const AUDIT_OUTCOMES = ['DONE', 'REFUSED', 'DENIED'] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/**
 * Who did, read or was denied what, and about which child. Only ever added to. It points to no row by foreign key: it
 * must outlive what it tells of, and holds ids and codes, never clinical text.
 */
@Entity('audit_events')
@Index('audit_events_by_child_v1', ['clinicId', 'childId', 'at'])
@Check('audit_events_outcome_v1', oneOf('outcome', AUDIT_OUTCOMES))
@Check('audit_events_who_v1', 'staff_id IS NULL OR guardian_id IS NULL')
export class AuditEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_events_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_events_pk_v1' })
  id: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;

  /** Null for what a guardian did, or the installation by itself. */
  @Column('uuid', { nullable: true })
  staffId: string | null;

  /** Who did it on the family page. */
  @Column('uuid', { nullable: true })
  guardianId: string | null;

  /** As it was at the time. */
  @Column('text', { nullable: true })
  role: Role | null;

  @Column('text')
  action: string;

  @Column('text')
  outcome: AuditOutcome;

  @Column('text')
  subjectType: string;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('uuid', { nullable: true })
  childId: string | null;

  /** Codes, versions and field names; nothing a person wrote. */
  @Column('jsonb')
  details: object;

  /** The one shown with an error, so that a report finds its rows. */
  @Column('text')
  requestId: string;
}
