import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the database itself refuses, whoever asks: rows of another clinic, edits of a version that is not a draft,
 * rewriting the trail. The tables of sign-in stand outside tenancy and are reached through functions only.
 */
export class GuardRows20261124090100 implements MigrationInterface {
  name = 'GuardRows20261124090100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TENANCY, ...SIGN_IN, ...DRAFTS_ONLY, ...TRAIL]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNDO) await runner.query(statement);
  }
}

/** After a `set_config(…, true)` has ended the setting reads '' and not NULL, hence nullif. */
const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;
const ACCOUNT = `nullif(current_setting('app.account', true), '')::uuid`;
const DEMO = `current_setting('app.demo', true) = 'on'`;

const TENANT_TABLES = [
  'sites',
  'opening_hours',
  'staff',
  'children',
  'child_search_grams',
  'guardians',
  'child_conditions',
  'child_concerns',
  'triages',
  'precautions',
  'care_team_members',
  'treatment_consents',
  'episodes',
  'handling_lines',
  'care_plans',
  'care_plan_versions',
  'priorities',
  'goals',
  'strands',
  'goal_contents',
  'strand_contents',
  'agreements',
  'finding_settlements',
  'observations',
  'reviews',
  'ratings',
  'drafts',
  'audit_events',
  'outbox_events',
];

const TENANCY = [
  ...TENANT_TABLES.flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_own_clinic_v1 ON ${table} USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
  ]),
  `ALTER TABLE clinics ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE clinics FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY clinics_own_clinic_v1 ON clinics USING (id = ${CLINIC}) WITH CHECK (id = ${CLINIC})`,
  // Between the password and the choice of a clinic there is no clinic yet: the functions of sign-in, which run as the
  // owner, may look for an account's staff rows. For the owner only, so that the application's reads of these tables
  // keep one plain condition that an index answers.
  `CREATE POLICY staff_own_account_v1 ON staff FOR SELECT TO CURRENT_ROLE USING (account_id = ${ACCOUNT})`,
  `CREATE POLICY clinics_own_account_v1 ON clinics FOR SELECT TO CURRENT_ROLE
    USING (id IN (SELECT s.clinic_id FROM staff s WHERE s.account_id = ${ACCOUNT}))`,
  // Names no clinic, since a policy of clinics already asks staff and two may not ask each other; what is joined to it
  // shows demo clinics only.
  `CREATE POLICY staff_demo_v1 ON staff FOR SELECT TO CURRENT_ROLE USING (${DEMO})`,
  `CREATE POLICY clinics_demo_v1 ON clinics FOR SELECT TO CURRENT_ROLE USING (${DEMO} AND kind = 'DEMO')`,
];

