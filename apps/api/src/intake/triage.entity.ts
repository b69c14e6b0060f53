import type { TriageAnswers, TriageResult } from '@trellis/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { Staff } from '../staff/staff.entity.ts';

/**
 * One decision on the way in: what was answered, what the rules of that version said to it, and which disciplines a
 * person then chose, with a reason where they chose otherwise. Never changed; a new decision is a new row.
 */
@Entity('triages')
@Index('triages_by_child_v1', ['clinicId', 'childId', 'decidedAt'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'triages_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'decidedBy'], ['clinicId', 'id'], { name: 'triages_decided_by_v1' })
export class Triage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'triages_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'triages_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('text')
  rulesVersion: string;

  @Column('jsonb')
  answers: TriageAnswers;

  /** Kept as it came out, so that a later version of the rules does not rewrite why. */
  @Column('jsonb')
  result: TriageResult;

  /** What was decided, not what was recommended. */
  @Column('text', { array: true })
  disciplines: string[];

  @Column('text', { nullable: true })
  overrideReason: string | null;

  @Column('uuid')
  decidedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  decidedAt: Date;
}
