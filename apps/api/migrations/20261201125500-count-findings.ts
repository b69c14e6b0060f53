import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which findings were raised in which draft and how they ended, and what a lead made of a rule that is often set aside. */
export class CountFindings20261201125500 implements MigrationInterface {
  name = 'CountFindings20261201125500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['rule_answers', 'finding_sightings']) await runner.query(`DROP TABLE ${table}`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;
const RULES = `'SAME_OUTCOME_TWICE', 'OPPOSITE_HANDLING', 'FOCUS_AREA_UNDIVIDED', 'PRIORITY_UNSERVED', 'NEED_UNSERVED',
  'ACTIVITY_AGAINST_PRECAUTION', 'LOAD_TOO_FULL'`;

function ofTheClinic(table: string): string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_own_clinic_v1 ON ${table}
      USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
  ];
}

const UP = [
  `CREATE TABLE finding_sightings (
    clinic_id uuid NOT NULL,
    version_id uuid NOT NULL,
    finding_key text NOT NULL,
    rule text NOT NULL,
    rule_version smallint NOT NULL,
    grade text NOT NULL,
    raised_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    ended_how text,
    CONSTRAINT finding_sightings_pk_v1 PRIMARY KEY (clinic_id, version_id, finding_key),
    CONSTRAINT finding_sightings_version_v1 FOREIGN KEY (clinic_id, version_id)
      REFERENCES care_plan_versions (clinic_id, id),
    CONSTRAINT finding_sightings_rule_v1 CHECK (rule IN (${RULES})),
    CONSTRAINT finding_sightings_grade_v1 CHECK (grade IN ('STOP', 'ASK', 'NOTE')),
    CONSTRAINT finding_sightings_end_v1 CHECK (ended_how IN ('MET', 'CLEARED', 'AGREED_BETWEEN_US', 'DONE_ON_PURPOSE',
      'FAMILY_CHOICE', 'WILL_CHANGE_LATER', 'WENT')),
    CONSTRAINT finding_sightings_ended_v1 CHECK ((ended_at IS NULL) = (ended_how IS NULL))
  )`,
  `CREATE INDEX finding_sightings_by_time_v1 ON finding_sightings (clinic_id, raised_at)`,
  ...ofTheClinic('finding_sightings'),
  `CREATE TABLE rule_answers (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    rule text NOT NULL,
    rule_version smallint NOT NULL,
    note text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    CONSTRAINT rule_answers_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT rule_answers_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT rule_answers_rule_v1 CHECK (rule IN (${RULES}))
  )`,
  `CREATE INDEX rule_answers_by_rule_v1 ON rule_answers (clinic_id, rule, rule_version, recorded_at)`,
  ...ofTheClinic('rule_answers'),
];
