import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes of a review: its outcome, the day of the next, and what becomes of each goal and strand worked at. */
export class DecideReviews20261130090000 implements MigrationInterface {
  name = 'DecideReviews20261130090000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reviews DROP COLUMN outcome, DROP COLUMN next_on, DROP COLUMN end_reason,
      DROP COLUMN outcome_reason, DROP COLUMN work, DROP COLUMN next_version_id, DROP COLUMN decided_by,
      DROP COLUMN decided_at`);
  }
}

const UP = [
  `ALTER TABLE reviews
    ADD COLUMN outcome text,
    ADD COLUMN next_on date,
    ADD COLUMN end_reason text,
    ADD COLUMN outcome_reason text NOT NULL DEFAULT '',
    ADD COLUMN work jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN next_version_id uuid,
    ADD COLUMN decided_by uuid,
    ADD COLUMN decided_at timestamptz(3),
    ADD CONSTRAINT reviews_outcome_v1 CHECK (outcome IN ('CONTINUE', 'NEXT_VERSION', 'PAUSE', 'END')),
    ADD CONSTRAINT reviews_end_reason_v1 CHECK (
      end_reason IN ('COMPLETED', 'NO_FURTHER_BENEFIT', 'FAMILY_WISH', 'MOVED', 'MEDICAL', 'TRANSITION')),
    ADD CONSTRAINT reviews_decided_v1 CHECK (
      (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL)
      AND (outcome IS NULL OR closed_at IS NOT NULL)
      AND (next_on IS NOT NULL) = (outcome IS NOT NULL AND outcome <> 'END')
      AND (end_reason IS NOT NULL) = (outcome IS NOT NULL AND outcome = 'END')
      AND (outcome IS NULL OR (next_version_id IS NOT NULL) = (outcome = 'NEXT_VERSION'))),
    ADD CONSTRAINT reviews_decided_by_v1 FOREIGN KEY (clinic_id, decided_by) REFERENCES staff (clinic_id, id),
    ADD CONSTRAINT reviews_next_version_v1 FOREIGN KEY (clinic_id, next_version_id)
      REFERENCES care_plan_versions (clinic_id, id)`,
];