const SIGN_IN = [
  `CREATE FUNCTION find_account(wanted text)
    RETURNS TABLE (id uuid, password_hash text, disabled boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT a.id, a.password_hash, a.disabled_at IS NOT NULL FROM staff_accounts a WHERE a.email = lower(wanted)
    $$`,
  `CREATE FUNCTION staff_of_account(account uuid)
    RETURNS TABLE (clinic_id uuid, clinic_name text, clinic_kind text, staff_id uuid, role text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      PERFORM set_config('app.account', account::text, true);
      RETURN QUERY
        SELECT c.id, c.name, c.kind, m.id, m.role
        FROM staff m JOIN clinics c ON c.id = m.clinic_id
        WHERE m.account_id = account AND m.active
        ORDER BY c.name, m.id;
    END $$`,
  `CREATE FUNCTION open_sign_in(token bytea, account uuid, clinic uuid, member uuid, at timestamptz, until timestamptz)
    RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      INSERT INTO sign_ins (token_hash, account_id, clinic_id, staff_id, signed_in_at, last_seen_at, stepped_up_at, absolute_expires_at)
      VALUES (token, account, clinic, member, at, at, at, until)
    $$`,
  `CREATE FUNCTION resolve_sign_in(token bytea, at timestamptz, idle interval, demo_idle interval)
    RETURNS TABLE (
      account_id uuid, account_language text, clinic_id uuid, clinic_name text, clinic_kind text, time_zone text,
      staff_id uuid, staff_name text, role text, safeguarding_lead boolean, discipline text,
      registration_expires_on date, stepped_up_at timestamptz, absolute_expires_at timestamptz
    )
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      opened sign_ins;
    BEGIN
      SELECT s.* INTO opened FROM sign_ins s
        WHERE s.token_hash = token AND s.ended_at IS NULL AND s.absolute_expires_at > at;
      IF opened.token_hash IS NULL THEN RETURN; END IF;
      PERFORM set_config('app.clinic', opened.clinic_id::text, true);
      RETURN QUERY
        SELECT a.id, a.language, c.id, c.name, c.kind, c.time_zone, m.id, m.name, m.role,
          m.safeguarding_lead, m.discipline, m.registration_expires_on, opened.stepped_up_at, opened.absolute_expires_at
        FROM staff m
        JOIN clinics c ON c.id = m.clinic_id
        JOIN staff_accounts a ON a.id = m.account_id
        WHERE m.clinic_id = opened.clinic_id AND m.id = opened.staff_id AND m.active AND a.disabled_at IS NULL
          AND opened.last_seen_at > at - CASE c.kind WHEN 'DEMO' THEN demo_idle ELSE idle END;
      IF FOUND AND opened.last_seen_at < at - interval '30 seconds' THEN
        UPDATE sign_ins s SET last_seen_at = at WHERE s.token_hash = token;
      END IF;
    END $$`,
  `CREATE FUNCTION sign_in_password(token bytea)
    RETURNS TABLE (email text, password_hash text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT a.email, a.password_hash FROM sign_ins s JOIN staff_accounts a ON a.id = s.account_id
      WHERE s.token_hash = token AND s.ended_at IS NULL AND a.disabled_at IS NULL
    $$`,
  `CREATE FUNCTION step_up_sign_in(token bytea, fresh bytea, at timestamptz) RETURNS SETOF timestamptz
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      UPDATE sign_ins SET token_hash = fresh, stepped_up_at = at, last_seen_at = at
      WHERE token_hash = token AND ended_at IS NULL
      RETURNING absolute_expires_at
    $$`,
  `CREATE FUNCTION end_sign_in(token bytea, at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      UPDATE sign_ins SET ended_at = at WHERE token_hash = token AND ended_at IS NULL
    $$`,
  `CREATE FUNCTION choose_language(token bytea, wanted text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      UPDATE staff_accounts a SET language = wanted FROM sign_ins s
      WHERE s.token_hash = token AND s.ended_at IS NULL AND a.id = s.account_id
    $$`,
  `CREATE FUNCTION demo_staff()
    RETURNS TABLE (email text, name text, role text, discipline text, clinic_name text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      PERFORM set_config('app.demo', 'on', true);
      RETURN QUERY
        SELECT a.email, m.name, m.role, m.discipline, c.name
        FROM clinics c JOIN staff m ON m.clinic_id = c.id JOIN staff_accounts a ON a.id = m.account_id
        WHERE c.kind = 'DEMO' AND m.active AND a.disabled_at IS NULL
        ORDER BY c.id, m.id;
    END $$`,
  // The wait doubles with each failure past the free ones: 1 s, 2 s, 4 s.
  `CREATE FUNCTION throttle_wait(wanted text, at timestamptz, free integer, longest interval, forget interval)
    RETURNS TABLE (wait_ms integer, failures integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT
        CASE WHEN t.failures < free THEN 0 ELSE greatest(0, ceil(extract(epoch FROM
          t.last_failure_at + least(longest, interval '1 second' * 2 ^ least(t.failures - free, 20)) - at
        ) * 1000))::integer END,
        t.failures
      FROM throttles t WHERE t.key = wanted AND t.last_failure_at >= at - forget
    $$`,
  `CREATE FUNCTION throttle_failure(wanted text, at timestamptz, forget interval) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      INSERT INTO throttles AS t (key, failures, last_failure_at) VALUES (wanted, 1, at)
      ON CONFLICT (key) DO UPDATE SET
        failures = CASE WHEN t.last_failure_at < at - forget THEN 1 ELSE t.failures + 1 END,
        last_failure_at = at
    $$`,
  `CREATE FUNCTION throttle_clear(wanted text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DELETE FROM throttles WHERE key = wanted
    $$`,
  `CREATE FUNCTION sweep_sign_ins(at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DELETE FROM throttles WHERE last_failure_at < at - interval '1 day';
      DELETE FROM sign_ins WHERE absolute_expires_at < at - interval '30 days'
    $$`,
];

