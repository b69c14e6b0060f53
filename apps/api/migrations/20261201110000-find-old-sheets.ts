import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Withdrawn paper that nobody has said is gone is found by child, on every opening of Today. */
export class FindOldSheets20261201110000 implements MigrationInterface {
  name = 'FindOldSheets20261201110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX home_sheets_old_v1 ON home_sheets (clinic_id, child_id)
      WHERE withdrawn_for IS NOT NULL AND gone_on IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX home_sheets_old_v1');
  }
}
