import { CATALOGUE_KINDS, type CatalogueKind, type CatalogueRow } from '@trellis/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from './closed-set.ts';

/**
 * One word the clinics share: a discipline, a focus area, a concern, a precaution. Rows name these words by foreign
 * key, so a third discipline is a row here and no new release. The installation's, not a clinic's.
 */
@Entity('catalogue_codes')
@Check('catalogue_codes_kind_v2', oneOf('kind', CATALOGUE_KINDS))
export class CatalogueCode {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'catalogue_codes_pk_v1' })
  kind: CatalogueKind;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'catalogue_codes_pk_v1' })
  code: string;

  /** Of the catalogue the entry came with. */
  @Column('text')
  version: string;

  /** Everything else the entry says, as the domain's catalogue parses it. */
  @Column('jsonb')
  body: CatalogueRow['body'];

  /** The place in its kind. */
  @Column('integer')
  position: number;

  /** Follows the base catalogue at each new release. False for what was added or changed here, which is left alone. */
  @Column('boolean', { default: false })
  ofBase: boolean;
}
