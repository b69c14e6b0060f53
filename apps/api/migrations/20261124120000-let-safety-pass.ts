import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A safety change makes a version of its own while a draft may be open. Its rows are laid as those of a draft, within
 * one transaction, and it is told from the draft people write in by the class it has from the start.
 */
export class LetSafetyPass20261124120000 implements MigrationInterface {
  name = 'LetSafetyPass20261124120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX care_plan_versions_one_draft_v1');
    await runner.query(`CREATE UNIQUE INDEX care_plan_versions_one_draft_v2 ON care_plan_versions (clinic_id, plan_id)
      WHERE state = 'SENT' OR (state = 'DRAFT' AND change_class IS NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX care_plan_versions_one_draft_v2');
    await runner.query(`CREATE UNIQUE INDEX care_plan_versions_one_draft_v1 ON care_plan_versions (clinic_id, plan_id)
      WHERE state IN ('DRAFT', 'SENT')`);
  }
}
