import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The library of templates: two more kinds of word in the catalogue, a clinic's own versions, each act of laying one
 * into a draft, and what was laid, so that a goal can say how it differs from its template for as long as it lives.
 */
export class KeepTemplates20261129213000 implements MigrationInterface {
  name = 'KeepTemplates20261129213000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...KINDS, ...TABLES, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNDO) await runner.query(statement);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;
const BEFORE =
  "'DISCIPLINE', 'FOCUS_AREA', 'CONDITION', 'CONCERN', 'TECHNIQUE', 'TOOL', 'HAZARD', 'PRECAUTION', 'SETTING', 'MEASURE', 'FAMILY_QUESTION', 'JOINT_EXAMPLE'";

const KINDS = [
  `ALTER TABLE catalogue_codes DROP CONSTRAINT catalogue_codes_kind_v1`,
  `ALTER TABLE catalogue_codes ADD CONSTRAINT catalogue_codes_kind_v2
    CHECK (kind IN (${BEFORE}, 'GOAL_TEMPLATE', 'PLAN_TEMPLATE'))`,
];

const TABLES = [
  `CREATE TABLE template_versions (
    clinic_id uuid NOT NULL,
    code text NOT NULL,
    number integer NOT NULL,
    template_kind text NOT NULL DEFAULT 'GOAL_TEMPLATE',
    template jsonb,
    changed_by uuid NOT NULL,
    changed_at timestamptz(3) NOT NULL,
    CONSTRAINT template_versions_pk_v1 PRIMARY KEY (clinic_id, code, number),
    CONSTRAINT template_versions_kind_v1 CHECK (template_kind = 'GOAL_TEMPLATE'),
    CONSTRAINT template_versions_code_v1 FOREIGN KEY (template_kind, code) REFERENCES catalogue_codes (kind, code),
    CONSTRAINT template_versions_by_v1 FOREIGN KEY (clinic_id, changed_by) REFERENCES staff (clinic_id, id)
  )`,
  `CREATE TABLE template_applications (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    request jsonb NOT NULL,
    applied_by uuid NOT NULL,
    applied_at timestamptz(3) NOT NULL,
    CONSTRAINT template_applications_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT template_applications_version_v1 FOREIGN KEY (clinic_id, version_id) REFERENCES care_plan_versions (clinic_id, id),
    CONSTRAINT template_applications_by_v1 FOREIGN KEY (clinic_id, applied_by) REFERENCES staff (clinic_id, id)
  )`,
  `CREATE INDEX template_applications_by_version_v1 ON template_applications (clinic_id, version_id)`,
  `CREATE TABLE goal_origins (
    clinic_id uuid NOT NULL,
    goal_id uuid NOT NULL,
    application_id uuid NOT NULL,
    template_kind text NOT NULL DEFAULT 'GOAL_TEMPLATE',
    template text NOT NULL,
    template_version text NOT NULL,
    language text NOT NULL,
    reviewed boolean NOT NULL,
    laid jsonb NOT NULL,
    CONSTRAINT goal_origins_pk_v1 PRIMARY KEY (clinic_id, goal_id),
    CONSTRAINT goal_origins_kind_v1 CHECK (template_kind = 'GOAL_TEMPLATE'),
    CONSTRAINT goal_origins_language_v1 CHECK (language IN ('en', 'hi')),
    CONSTRAINT goal_origins_goal_v1 FOREIGN KEY (clinic_id, goal_id) REFERENCES goals (clinic_id, id),
    CONSTRAINT goal_origins_application_v1 FOREIGN KEY (clinic_id, application_id) REFERENCES template_applications (clinic_id, id),
    CONSTRAINT goal_origins_template_v1 FOREIGN KEY (template_kind, template) REFERENCES catalogue_codes (kind, code)
  )`,
  `CREATE INDEX goal_origins_by_application_v1 ON goal_origins (clinic_id, application_id)`,
];

const TENANT_TABLES = ['template_versions', 'template_applications', 'goal_origins'];

const TENANCY = TENANT_TABLES.flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_own_clinic_v1 ON ${table} USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
]);

const UNDO = [
  `DROP TABLE goal_origins`,
  `DROP TABLE template_applications`,
  `DROP TABLE template_versions`,
  `DELETE FROM catalogue_codes WHERE kind IN ('GOAL_TEMPLATE', 'PLAN_TEMPLATE')`,
  `ALTER TABLE catalogue_codes DROP CONSTRAINT catalogue_codes_kind_v2`,
  `ALTER TABLE catalogue_codes ADD CONSTRAINT catalogue_codes_kind_v1 CHECK (kind IN (${BEFORE}))`,
];
