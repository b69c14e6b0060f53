import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a clinic itself wants looked at again for a child, due and recorded beside what a schedule asks for. */
export class KeepOwnRecalls20261201120000 implements MigrationInterface {
  name = 'KeepOwnRecalls20261201120000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, ...BESIDE, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of BEFORE) await runner.query(statement);
    await runner.query(`DROP TABLE own_recalls`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;
const SCHEDULED = `'GMFCS_LEVEL', 'HIP_EXAMINATION', 'HIP_XRAY'`;

const TABLE = [
  `CREATE TABLE own_recalls (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    what text NOT NULL,
    why text NOT NULL,
    every_count smallint NOT NULL,
    every_unit text NOT NULL,
    first_due_on date NOT NULL,
    owner_id uuid NOT NULL,
    request_hash text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    ended_by uuid,
    ended_at timestamptz(3),
    end_reason text,
    version integer NOT NULL,
    CONSTRAINT own_recalls_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT own_recalls_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT own_recalls_owner_v1 FOREIGN KEY (clinic_id, owner_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT own_recalls_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT own_recalls_ended_by_v1 FOREIGN KEY (clinic_id, ended_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT own_recalls_every_unit_v1 CHECK (every_unit IN ('WEEK', 'MONTH')),
    CONSTRAINT own_recalls_every_count_v1 CHECK (every_count > 0),
    CONSTRAINT own_recalls_ended_v1 CHECK (num_nonnulls(ended_by, ended_at, end_reason) IN (0, 3))
  )`,
  `CREATE INDEX own_recalls_by_child_v1 ON own_recalls (clinic_id, child_id)`,
];

const BESIDE = [
  `ALTER TABLE recalls ADD COLUMN own_id uuid`,
  `ALTER TABLE recalls ADD CONSTRAINT recalls_own_v1
    FOREIGN KEY (clinic_id, own_id) REFERENCES own_recalls (clinic_id, id)`,
  `ALTER TABLE recalls DROP CONSTRAINT recalls_recall_v1`,
  `ALTER TABLE recalls ADD CONSTRAINT recalls_recall_v2 CHECK (recall IN (${SCHEDULED}, 'OWN'))`,
  `ALTER TABLE recalls ADD CONSTRAINT recalls_own_of_v1 CHECK ((recall = 'OWN') = (own_id IS NOT NULL))`,
  `ALTER TABLE recalls DROP CONSTRAINT recalls_of_child_v1`,
  `CREATE UNIQUE INDEX recalls_of_child_v2 ON recalls (clinic_id, child_id, recall) WHERE own_id IS NULL`,
  `CREATE UNIQUE INDEX recalls_of_own_v1 ON recalls (clinic_id, own_id) WHERE own_id IS NOT NULL`,
  `ALTER TABLE recall_checks ADD COLUMN own_id uuid, ADD COLUMN done boolean, ADD COLUMN again_on date`,
  `ALTER TABLE recall_checks ADD CONSTRAINT recall_checks_own_v1
    FOREIGN KEY (clinic_id, own_id) REFERENCES own_recalls (clinic_id, id)`,
  `ALTER TABLE recall_checks DROP CONSTRAINT recall_checks_recall_v1`,
  `ALTER TABLE recall_checks ADD CONSTRAINT recall_checks_recall_v2 CHECK (recall IN (${SCHEDULED}, 'OWN'))`,
  `ALTER TABLE recall_checks ADD CONSTRAINT recall_checks_own_of_v1
    CHECK ((recall = 'OWN') = (own_id IS NOT NULL) AND (recall = 'OWN') = (done IS NOT NULL))`,
  `ALTER TABLE recall_checks ADD CONSTRAINT recall_checks_again_v1
    CHECK (again_on IS NULL AND done IS DISTINCT FROM false OR NOT done AND again_on > done_on)`,
];

const BEFORE = [
  `DELETE FROM recalls WHERE recall = 'OWN'`,
  `DELETE FROM recall_checks WHERE recall = 'OWN'`,
  `DROP INDEX recalls_of_child_v2`,
  `DROP INDEX recalls_of_own_v1`,
  `ALTER TABLE recalls DROP CONSTRAINT recalls_own_of_v1, DROP CONSTRAINT recalls_own_v1,
    DROP CONSTRAINT recalls_recall_v2, DROP COLUMN own_id,
    ADD CONSTRAINT recalls_recall_v1 CHECK (recall IN (${SCHEDULED})),
    ADD CONSTRAINT recalls_of_child_v1 UNIQUE (clinic_id, child_id, recall)`,
  `ALTER TABLE recall_checks DROP CONSTRAINT recall_checks_again_v1, DROP CONSTRAINT recall_checks_own_of_v1,
    DROP CONSTRAINT recall_checks_own_v1, DROP CONSTRAINT recall_checks_recall_v2,
    DROP COLUMN own_id, DROP COLUMN done, DROP COLUMN again_on,
    ADD CONSTRAINT recall_checks_recall_v1 CHECK (recall IN (${SCHEDULED}))`,
];

const TENANCY = [
  `ALTER TABLE own_recalls ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE own_recalls FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY own_recalls_own_clinic_v1 ON own_recalls USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
];
