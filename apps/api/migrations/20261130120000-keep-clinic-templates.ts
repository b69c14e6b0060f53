import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Templates that a clinic writes itself, beside those of the catalogue, and templates that are retired. A version of a
 * template, and a goal laid from one, names a code of the catalogue or one of the clinic's own, never both.
 */
export class KeepClinicTemplates20261130120000 implements MigrationInterface {
  name = 'KeepClinicTemplates20261130120000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, ...VERSIONS, ...ORIGINS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNDO) await runner.query(statement);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const TABLE = [
  `CREATE TABLE clinic_templates (
    clinic_id uuid NOT NULL,
    code text NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamptz(3) NOT NULL,
    CONSTRAINT clinic_templates_pk_v1 PRIMARY KEY (clinic_id, code),
    CONSTRAINT clinic_templates_code_v1 CHECK (code ~ '^OWN_[0-9A-F]{32}$'),
    CONSTRAINT clinic_templates_by_v1 FOREIGN KEY (clinic_id, added_by) REFERENCES staff (clinic_id, id)
  )`,
  `ALTER TABLE clinic_templates ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE clinic_templates FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY clinic_templates_own_clinic_v1 ON clinic_templates
    USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
];

/** Either way each condition is true or false, never unknown: a CHECK would let that pass. */
function eitherKind(code: string): string {
  return `((template_kind IS NOT NULL AND template_kind = 'GOAL_TEMPLATE' AND clinic_code IS NULL)
    OR (template_kind IS NULL AND clinic_code IS NOT NULL AND clinic_code = ${code}))`;
}

function ofEitherKind(table: string, code: string): string[] {
  return [
    `ALTER TABLE ${table} DROP CONSTRAINT ${table}_kind_v1`,
    `ALTER TABLE ${table} ALTER COLUMN template_kind DROP DEFAULT`,
    `ALTER TABLE ${table} ALTER COLUMN template_kind DROP NOT NULL`,
    `ALTER TABLE ${table} ADD COLUMN clinic_code text`,
    `ALTER TABLE ${table} ADD CONSTRAINT ${table}_kind_v2 CHECK (${eitherKind(code)})`,
    `ALTER TABLE ${table} ADD CONSTRAINT ${table}_clinic_code_v1
      FOREIGN KEY (clinic_id, clinic_code) REFERENCES clinic_templates (clinic_id, code)`,
  ];
}

const VERSIONS = [
  ...ofEitherKind('template_versions', 'code'),
  `ALTER TABLE template_versions ADD COLUMN retired boolean NOT NULL DEFAULT false`,
  `ALTER TABLE template_versions ALTER COLUMN retired DROP DEFAULT`,
  `ALTER TABLE template_versions ADD CONSTRAINT template_versions_worded_v1
    CHECK (clinic_code IS NULL OR template IS NOT NULL)`,
];

const ORIGINS = ofEitherKind('goal_origins', 'template');

function ofTheCatalogueAlone(table: string): string[] {
  return [
    `ALTER TABLE ${table} DROP CONSTRAINT ${table}_clinic_code_v1`,
    `ALTER TABLE ${table} DROP CONSTRAINT ${table}_kind_v2`,
    `ALTER TABLE ${table} DROP COLUMN clinic_code`,
    `ALTER TABLE ${table} ALTER COLUMN template_kind SET NOT NULL`,
    `ALTER TABLE ${table} ALTER COLUMN template_kind SET DEFAULT 'GOAL_TEMPLATE'`,
    `ALTER TABLE ${table} ADD CONSTRAINT ${table}_kind_v1 CHECK (template_kind = 'GOAL_TEMPLATE')`,
  ];
}

/** What a clinic wrote itself has no place in the tables as they were: it goes, with what says it was laid from there. */
function withoutItsOwn(table: string): string[] {
  return [
    `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
    `DELETE FROM ${table} WHERE clinic_code IS NOT NULL`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  ];
}

const UNDO = [
  ...withoutItsOwn('goal_origins'),
  ...withoutItsOwn('template_versions'),
  `ALTER TABLE template_versions DROP CONSTRAINT template_versions_worded_v1`,
  `ALTER TABLE template_versions DROP COLUMN retired`,
  ...ofTheCatalogueAlone('template_versions'),
  ...ofTheCatalogueAlone('goal_origins'),
  `DROP TABLE clinic_templates`,
];
