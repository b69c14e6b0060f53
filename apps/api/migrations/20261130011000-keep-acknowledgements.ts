import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has read a precaution, in the version it had, or a version of the plan in which something was stopped or cut. */
export class KeepAcknowledgements20261130011000 implements MigrationInterface {
  name = 'KeepAcknowledgements20261130011000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE safety_acknowledgements`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const TABLE = [
  `CREATE TABLE safety_acknowledgements (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    precaution_id uuid,
    precaution_version integer,
    plan_version_id uuid,
    acknowledged_at timestamptz(3) NOT NULL,
    CONSTRAINT safety_acknowledgements_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT safety_acknowledgements_of_v1 CHECK (
      (precaution_id IS NULL) = (precaution_version IS NULL) AND (precaution_id IS NULL) <> (plan_version_id IS NULL)),
    CONSTRAINT safety_acknowledgements_staff_v1 FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT safety_acknowledgements_precaution_v1 FOREIGN KEY (clinic_id, precaution_id)
      REFERENCES precautions (clinic_id, id),
    CONSTRAINT safety_acknowledgements_version_v1 FOREIGN KEY (clinic_id, plan_version_id)
      REFERENCES care_plan_versions (clinic_id, id)
  )`,
  `CREATE UNIQUE INDEX safety_acknowledgements_precaution_once_v1 ON safety_acknowledgements
    (clinic_id, precaution_id, precaution_version, staff_id) WHERE precaution_id IS NOT NULL`,
  `CREATE UNIQUE INDEX safety_acknowledgements_version_once_v1 ON safety_acknowledgements
    (clinic_id, plan_version_id, staff_id) WHERE plan_version_id IS NOT NULL`,
];

const TENANCY = [
  `ALTER TABLE safety_acknowledgements ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE safety_acknowledgements FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY safety_acknowledgements_own_clinic_v1 ON safety_acknowledgements
    USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
];
