import {
  AGREEMENT_PARTIES,
  AGREEMENT_WAYS,
  LANGUAGES,
  REGISTERS,
  type AgreementParty,
  type AgreementWay,
  type Language,
  type LocalDate,
  type Register,
  type ShownText,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Guardian } from '../children/guardian.entity.ts';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';

/**
 * A party's agreement to one version, covering exactly what that person saw: content, language, register, template and
 * rendered text. It is never changed; one that no longer counts has fallen, with the reason.
 */
@Entity('agreements')
// The discipline is null for a guardian and nulls count as equal here, which TypeORM cannot say.
@Index('agreements_once_v1', ['clinicId', 'versionId', 'party', 'discipline'], {
  unique: true,
  where: 'fallen_at IS NULL',
})
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'agreements_version_v1' })
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'agreements_staff_v1' })
@ForeignKey(() => Guardian, ['clinicId', 'guardianId'], ['clinicId', 'id'], { name: 'agreements_guardian_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'agreements_recorded_by_v1' })
@ForeignKey(() => Agreement, ['clinicId', 'carriedFrom'], ['clinicId', 'id'], { name: 'agreements_carried_from_v1' })
@ForeignKey(() => CatalogueCode, ['disciplineKind', 'discipline'], ['kind', 'code'], {
  name: 'agreements_discipline_v1',
})
@Check('agreements_kind_v1', "discipline_kind = 'DISCIPLINE'")
@Check('agreements_party_v1', oneOf('party', AGREEMENT_PARTIES))
@Check(
  'agreements_who_v1',
  `CASE party
    WHEN 'DISCIPLINE' THEN discipline IS NOT NULL AND staff_id IS NOT NULL AND guardian_id IS NULL
    ELSE guardian_id IS NOT NULL AND discipline IS NULL AND staff_id IS NULL
  END`,
)
@ForeignKey(() => Staff, ['clinicId', 'coSignedBy'], ['clinicId', 'id'], { name: 'agreements_co_signed_by_v1' })
@Check(
  'agreements_co_signed_v1',
  `(co_signed_by IS NULL) = (co_signed_at IS NULL) AND (co_signed_by IS NULL) = (co_signed_text IS NULL)
    AND (needs_co_signature OR co_signed_by IS NULL)`,
)
@Check('agreements_how_v1', oneOf('how', AGREEMENT_WAYS))
@Check('agreements_recorded_v1', "(recorded_by IS NULL) = (how = 'SIGNED_BY_LINK')")
@Check('agreements_language_v1', oneOf('language', LANGUAGES))
@Check('agreements_register_v1', oneOf('register', REGISTERS))
export class Agreement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreements_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreements_pk_v1' })
  id: string;

  @Column('uuid')
  versionId: string;

  @Column('text')
  party: AgreementParty;

  @Column('text', { default: 'DISCIPLINE' })
  disciplineKind: 'DISCIPLINE';

  /** Set for a discipline only. */
  @Column('text', { nullable: true })
  discipline: string | null;

  /** Who signed for the discipline. */
  @Column('uuid', { nullable: true })
  staffId: string | null;

  @Column('uuid', { nullable: true })
  guardianId: string | null;

  @Column('text')
  how: AgreementWay;

  /** What each way must leave behind: who heard it, the witness of a thumb impression, the scan of a paper. */
  @Column('jsonb')
  howFacts: object;

  /** Why someone else of the discipline signed in the place of the strands' therapist. */
  @Column('text', { nullable: true })
  deputyReason: string | null;

  /** A trainee's signature, which counts once somebody of the discipline answers for it. */
  @Column('boolean', { default: false })
  needsCoSignature: boolean;

  @Column('uuid', { nullable: true })
  coSignedBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  coSignedAt: Date | null;

  /** What whoever answers for it was shown: language, register, template and hashes, as of any signature. */
  @Column('jsonb', { nullable: true })
  coSignedText: ShownText | null;

  @Column('text')
  language: Language;

  @Column('text')
  register: Register;

  @Column('text')
  templateVersion: string;

  /** Of the version they were shown; SHA-256 in hex, like the next. */
  @Column('text')
  contentHash: string;

  @Column('text')
  renderedHash: string;

  @Column('timestamp with time zone', { precision: 3 })
  givenAt: Date;

  /** Null where a guardian signed by the personal link. */
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  /** Set for the spoken word alone. Past it there is a task, never a stop of care. */
  @Column('date', { nullable: true })
  validUntil: LocalDate | null;

  /** The agreement on an earlier version that this one carries on, where the change did not touch its party. */
  @Column('uuid', { nullable: true })
  carriedFrom: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  fallenAt: Date | null;

  @Column('text', { nullable: true })
  fallenReason: string | null;
}
