import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of a child: what is known of them. Their bytes lie elsewhere, each under a key of its own that is kept here. */
export class KeepFiles20261207100000 implements MigrationInterface {
  name = 'KeepFiles20261207100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE child_files`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const STATEMENTS = [
  `CREATE TABLE child_files (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    agreement_id uuid,
    purpose text NOT NULL,
    kind text NOT NULL,
    byte_size integer NOT NULL,
    sha256 text NOT NULL,
    caption text NOT NULL,
    consent_by uuid,
    consent_on date,
    stored_as uuid NOT NULL,
    has_thumb boolean NOT NULL,
    sealed_key bytea,
    key_id text NOT NULL,
    request_hash text NOT NULL,
    kept_by uuid NOT NULL,
    kept_at timestamptz(3) NOT NULL,
    removed_by uuid,
    removed_at timestamptz(3),
    removed_reason text,
    version integer NOT NULL,
    CONSTRAINT child_files_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT child_files_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT child_files_agreement_v1 FOREIGN KEY (clinic_id, agreement_id) REFERENCES agreements (clinic_id, id),
    CONSTRAINT child_files_consent_by_v1 FOREIGN KEY (clinic_id, consent_by) REFERENCES guardians (clinic_id, id),
    CONSTRAINT child_files_kept_by_v1 FOREIGN KEY (clinic_id, kept_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT child_files_removed_by_v1 FOREIGN KEY (clinic_id, removed_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT child_files_purpose_v1 CHECK (
      purpose IN ('PAPER_SIGNATURE', 'ASSESSMENT', 'LETTER', 'CHILDS_WORK', 'PROGRESS_PHOTO', 'HANDLING_PHOTO')),
    CONSTRAINT child_files_kind_v1 CHECK (kind IN ('JPEG', 'PNG', 'WEBP', 'PDF')),
    CONSTRAINT child_files_consent_v1 CHECK (
      (consent_by IS NULL) = (consent_on IS NULL)
      AND (purpose NOT IN ('PROGRESS_PHOTO', 'HANDLING_PHOTO') OR consent_by IS NOT NULL)),
    CONSTRAINT child_files_evidence_v1 CHECK (
      agreement_id IS NULL OR (purpose = 'PAPER_SIGNATURE' AND removed_at IS NULL)),
    CONSTRAINT child_files_removed_v1 CHECK (
      (removed_at IS NULL) = (removed_by IS NULL) AND (removed_at IS NULL) = (removed_reason IS NULL)
      AND (removed_at IS NULL) = (sealed_key IS NOT NULL))
  )`,
  `CREATE INDEX child_files_by_child_v1 ON child_files (clinic_id, child_id, kept_at)`,
  `CREATE INDEX child_files_of_agreement_v1 ON child_files (clinic_id, agreement_id)`,
  `ALTER TABLE child_files ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE child_files FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY child_files_own_clinic_v1 ON child_files
    USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
];
