import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Visits: what became of an appointment for each of its children, who treated, and what was done about it when. Who covers for a
 * colleague has the record of that child open until the day ends. What was seen in a visit names it.
 */
export class KeepVisits20261205100000 implements MigrationInterface {
  name = 'KeepVisits20261205100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...VISITS, ...COVERS, ...OBSERVATIONS, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE observations DROP COLUMN visit_id');
    for (const table of TABLES.toReversed()) await runner.query(`DROP TABLE ${table}`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const VISITS = [
  `CREATE TABLE visits (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    appointment_id uuid,
    state text NOT NULL,
    begins_at timestamptz(3) NOT NULL,
    arrived_at timestamptz(3),
    started_at timestamptz(3),
    ended_at timestamptz(3),
    late boolean NOT NULL,
    next_step text,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    moved_to uuid,
    moved_by uuid,
    moved_at timestamptz(3),
    move_reason text,
    version integer NOT NULL,
    CONSTRAINT visits_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT visits_of_child_v1 UNIQUE (clinic_id, child_id, id),
    CONSTRAINT visits_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT visits_appointment_v1 FOREIGN KEY (clinic_id, appointment_id) REFERENCES appointments (clinic_id, id),
    CONSTRAINT visits_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT visits_moved_to_v1 FOREIGN KEY (clinic_id, moved_to) REFERENCES visits (clinic_id, id),
    CONSTRAINT visits_moved_by_v1 FOREIGN KEY (clinic_id, moved_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT visits_state_v1 CHECK (state IN ('ARRIVED', 'IN_PROGRESS', 'DONE', 'NOT_BROUGHT')),
    CONSTRAINT visits_next_step_v1 CHECK (next_step IN ('CALL_FAMILY', 'WRITE_TO_FAMILY', 'OFFER_ANOTHER_TIME',
      'TALK_IN_TEAM')),
    CONSTRAINT visits_not_brought_v1 CHECK ((state = 'NOT_BROUGHT') = (next_step IS NOT NULL)),
    CONSTRAINT visits_started_v1 CHECK ((state IN ('IN_PROGRESS', 'DONE')) = (started_at IS NOT NULL)),
    CONSTRAINT visits_ended_v1 CHECK ((state = 'DONE') = (ended_at IS NOT NULL)),
    CONSTRAINT visits_order_v1 CHECK (arrived_at <= started_at AND started_at <= ended_at),
    CONSTRAINT visits_moved_v1 CHECK (num_nonnulls(moved_to, moved_by, moved_at, move_reason) IN (0, 4))
  )`,
  `CREATE UNIQUE INDEX visits_once_v1 ON visits (clinic_id, appointment_id, child_id) WHERE moved_at IS NULL`,
  `CREATE INDEX visits_by_child_v1 ON visits (clinic_id, child_id, begins_at, id)`,
  `CREATE INDEX visits_moved_to_by_v1 ON visits (clinic_id, moved_to) WHERE moved_to IS NOT NULL`,
  `CREATE TABLE visit_therapists (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    visit_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    discipline_kind text NOT NULL DEFAULT 'DISCIPLINE',
    discipline text NOT NULL,
    "primary" boolean NOT NULL,
    CONSTRAINT visit_therapists_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT visit_therapists_once_v1 UNIQUE (clinic_id, visit_id, staff_id),
    CONSTRAINT visit_therapists_visit_v1 FOREIGN KEY (clinic_id, visit_id) REFERENCES visits (clinic_id, id),
    CONSTRAINT visit_therapists_staff_v1 FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT visit_therapists_discipline_v1 FOREIGN KEY (discipline_kind, discipline)
      REFERENCES catalogue_codes (kind, code),
    CONSTRAINT visit_therapists_kind_v1 CHECK (discipline_kind = 'DISCIPLINE')
  )`,
  `CREATE UNIQUE INDEX visit_therapists_primary_v1 ON visit_therapists (clinic_id, visit_id) WHERE "primary"`,
  `CREATE INDEX visit_therapists_by_staff_v1 ON visit_therapists (clinic_id, staff_id, visit_id)`,
  `CREATE TABLE visit_acts (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    visit_id uuid NOT NULL,
    act text NOT NULL,
    request_hash text NOT NULL,
    happened_at timestamptz(3) NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    CONSTRAINT visit_acts_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT visit_acts_visit_v1 FOREIGN KEY (clinic_id, visit_id) REFERENCES visits (clinic_id, id),
    CONSTRAINT visit_acts_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT visit_acts_act_v1 CHECK (act IN ('ARRIVE', 'START', 'FINISH', 'NOT_BROUGHT', 'RECORD_LATE', 'PUT_RIGHT',
      'MOVE'))
  )`,
  `CREATE INDEX visit_acts_of_visit_v1 ON visit_acts (clinic_id, visit_id)`,
];

const COVERS = [
  `CREATE TABLE covers (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    request_hash text NOT NULL,
    appointment_id uuid NOT NULL,
    child_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    for_staff_id uuid NOT NULL,
    ends_at timestamptz(3) NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    CONSTRAINT covers_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT covers_appointment_v1 FOREIGN KEY (clinic_id, appointment_id) REFERENCES appointments (clinic_id, id),
    CONSTRAINT covers_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT covers_staff_v1 FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT covers_for_staff_v1 FOREIGN KEY (clinic_id, for_staff_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT covers_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT covers_order_v1 CHECK (recorded_at < ends_at)
  )`,
  `CREATE INDEX covers_by_staff_v1 ON covers (clinic_id, staff_id, child_id, ends_at)`,
  `CREATE INDEX covers_by_request_v1 ON covers (clinic_id, request_id)`,
  `CREATE INDEX covers_of_appointment_v1 ON covers (clinic_id, appointment_id)`,
];

const OBSERVATIONS = [
  `ALTER TABLE observations ADD COLUMN visit_id uuid`,
  `ALTER TABLE observations ADD CONSTRAINT observations_visit_v1
    FOREIGN KEY (clinic_id, child_id, visit_id) REFERENCES visits (clinic_id, child_id, id)`,
  `CREATE INDEX observations_by_visit_v1 ON observations (clinic_id, visit_id) WHERE visit_id IS NOT NULL`,
];

const TABLES = ['visits', 'visit_therapists', 'visit_acts', 'covers'];

const TENANCY = TABLES.flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_own_clinic_v1 ON ${table} USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
]);
