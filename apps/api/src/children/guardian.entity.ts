import { GUARDIAN_RELATIONSHIPS, LANGUAGES, type GuardianRelationship, type Language } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Child } from './child.entity.ts';

/** An adult who looks after the child. Only one with authority may consent to treatment and agree to a plan. */
@Entity('guardians')
@Index('guardians_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'guardians_child_v1' })
@Check('guardians_relationship_v1', oneOf('relationship', GUARDIAN_RELATIONSHIPS))
@Check('guardians_language_v1', oneOf('language', LANGUAGES))
export class Guardian {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guardians_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guardians_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('text')
  name: string;

  @Column('text')
  relationship: GuardianRelationship;

  @Column('boolean')
  hasAuthority: boolean;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  /** What is read and signed is rendered in it. */
  @Column('text')
  language: Language;

  @Column('integer')
  version: number;
}
