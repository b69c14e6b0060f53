import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody wrote where a colleague's words stand now, and up to when each has seen what colleagues changed. */
export class KeepWhatTwoWrote20261130040000 implements MigrationInterface {
  name = 'KeepWhatTwoWrote20261130040000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE plan_looks`);
    await runner.query(`DROP TABLE earlier_texts`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const TABLES = [
  `CREATE TABLE earlier_texts (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    version_id uuid NOT NULL,
    row_type text NOT NULL,
    row_id uuid NOT NULL,
    field text NOT NULL,
    value jsonb NOT NULL,
    fate text NOT NULL,
    written_by uuid NOT NULL,
    met_by uuid NOT NULL,
    kept_at timestamptz(3) NOT NULL,
    CONSTRAINT earlier_texts_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT earlier_texts_row_v1 CHECK (
      row_type IN ('CarePlanVersion', 'GoalContent', 'StrandContent', 'HomeItem')),
    CONSTRAINT earlier_texts_fate_v1 CHECK (fate IN ('REPLACED', 'NOT_TAKEN')),
    CONSTRAINT earlier_texts_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT earlier_texts_version_v1 FOREIGN KEY (clinic_id, version_id)
      REFERENCES care_plan_versions (clinic_id, id),
    CONSTRAINT earlier_texts_written_by_v1 FOREIGN KEY (clinic_id, written_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT earlier_texts_met_by_v1 FOREIGN KEY (clinic_id, met_by) REFERENCES staff (clinic_id, id)
  )`,
  `CREATE INDEX earlier_texts_by_version_v1 ON earlier_texts (clinic_id, version_id, kept_at)`,
  `CREATE TABLE plan_looks (
    clinic_id uuid NOT NULL,
    version_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    seen_until timestamptz(3) NOT NULL,
    CONSTRAINT plan_looks_pk_v1 PRIMARY KEY (clinic_id, version_id, staff_id),
    CONSTRAINT plan_looks_version_v1 FOREIGN KEY (clinic_id, version_id) REFERENCES care_plan_versions (clinic_id, id),
    CONSTRAINT plan_looks_staff_v1 FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id)
  )`,
];

const TENANCY = ['earlier_texts', 'plan_looks'].flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_own_clinic_v1 ON ${table} USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
]);
