import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A day on which something is asked for again stands with what was not done, and with nothing else: null let both through. */
export class AskAgainWhereNotDone20261201140000 implements MigrationInterface {
  name = 'AskAgainWhereNotDone20261201140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE recall_checks DROP CONSTRAINT recall_checks_again_v1, ADD CONSTRAINT recall_checks_again_v2
        CHECK (CASE WHEN done IS FALSE THEN again_on IS NOT NULL AND again_on > done_on ELSE again_on IS NULL END)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE recall_checks DROP CONSTRAINT recall_checks_again_v2, ADD CONSTRAINT recall_checks_again_v1
        CHECK (again_on IS NULL AND done IS DISTINCT FROM false OR NOT done AND again_on > done_on)`,
    );
  }
}
