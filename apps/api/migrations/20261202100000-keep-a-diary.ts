import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The diary: holidays, rooms and equipment of sites, weeks and leave of staff, appointments and what each takes up. That
 * nobody and nothing is booked twice is held by an exclusion constraint over what is taken.
 */
export class KeepADiary20261202100000 implements MigrationInterface {
  name = 'KeepADiary20261202100000';

  async up(runner: QueryRunner): Promise<void> {
    // Part of the server's own contrib and trusted since 13: the owner of the database may make it without being more.
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    for (const statement of [...HOUSE, ...APPOINTMENTS, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP EXTENSION btree_gist');
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const HOUSE = [
  `CREATE TABLE holidays (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    on_day date NOT NULL,
    name text NOT NULL,
    opens_at time,
    closes_at time,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    CONSTRAINT holidays_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT holidays_once_v1 UNIQUE (clinic_id, site_id, on_day),
    CONSTRAINT holidays_site_v1 FOREIGN KEY (clinic_id, site_id) REFERENCES sites (clinic_id, id),
    CONSTRAINT holidays_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT holidays_hours_v1 CHECK ((opens_at IS NULL) = (closes_at IS NULL) AND (opens_at IS NULL OR opens_at < closes_at))
  )`,
  `CREATE TABLE site_resources (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    in_use boolean NOT NULL,
    version integer NOT NULL,
    CONSTRAINT site_resources_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT site_resources_name_v1 UNIQUE (clinic_id, site_id, kind, name),
    CONSTRAINT site_resources_site_v1 FOREIGN KEY (clinic_id, site_id) REFERENCES sites (clinic_id, id),
    CONSTRAINT site_resources_kind_v1 CHECK (kind IN ('ROOM', 'EQUIPMENT'))
  )`,
  `CREATE TABLE staff_weeks (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    since date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT staff_weeks_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT staff_weeks_once_v1 UNIQUE (clinic_id, staff_id, since),
    CONSTRAINT staff_weeks_staff_v1 FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT staff_weeks_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id)
  )`,
  `CREATE TABLE staff_week_hours (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    week_id uuid NOT NULL,
    site_id uuid NOT NULL,
    weekday smallint NOT NULL,
    opens_at time NOT NULL,
    closes_at time NOT NULL,
    CONSTRAINT staff_week_hours_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT staff_week_hours_week_v1 FOREIGN KEY (clinic_id, week_id) REFERENCES staff_weeks (clinic_id, id),
    CONSTRAINT staff_week_hours_site_v1 FOREIGN KEY (clinic_id, site_id) REFERENCES sites (clinic_id, id),
    CONSTRAINT staff_week_hours_weekday_v1 CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT staff_week_hours_order_v1 CHECK (opens_at < closes_at)
  )`,
  `CREATE INDEX staff_week_hours_of_week_v1 ON staff_week_hours (clinic_id, week_id)`,
  `CREATE TABLE staff_leaves (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    kind text NOT NULL,
    starts_at timestamptz(3) NOT NULL,
    ends_at timestamptz(3) NOT NULL,
    note text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    withdrawn_by uuid,
    withdrawn_at timestamptz(3),
    CONSTRAINT staff_leaves_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT staff_leaves_staff_v1 FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT staff_leaves_recorded_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT staff_leaves_withdrawn_by_v1 FOREIGN KEY (clinic_id, withdrawn_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT staff_leaves_kind_v1 CHECK (kind IN ('HOLIDAY', 'ILL', 'TRAINING', 'OTHER')),
    CONSTRAINT staff_leaves_order_v1 CHECK (starts_at < ends_at),
    CONSTRAINT staff_leaves_withdrawn_v1 CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
  )`,
  `CREATE INDEX staff_leaves_by_staff_v1 ON staff_leaves (clinic_id, staff_id, ends_at)`,
];

const APPOINTMENTS = [
  `CREATE TABLE appointments (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    site_id uuid NOT NULL,
    child_id uuid,
    starts_at timestamptz(3) NOT NULL,
    ends_at timestamptz(3) NOT NULL,
    travel_before smallint NOT NULL,
    travel_after smallint NOT NULL,
    address text,
    link text,
    emergency_address text,
    lone_worker_note text,
    series_id uuid,
    request_hash text NOT NULL,
    booked_by uuid NOT NULL,
    booked_at timestamptz(3) NOT NULL,
    overridden text[] NOT NULL,
    override_reason text,
    overridden_by uuid,
    cancelled_for text,
    cancel_reason text,
    cancel_note text,
    cancelled_by uuid,
    cancelled_at timestamptz(3),
    version integer NOT NULL,
    CONSTRAINT appointments_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT appointments_site_v1 FOREIGN KEY (clinic_id, site_id) REFERENCES sites (clinic_id, id),
    CONSTRAINT appointments_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT appointments_booked_by_v1 FOREIGN KEY (clinic_id, booked_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT appointments_overridden_by_v1 FOREIGN KEY (clinic_id, overridden_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT appointments_cancelled_by_v1 FOREIGN KEY (clinic_id, cancelled_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT appointments_kind_v1 CHECK (kind IN ('SINGLE', 'JOINT', 'GROUP', 'HOME_VISIT', 'ONLINE')),
    CONSTRAINT appointments_state_v1 CHECK (state IN ('BOOKED', 'CANCELLED')),
    CONSTRAINT appointments_order_v1 CHECK (starts_at < ends_at),
    CONSTRAINT appointments_of_child_v1 CHECK ((kind = 'GROUP') = (child_id IS NULL)),
    CONSTRAINT appointments_travel_v1 CHECK (travel_before >= 0 AND travel_after >= 0),
    CONSTRAINT appointments_overridden_v1 CHECK (overridden <@ ARRAY['HOLIDAY', 'CLINIC_CLOSED', 'THERAPIST_ON_LEAVE',
      'THERAPIST_NOT_AT_WORK', 'THERAPIST_BOOKED', 'CHILD_BOOKED', 'ROOM_BOOKED', 'EQUIPMENT_BOOKED']),
    CONSTRAINT appointments_override_v1 CHECK (
      num_nonnulls(override_reason, overridden_by) = CASE WHEN cardinality(overridden) = 0 THEN 0 ELSE 2 END),
    CONSTRAINT appointments_cancelled_for_v1 CHECK (cancelled_for IN ('FAMILY', 'CLINIC')),
    CONSTRAINT appointments_cancel_reason_v1 CHECK (cancel_reason IN ('CHILD_ILL', 'FAMILY_CANNOT', 'STAFF_AWAY',
      'CLINIC_CLOSED', 'WEATHER_OR_TRANSPORT', 'BOOKED_BY_MISTAKE', 'OTHER')),
    CONSTRAINT appointments_cancelled_v1 CHECK (
      num_nonnulls(cancelled_for, cancel_reason, cancel_note, cancelled_by, cancelled_at)
        = CASE state WHEN 'CANCELLED' THEN 5 ELSE 0 END)
  )`,
  `CREATE INDEX appointments_by_site_v1 ON appointments (clinic_id, site_id, starts_at)`,
  `CREATE INDEX appointments_by_child_v1 ON appointments (clinic_id, child_id, starts_at)`,
  `CREATE INDEX appointments_of_series_v1 ON appointments (clinic_id, series_id) WHERE series_id IS NOT NULL`,
  `CREATE INDEX appointments_by_override_v1 ON appointments (clinic_id, starts_at) WHERE cardinality(overridden) > 0`,
  `CREATE TABLE appointment_parts (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    kind text NOT NULL,
    taken_id uuid NOT NULL,
    therapist_id uuid,
    child_id uuid,
    resource_id uuid,
    starts_at timestamptz(3) NOT NULL,
    ends_at timestamptz(3) NOT NULL,
    standing text NOT NULL,
    CONSTRAINT appointment_parts_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT appointment_parts_once_v1 UNIQUE (clinic_id, appointment_id, taken_id),
    CONSTRAINT appointment_parts_appointment_v1 FOREIGN KEY (clinic_id, appointment_id)
      REFERENCES appointments (clinic_id, id),
    CONSTRAINT appointment_parts_therapist_v1 FOREIGN KEY (clinic_id, therapist_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT appointment_parts_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT appointment_parts_resource_v1 FOREIGN KEY (clinic_id, resource_id)
      REFERENCES site_resources (clinic_id, id),
    CONSTRAINT appointment_parts_kind_v1 CHECK (kind IN ('THERAPIST', 'CHILD', 'ROOM', 'EQUIPMENT')),
    CONSTRAINT appointment_parts_taken_v1 CHECK (
      num_nonnulls(therapist_id, child_id, resource_id) = 1
      AND taken_id = CASE kind WHEN 'THERAPIST' THEN therapist_id WHEN 'CHILD' THEN child_id ELSE resource_id END),
    CONSTRAINT appointment_parts_order_v1 CHECK (starts_at < ends_at),
    CONSTRAINT appointment_parts_standing_v1 CHECK (standing IN ('HELD', 'OVERRIDDEN', 'RELEASED')),
    CONSTRAINT appointment_parts_taken_once_v1 EXCLUDE USING gist (
      clinic_id WITH =, taken_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (standing = 'HELD')
  )`,
  `CREATE INDEX appointment_parts_by_taken_v1 ON appointment_parts (clinic_id, taken_id, ends_at)`,
];

const TABLES = [
  'holidays',
  'site_resources',
  'staff_weeks',
  'staff_week_hours',
  'staff_leaves',
  'appointments',
  'appointment_parts',
];

const TENANCY = TABLES.flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_own_clinic_v1 ON ${table} USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
]);
