import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Changes are told to whoever has the child open, on every instance. An event says whose record it touched and by whom;
 * a function of the owner takes what was not told yet, marks it and tells it, a clinic's and child's worth at a time.
 * Who has a child's record open is kept beside it, in a table that a crash may empty. A second function says whether a sign-in still holds without renewing it: a screen left open must come to its idle time.
 */
export class RelayChanges20261130010000 implements MigrationInterface {
  name = 'RelayChanges20261130010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const UP = [
  `CREATE UNLOGGED TABLE presences (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    place text NOT NULL,
    seen_at timestamptz(3) NOT NULL,
    CONSTRAINT presences_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT presences_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT presences_staff_v1 FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT presences_place_v1 CHECK (place IN ('CHART', 'PLAN', 'SIGNING'))
  )`,
  'CREATE INDEX presences_by_child_v1 ON presences (clinic_id, child_id)',
  'ALTER TABLE presences ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE presences FORCE ROW LEVEL SECURITY',
  `CREATE POLICY presences_own_clinic_v1 ON presences
    USING (clinic_id = (${CLINIC})) WITH CHECK (clinic_id = (${CLINIC}))`,
  'ALTER TABLE outbox_events ADD COLUMN child_id uuid, ADD COLUMN staff_id uuid',
  // For the relay's function alone, which runs as the owner and tells of all clinics.
  'CREATE POLICY outbox_events_relay_read_v1 ON outbox_events FOR SELECT TO CURRENT_ROLE USING (true)',
  'CREATE POLICY outbox_events_relay_mark_v1 ON outbox_events FOR UPDATE TO CURRENT_ROLE USING (true)',
  // What was written before anybody listened is nobody's news.
  'UPDATE outbox_events SET sent_at = now() WHERE sent_at IS NULL',
  `CREATE FUNCTION relay_outbox(most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      told record;
      sent integer := 0;
    BEGIN
      FOR told IN
        WITH taken AS (
          SELECT clinic_id, id FROM outbox_events WHERE sent_at IS NULL
          ORDER BY clinic_id, id LIMIT most FOR UPDATE SKIP LOCKED
        ), marked AS (
          UPDATE outbox_events e SET sent_at = clock_timestamp() FROM taken t
          WHERE e.clinic_id = t.clinic_id AND e.id = t.id
          RETURNING e.clinic_id, e.child_id, e.staff_id
        )
        SELECT clinic_id, child_id, array_agg(DISTINCT staff_id) AS staff, count(*)::integer AS events
        FROM marked GROUP BY clinic_id, child_id
      LOOP
        sent := sent + told.events;
        CONTINUE WHEN told.child_id IS NULL;
        PERFORM pg_notify('clinic',
          json_build_object('clinic', told.clinic_id, 'child', told.child_id, 'by', told.staff)::text);
      END LOOP;
      RETURN sent;
    END $$`,
  'REVOKE EXECUTE ON FUNCTION relay_outbox(integer) FROM PUBLIC',
  `CREATE FUNCTION sign_in_holds(token bytea, at timestamptz, idle interval, demo_idle interval) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      opened sign_ins;
    BEGIN
      SELECT s.* INTO opened FROM sign_ins s
        WHERE s.token_hash = token AND s.ended_at IS NULL AND s.absolute_expires_at > at;
      IF opened.token_hash IS NULL THEN RETURN false; END IF;
      PERFORM set_config('app.clinic', opened.clinic_id::text, true);
      RETURN EXISTS (
        SELECT FROM staff m
        JOIN clinics c ON c.id = m.clinic_id
        JOIN staff_accounts a ON a.id = m.account_id
        WHERE m.clinic_id = opened.clinic_id AND m.id = opened.staff_id AND m.active AND a.disabled_at IS NULL
          AND opened.last_seen_at > at - CASE c.kind WHEN 'DEMO' THEN demo_idle ELSE idle END);
    END $$`,
  'REVOKE EXECUTE ON FUNCTION sign_in_holds(bytea, timestamptz, interval, interval) FROM PUBLIC',
];

const DOWN = [
  'DROP FUNCTION sign_in_holds(bytea, timestamptz, interval, interval)',
  'DROP FUNCTION relay_outbox(integer)',
  'DROP POLICY outbox_events_relay_mark_v1 ON outbox_events',
  'DROP POLICY outbox_events_relay_read_v1 ON outbox_events',
  'ALTER TABLE outbox_events DROP COLUMN staff_id, DROP COLUMN child_id',
  'DROP TABLE presences',
];
