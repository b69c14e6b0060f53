import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who have to know of an activity that was stopped have to know why. */
export class SayWhyForSafety20261129212000 implements MigrationInterface {
  name = 'SayWhyForSafety20261129212000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE care_plan_versions ADD COLUMN safety_reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE care_plan_versions DROP COLUMN safety_reason');
  }
}