/** Functions an ordinary role may not call unless granted; PostgreSQL grants EXECUTE to everyone by default. */
const SIGN_IN_FUNCTIONS = [
  'find_account(text)',
  'staff_of_account(uuid)',
  'open_sign_in(bytea, uuid, uuid, uuid, timestamptz, timestamptz)',
  'resolve_sign_in(bytea, timestamptz, interval, interval)',
  'sign_in_password(bytea)',
  'step_up_sign_in(bytea, bytea, timestamptz)',
  'end_sign_in(bytea, timestamptz)',
  'choose_language(bytea, text)',
  'demo_staff()',
  'throttle_wait(text, timestamptz, integer, interval, interval)',
  'throttle_failure(text, timestamptz, interval)',
  'throttle_clear(text)',
  'sweep_sign_ins(timestamptz)',
];
SIGN_IN.push(...SIGN_IN_FUNCTIONS.map((signature) => `REVOKE EXECUTE ON FUNCTION ${signature} FROM PUBLIC`));

const DRAFTS_ONLY = [
  `CREATE FUNCTION refuse_unless_draft() RETURNS trigger
    LANGUAGE plpgsql AS $$
    DECLARE
      touched record;
    BEGIN
      touched := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      IF TG_OP = 'UPDATE' AND NEW.version_id <> OLD.version_id THEN
        RAISE EXCEPTION 'the content of one version never moves to another'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_draft_only_v1';
      END IF;
      -- Shared, so that a draft cannot be sent between this look and the end of the edit.
      PERFORM FROM care_plan_versions v
        WHERE v.clinic_id = touched.clinic_id AND v.id = touched.version_id AND v.state = 'DRAFT'
        FOR SHARE;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'the content of a version that is not a draft never changes'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_draft_only_v1';
      END IF;
      RETURN touched;
    END $$`,
  ...['goal_contents', 'strand_contents'].map(
    (table) => `CREATE TRIGGER ${table}_draft_only_v1 BEFORE INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_unless_draft()`,
  ),
  `CREATE FUNCTION keep_sent_version() RETURNS trigger
    LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.state <> 'DRAFT' AND (
        (NEW.number, NEW.revision, NEW.plan_id, NEW.start_convention, NEW.created_by, NEW.created_at)
          IS DISTINCT FROM (OLD.number, OLD.revision, OLD.plan_id, OLD.start_convention, OLD.created_by, OLD.created_at)
        OR (NEW.review_on, NEW.agreed_weekly_minutes, NEW.place, NEW.slips)
          IS DISTINCT FROM (OLD.review_on, OLD.agreed_weekly_minutes, OLD.place, OLD.slips)
        OR (NEW.state <> 'DRAFT' AND NEW.content_hash IS DISTINCT FROM OLD.content_hash)
        -- Taking back a sent version makes it a draft again; nothing else ever becomes one.
        OR (NEW.state IN ('DRAFT', 'SENT') AND OLD.state <> 'SENT')
      ) THEN
        RAISE EXCEPTION 'what was sent for signatures never changes'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 'care_plan_versions_keep_sent_v1';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER care_plan_versions_keep_sent_v1 BEFORE UPDATE ON care_plan_versions
    FOR EACH ROW EXECUTE FUNCTION keep_sent_version()`,
];

const TRAIL = [
  `CREATE FUNCTION refuse_rewriting() RETURNS trigger
    LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'the trail is only ever added to'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_append_only_v1';
    END $$`,
  `CREATE TRIGGER audit_events_append_only_v1 BEFORE UPDATE OR DELETE ON audit_events
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()`,
  `CREATE TRIGGER audit_events_keep_all_v1 BEFORE TRUNCATE ON audit_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()`,
];

const UNDO = [
  'DROP TRIGGER audit_events_keep_all_v1 ON audit_events',
  'DROP TRIGGER audit_events_append_only_v1 ON audit_events',
  'DROP FUNCTION refuse_rewriting()',
  'DROP TRIGGER care_plan_versions_keep_sent_v1 ON care_plan_versions',
  'DROP FUNCTION keep_sent_version()',
  ...['goal_contents', 'strand_contents'].map((table) => `DROP TRIGGER ${table}_draft_only_v1 ON ${table}`),
  'DROP FUNCTION refuse_unless_draft()',
  ...SIGN_IN_FUNCTIONS.map((signature) => `DROP FUNCTION ${signature}`),
  'DROP POLICY clinics_demo_v1 ON clinics',
  'DROP POLICY staff_demo_v1 ON staff',
  'DROP POLICY clinics_own_account_v1 ON clinics',
  'DROP POLICY staff_own_account_v1 ON staff',
  ...['clinics', ...TENANT_TABLES].flatMap((table) => [
    `DROP POLICY ${table}_own_clinic_v1 ON ${table}`,
    `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
  ]),
];
