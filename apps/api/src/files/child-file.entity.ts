import { FILE_KINDS, FILE_PURPOSES, type FileKind, type FilePurpose, type LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Agreement } from '../care-plans/agreement.entity.ts';
import { Child } from '../children/child.entity.ts';
import { Guardian } from '../children/guardian.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';

/** What is known of a file. Its bytes lie in the store; with its key gone from here nobody opens them again. */
@Entity('child_files')
@Index('child_files_by_child_v1', ['clinicId', 'childId', 'keptAt'])
@Index('child_files_of_agreement_v1', ['clinicId', 'agreementId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'child_files_child_v1' })
@ForeignKey(() => Agreement, ['clinicId', 'agreementId'], ['clinicId', 'id'], { name: 'child_files_agreement_v1' })
@ForeignKey(() => Guardian, ['clinicId', 'consentBy'], ['clinicId', 'id'], { name: 'child_files_consent_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'keptBy'], ['clinicId', 'id'], { name: 'child_files_kept_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'removedBy'], ['clinicId', 'id'], { name: 'child_files_removed_by_v1' })
@Check('child_files_purpose_v1', oneOf('purpose', FILE_PURPOSES))
@Check('child_files_kind_v1', oneOf('kind', FILE_KINDS))
@Check(
  'child_files_consent_v1',
  `(consent_by IS NULL) = (consent_on IS NULL)
    AND (purpose NOT IN ('PROGRESS_PHOTO', 'HANDLING_PHOTO') OR consent_by IS NOT NULL)`,
)
@Check('child_files_evidence_v1', `agreement_id IS NULL OR (purpose = 'PAPER_SIGNATURE' AND removed_at IS NULL)`)
@Check(
  'child_files_removed_v1',
  `(removed_at IS NULL) = (removed_by IS NULL) AND (removed_at IS NULL) = (removed_reason IS NULL)
    AND (removed_at IS NULL) = (sealed_key IS NOT NULL)`,
)
export class ChildFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_files_pk_v1' })
  clinicId: string;

  /** Made by the one who sends it, so that sending it twice is keeping it once. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_files_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  /** The signature on paper that it is the evidence of. */
  @Column('uuid', { nullable: true })
  agreementId: string | null;

  @Column('text')
  purpose: FilePurpose;

  @Column('text')
  kind: FileKind;

  /** Of what is kept: a picture without its metadata. */
  @Column('integer')
  byteSize: number;

  @Column('text')
  sha256: string;

  @Column('text')
  caption: string;

  @Column('uuid', { nullable: true })
  consentBy: string | null;

  @Column('date', { nullable: true })
  consentOn: LocalDate | null;

  /** Its name in the store, which is of chance and tells nothing. */
  @Column('uuid')
  storedAs: string;

  @Column('boolean')
  hasThumb: boolean;

  /** The key of this file, sealed with the installation's; null once the file is destroyed. */
  @Column('bytea', { nullable: true })
  sealedKey: Buffer | null;

  /** Which key of the installation seals it. */
  @Column('text')
  keyId: string;

  /** Of what was sent, bytes and words: sent again, it is known again. */
  @Column('text')
  requestHash: string;

  @Column('uuid')
  keptBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  keptAt: Date;

  @Column('uuid', { nullable: true })
  removedBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  removedAt: Date | null;

  @Column('text', { nullable: true })
  removedReason: string | null;

  @Column('integer')
  version: number;
}
