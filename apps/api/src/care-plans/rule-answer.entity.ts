import { FINDING_CODES, type FindingCode } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';

/** What a lead made of a rule that reports itself. From then on only what is found later speaks against it. Only ever added to. */
@Entity('rule_answers')
@Index('rule_answers_by_rule_v1', ['clinicId', 'rule', 'ruleVersion', 'recordedAt'])
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'rule_answers_recorded_by_v1' })
@Check('rule_answers_rule_v1', oneOf('rule', FINDING_CODES))
export class RuleAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rule_answers_pk_v1' })
  clinicId: string;

  /** Made by the one who answers, so that sending it twice is answering once. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rule_answers_pk_v1' })
  id: string;

  @Column('text')
  rule: FindingCode;

  @Column('smallint')
  ruleVersion: number;

  @Column('text')
  note: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;
}
