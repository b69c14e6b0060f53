import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A trainee's signature waits for somebody to answer for it, and what the child says is kept with the version. */
export class CoSignAndHearTheChild20261130020000 implements MigrationInterface {
  name = 'CoSignAndHearTheChild20261130020000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...CO_SIGNATURE, ...WORDS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNDO) await runner.query(statement);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const CO_SIGNATURE = [
  `ALTER TABLE agreements
    ADD COLUMN needs_co_signature boolean NOT NULL DEFAULT false,
    ADD COLUMN co_signed_by uuid,
    ADD COLUMN co_signed_at timestamptz(3),
    ADD COLUMN co_signed_text jsonb,
    ADD CONSTRAINT agreements_co_signed_by_v1 FOREIGN KEY (clinic_id, co_signed_by) REFERENCES staff (clinic_id, id),
    ADD CONSTRAINT agreements_co_signed_v1 CHECK (
      (co_signed_by IS NULL) = (co_signed_at IS NULL) AND (co_signed_by IS NULL) = (co_signed_text IS NULL)
      AND (needs_co_signature OR co_signed_by IS NULL))`,
];

const WORDS = [
  `CREATE TABLE childs_words (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    stance text NOT NULL,
    words text NOT NULL,
    heard_by uuid NOT NULL,
    heard_on date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    CONSTRAINT childs_words_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT childs_words_stance_v1 CHECK (stance IN ('SAID_YES', 'SAID_NO', 'UNDECIDED')),
    CONSTRAINT childs_words_version_v1 FOREIGN KEY (clinic_id, version_id) REFERENCES care_plan_versions (clinic_id, id),
    CONSTRAINT childs_words_heard_by_v1 FOREIGN KEY (clinic_id, heard_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT childs_words_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id)
  )`,
  `CREATE INDEX childs_words_by_version_v1 ON childs_words (clinic_id, version_id)`,
  `ALTER TABLE childs_words ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE childs_words FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY childs_words_own_clinic_v1 ON childs_words
    USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
];

const UNDO = [
  `DROP TABLE childs_words`,
  `ALTER TABLE agreements DROP COLUMN needs_co_signature, DROP COLUMN co_signed_by, DROP COLUMN co_signed_at,
    DROP COLUMN co_signed_text`,
];
