import { STRAND_STATES, type StrandState } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Goal } from './goal.entity.ts';

/**
 * The life of one discipline's part in one goal. What it does is in the content row of each version. It starts with
 * its own discipline's signature and ends without ending the goal.
 */
@Entity('strands')
@Index('strands_by_goal_v1', ['clinicId', 'goalId'])
@ForeignKey(() => Goal, ['clinicId', 'goalId'], ['clinicId', 'id'], { name: 'strands_goal_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'strands_child_v1' })
@ForeignKey(() => CatalogueCode, ['disciplineKind', 'discipline'], ['kind', 'code'], { name: 'strands_discipline_v1' })
@Check('strands_kind_v1', "discipline_kind = 'DISCIPLINE'")
@Check('strands_state_v1', oneOf('state', STRAND_STATES))
export class Strand {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'strands_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'strands_pk_v1' })
  id: string;

  @Column('uuid')
  goalId: string;

  @Column('uuid')
  childId: string;

  @Column('text', { default: 'DISCIPLINE' })
  disciplineKind: 'DISCIPLINE';

  @Column('text')
  discipline: string;

  @Column('text')
  state: StrandState;

  @Column('text', { nullable: true })
  stateReason: string | null;

  @Column('integer')
  version: number;
}
