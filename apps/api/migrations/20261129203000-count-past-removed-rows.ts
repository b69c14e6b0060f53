import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A goal or strand that is taken out of a draft and comes back must not have a version it had before, or an edit of what
 * it was would pass for an edit of what it is. The draft remembers how far its rows had counted.
 */
export class CountPastRemovedRows20261129203000 implements MigrationInterface {
  name = 'CountPastRemovedRows20261129203000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE care_plan_versions ADD COLUMN removed_row_version integer NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE care_plan_versions DROP COLUMN removed_row_version');
  }
}
