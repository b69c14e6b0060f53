import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one discipline of a plan says to another, with the value it proposes, and what became of it. */
export class KeepDisciplineNotes20261130050000 implements MigrationInterface {
  name = 'KeepDisciplineNotes20261130050000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE discipline_notes`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const TABLE = [
  `CREATE TABLE discipline_notes (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    child_id uuid NOT NULL,
    version_id uuid NOT NULL,
    discipline_kind text NOT NULL DEFAULT 'DISCIPLINE',
    from_discipline text NOT NULL,
    to_discipline text NOT NULL,
    goal_id uuid,
    strand_id uuid,
    item_id uuid,
    row_then jsonb NOT NULL,
    text text NOT NULL,
    proposal jsonb,
    written_by uuid NOT NULL,
    written_at timestamptz(3) NOT NULL,
    state text NOT NULL,
    reply text NOT NULL,
    settled_by uuid,
    settled_at timestamptz(3),
    version integer NOT NULL,
    CONSTRAINT discipline_notes_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT discipline_notes_plan_v1 FOREIGN KEY (clinic_id, plan_id) REFERENCES care_plans (clinic_id, id),
    CONSTRAINT discipline_notes_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT discipline_notes_version_v1 FOREIGN KEY (clinic_id, version_id)
      REFERENCES care_plan_versions (clinic_id, id),
    CONSTRAINT discipline_notes_kind_v1 CHECK (discipline_kind = 'DISCIPLINE'),
    CONSTRAINT discipline_notes_from_v1 FOREIGN KEY (discipline_kind, from_discipline)
      REFERENCES catalogue_codes (kind, code),
    CONSTRAINT discipline_notes_to_v1 FOREIGN KEY (discipline_kind, to_discipline)
      REFERENCES catalogue_codes (kind, code),
    CONSTRAINT discipline_notes_apart_v1 CHECK (from_discipline <> to_discipline),
    CONSTRAINT discipline_notes_goal_v1 FOREIGN KEY (clinic_id, goal_id) REFERENCES goals (clinic_id, id),
    CONSTRAINT discipline_notes_strand_v1 FOREIGN KEY (clinic_id, strand_id) REFERENCES strands (clinic_id, id),
    CONSTRAINT discipline_notes_item_v1 FOREIGN KEY (clinic_id, item_id) REFERENCES home_activities (clinic_id, id),
    CONSTRAINT discipline_notes_about_v1 CHECK (num_nonnulls(goal_id, strand_id, item_id) <= 1),
    CONSTRAINT discipline_notes_written_by_v1 FOREIGN KEY (clinic_id, written_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT discipline_notes_settled_by_v1 FOREIGN KEY (clinic_id, settled_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT discipline_notes_state_v1 CHECK (state IN ('OPEN', 'TAKEN', 'DECLINED', 'ANSWERED', 'READ', 'WITHDRAWN')),
    CONSTRAINT discipline_notes_settled_v1 CHECK (
      (state = 'OPEN') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL)),
    CONSTRAINT discipline_notes_value_v1 CHECK (
      state NOT IN ('TAKEN', 'DECLINED') OR proposal IS NOT NULL)
  )`,
  `CREATE INDEX discipline_notes_by_plan_v1 ON discipline_notes (clinic_id, plan_id, written_at)`,
  `CREATE INDEX discipline_notes_open_v1 ON discipline_notes (clinic_id, to_discipline) WHERE state = 'OPEN'`,
];

const TENANCY = [
  `ALTER TABLE discipline_notes ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE discipline_notes FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY discipline_notes_own_clinic_v1 ON discipline_notes
    USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
];
