import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Case conferences, the tasks that come of them, and what either said before it was changed. */
export class KeepConferences20261130110000 implements MigrationInterface {
  name = 'KeepConferences20261130110000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE conference_changes`);
    await runner.query(`DROP TABLE conference_tasks`);
    await runner.query(`DROP TABLE case_conferences`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const TABLES = [
  `CREATE TABLE case_conferences (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    plan_id uuid,
    happened_at timestamptz(3) NOT NULL,
    people jsonb NOT NULL,
    talked_about text NOT NULL,
    decisions jsonb NOT NULL,
    request_hash text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    taken_back_by uuid,
    taken_back_at timestamptz(3),
    taken_back_reason text,
    version integer NOT NULL,
    CONSTRAINT case_conferences_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT case_conferences_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT case_conferences_plan_v1 FOREIGN KEY (clinic_id, plan_id) REFERENCES care_plans (clinic_id, id),
    CONSTRAINT case_conferences_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT case_conferences_taken_back_by_v1 FOREIGN KEY (clinic_id, taken_back_by)
      REFERENCES staff (clinic_id, id),
    CONSTRAINT case_conferences_taken_back_v1 CHECK (
      (taken_back_at IS NULL) = (taken_back_by IS NULL) AND (taken_back_at IS NULL) = (taken_back_reason IS NULL))
  )`,
  `CREATE INDEX case_conferences_by_child_v1 ON case_conferences (clinic_id, child_id, happened_at)`,
  `CREATE TABLE conference_tasks (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    child_id uuid NOT NULL,
    what text NOT NULL,
    owner_id uuid NOT NULL,
    due_on date NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    settled_by uuid,
    settled_at timestamptz(3),
    version integer NOT NULL,
    CONSTRAINT conference_tasks_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT conference_tasks_conference_v1 FOREIGN KEY (clinic_id, conference_id)
      REFERENCES case_conferences (clinic_id, id),
    CONSTRAINT conference_tasks_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT conference_tasks_owner_v1 FOREIGN KEY (clinic_id, owner_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT conference_tasks_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT conference_tasks_settled_by_v1 FOREIGN KEY (clinic_id, settled_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT conference_tasks_state_v1 CHECK (state IN ('OPEN', 'DONE', 'SET_ASIDE')),
    CONSTRAINT conference_tasks_settled_v1 CHECK (
      (state = 'OPEN') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL)
      AND (state <> 'SET_ASIDE' OR reason <> ''))
  )`,
  `CREATE INDEX conference_tasks_of_conference_v1 ON conference_tasks (clinic_id, conference_id)`,
  `CREATE INDEX conference_tasks_open_v1 ON conference_tasks (clinic_id, due_on) WHERE state = 'OPEN'`,
  `CREATE TABLE conference_changes (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    task_id uuid,
    child_id uuid NOT NULL,
    before jsonb NOT NULL,
    reason text NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz(3) NOT NULL,
    CONSTRAINT conference_changes_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT conference_changes_conference_v1 FOREIGN KEY (clinic_id, conference_id)
      REFERENCES case_conferences (clinic_id, id),
    CONSTRAINT conference_changes_task_v1 FOREIGN KEY (clinic_id, task_id) REFERENCES conference_tasks (clinic_id, id),
    CONSTRAINT conference_changes_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT conference_changes_changed_by_v1 FOREIGN KEY (clinic_id, changed_by) REFERENCES staff (clinic_id, id)
  )`,
  `CREATE INDEX conference_changes_of_conference_v1 ON conference_changes (clinic_id, conference_id)`,
];

const TENANCY = ['case_conferences', 'conference_tasks', 'conference_changes'].flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_own_clinic_v1 ON ${table} USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
]);
