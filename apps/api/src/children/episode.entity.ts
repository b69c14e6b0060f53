import { EPISODE_KINDS, type EpisodeKind, type LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Child } from './child.entity.ts';

/** A stretch of care with a beginning, a purpose and an end. A joint plan belongs to one. */
@Entity('episodes')
@Index('episodes_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'episodes_child_v1' })
@Check('episodes_kind_v1', oneOf('kind', EPISODE_KINDS))
export class Episode {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'episodes_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'episodes_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('text')
  kind: EpisodeKind;

  @Column('date')
  openedOn: LocalDate;

  @Column('date', { nullable: true })
  closedOn: LocalDate | null;

  @Column('integer')
  version: number;
}
