import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is looked at again and again: what was done, and when each is due next. */
export class KeepRecalls20261130080000 implements MigrationInterface {
  name = 'KeepRecalls20261130080000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...FIRST, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE recalls`);
    await runner.query(`DROP TABLE recall_checks`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;
const KINDS = `('GMFCS_LEVEL', 'HIP_EXAMINATION', 'HIP_XRAY')`;

const TABLES = [
  `CREATE TABLE recall_checks (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    recall text NOT NULL,
    done_on date NOT NULL,
    level text,
    migration_percent smallint,
    steady boolean,
    note text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    voided_at timestamptz(3),
    voided_by uuid,
    CONSTRAINT recall_checks_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT recall_checks_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT recall_checks_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT recall_checks_voided_by_v1 FOREIGN KEY (clinic_id, voided_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT recall_checks_recall_v1 CHECK (recall IN ${KINDS}),
    CONSTRAINT recall_checks_level_v1 CHECK (level IN ('I', 'II', 'III', 'IV', 'V')),
    CONSTRAINT recall_checks_level_of_v1 CHECK ((recall = 'GMFCS_LEVEL') = (level IS NOT NULL)),
    CONSTRAINT recall_checks_percent_v1 CHECK (migration_percent BETWEEN 0 AND 100),
    CONSTRAINT recall_checks_xray_v1 CHECK (
      (recall = 'HIP_XRAY') = (steady IS NOT NULL) AND (recall = 'HIP_XRAY' OR migration_percent IS NULL)),
    CONSTRAINT recall_checks_void_v1 CHECK ((voided_at IS NULL) = (voided_by IS NULL))
  )`,
  `CREATE INDEX recall_checks_by_child_v1 ON recall_checks (clinic_id, child_id, done_on)`,
  `CREATE TABLE recalls (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    recall text NOT NULL,
    last_on date,
    due_on date NOT NULL,
    every_months smallint,
    CONSTRAINT recalls_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT recalls_of_child_v1 UNIQUE (clinic_id, child_id, recall),
    CONSTRAINT recalls_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT recalls_recall_v1 CHECK (recall IN ${KINDS})
  )`,
  `CREATE INDEX recalls_by_day_v1 ON recalls (clinic_id, due_on)`,
];

/** Whoever has cerebral palsy on record is asked for a level, as a child is who comes in tomorrow. */
const FIRST = [
  'ALTER TABLE child_conditions NO FORCE ROW LEVEL SECURITY',
  `INSERT INTO recalls (clinic_id, id, child_id, recall, due_on)
    SELECT clinic_id, gen_random_uuid(), child_id, 'GMFCS_LEVEL', noted_on + 30
    FROM child_conditions WHERE condition_code = 'CEREBRAL_PALSY'`,
  'ALTER TABLE child_conditions FORCE ROW LEVEL SECURITY',
];

const TENANCY = ['recall_checks', 'recalls'].flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_own_clinic_v1 ON ${table} USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
]);
