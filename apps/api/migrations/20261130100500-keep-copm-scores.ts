import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scores of COPM beside what the family wants, in clinics that use it. Of the measure itself there is nothing here. */
export class KeepCopmScores20261130100500 implements MigrationInterface {
  name = 'KeepCopmScores20261130100500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE copm_scores`);
    await runner.query(`ALTER TABLE clinics DROP COLUMN uses_copm`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const UP = [
  `ALTER TABLE clinics ADD COLUMN uses_copm boolean NOT NULL DEFAULT false`,
  `CREATE TABLE copm_scores (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    priority_id uuid NOT NULL,
    performance smallint NOT NULL,
    satisfaction smallint NOT NULL,
    scored_on date NOT NULL,
    rater text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    voided_at timestamptz(3),
    voided_by uuid,
    CONSTRAINT copm_scores_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT copm_scores_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT copm_scores_priority_v1 FOREIGN KEY (clinic_id, priority_id) REFERENCES priorities (clinic_id, id),
    CONSTRAINT copm_scores_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT copm_scores_voided_by_v1 FOREIGN KEY (clinic_id, voided_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT copm_scores_points_v1 CHECK (performance BETWEEN 1 AND 10 AND satisfaction BETWEEN 1 AND 10),
    CONSTRAINT copm_scores_rater_v1 CHECK (rater IN ('CHILD', 'PROXY')),
    CONSTRAINT copm_scores_void_v1 CHECK ((voided_at IS NULL) = (voided_by IS NULL))
  )`,
  `CREATE INDEX copm_scores_by_priority_v1 ON copm_scores (clinic_id, priority_id, scored_on)`,
  `CREATE INDEX copm_scores_by_child_v1 ON copm_scores (clinic_id, child_id)`,
  `ALTER TABLE copm_scores ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE copm_scores FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY copm_scores_own_clinic_v1 ON copm_scores
    USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
];
