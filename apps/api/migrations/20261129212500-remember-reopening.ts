import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A goal that was opened again is not proposed as reached from what had been seen before: it takes the day. */
export class RememberReopening20261129212500 implements MigrationInterface {
  name = 'RememberReopening20261129212500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE goals ADD COLUMN reopened_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE goals DROP COLUMN reopened_on');
  }
}
