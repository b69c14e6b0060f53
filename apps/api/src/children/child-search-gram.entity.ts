import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from './child.entity.ts';

/**
 * A piece of a child's name or number to search by. Under row-level security only leakproof operators use an index, so
 * search compares grams with `=` instead of matching names with LIKE.
 */
@Entity('child_search_grams')
@Index('child_search_grams_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'child_search_grams_child_v1' })
export class ChildSearchGram {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_search_grams_pk_v1' })
  clinicId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'child_search_grams_pk_v1', collation: 'C' })
  gram: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_search_grams_pk_v1' })
  childId: string;
}
