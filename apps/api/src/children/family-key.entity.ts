import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { FamilyLink } from './family-link.entity.ts';

/** What opens a family page: the secret of a link, and of each telephone it was opened on. */
export const FAMILY_KEY_PURPOSES = ['LINK', 'VISIT'] as const;
export type FamilyKeyPurpose = (typeof FAMILY_KEY_PURPOSES)[number];

/**
 * A secret by its SHA-256, with the link it is of. Outside tenancy, since whoever comes with it has no clinic yet, and
 * out of the application's reach but through functions.
 */
@Entity('family_keys')
@Index('family_keys_by_link_v1', ['clinicId', 'linkId'])
@ForeignKey(() => FamilyLink, ['clinicId', 'linkId'], ['clinicId', 'id'], { name: 'family_keys_link_v1' })
@Check('family_keys_purpose_v1', oneOf('purpose', FAMILY_KEY_PURPOSES))
export class FamilyKey {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'family_keys_pk_v1' })
  hash: Buffer;

  @Column('uuid')
  clinicId: string;

  @Column('uuid')
  linkId: string;

  @Column('text')
  purpose: FamilyKeyPurpose;

  @Column('timestamp with time zone', { precision: 3 })
  expiresAt: Date;
}
