import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Guardians' personal links and what they do by them. Whoever comes with a link has no clinic yet, so the keys stand
 * outside tenancy, as hashes, and are reached through functions alone. A transaction that reads for a household is held
 * to it by the database: rows of another one are not there. What a guardian does has no member of staff to it.
 */
export class OpenFamilyPages20261130070000 implements MigrationInterface {
  name = 'OpenFamilyPages20261130070000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...TENANCY, ...KEYS, ...HOUSEHOLD, ...BY_THE_FAMILY])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNDO) await runner.query(statement);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;
const HOUSEHOLD_READING = `nullif(current_setting('app.household', true), '')::uuid`;

const TABLES = [
  `CREATE TABLE family_links (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    guardian_id uuid NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    last_opened_at timestamptz(3),
    ended_at timestamptz(3),
    ended_by uuid,
    ended_for text,
    version integer NOT NULL,
    CONSTRAINT family_links_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT family_links_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT family_links_guardian_v1 FOREIGN KEY (clinic_id, guardian_id) REFERENCES guardians (clinic_id, id),
    CONSTRAINT family_links_made_by_v1 FOREIGN KEY (clinic_id, made_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT family_links_ended_by_v1 FOREIGN KEY (clinic_id, ended_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT family_links_ended_for_v1 CHECK (ended_for IN ('WITHDRAWN', 'RENEWED')),
    CONSTRAINT family_links_ended_v1 CHECK (num_nulls(ended_at, ended_by, ended_for) IN (0, 3))
  )`,
  `CREATE UNIQUE INDEX family_links_one_a_guardian_v1 ON family_links (clinic_id, guardian_id) WHERE ended_at IS NULL`,
  `CREATE INDEX family_links_by_child_v1 ON family_links (clinic_id, child_id)`,
  `CREATE TABLE family_keys (
    hash bytea NOT NULL,
    clinic_id uuid NOT NULL,
    link_id uuid NOT NULL,
    purpose text NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    CONSTRAINT family_keys_pk_v1 PRIMARY KEY (hash),
    CONSTRAINT family_keys_link_v1 FOREIGN KEY (clinic_id, link_id) REFERENCES family_links (clinic_id, id),
    CONSTRAINT family_keys_purpose_v1 CHECK (purpose IN ('LINK', 'VISIT'))
  )`,
  `CREATE INDEX family_keys_by_link_v1 ON family_keys (clinic_id, link_id)`,
];

const TENANCY = [
  'ALTER TABLE family_links ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE family_links FORCE ROW LEVEL SECURITY',
  `CREATE POLICY family_links_own_clinic_v1 ON family_links
    USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
];

const KEY_FUNCTIONS = [
  'keep_family_key(bytea, uuid, text, timestamptz)',
  'resolve_family_key(bytea, text, timestamptz)',
  'drop_family_key(bytea)',
];

const KEYS = [
  // Only for a link of the clinic whose transaction it is called in.
  `CREATE FUNCTION keep_family_key(key bytea, link uuid, what_for text, until timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      INSERT INTO family_keys (hash, clinic_id, link_id, purpose, expires_at)
      SELECT key, l.clinic_id, l.id, what_for, until FROM family_links l WHERE l.clinic_id = ${CLINIC} AND l.id = link
    $$`,
  `CREATE FUNCTION resolve_family_key(key bytea, wanted text, at timestamptz)
    RETURNS TABLE (
      link_id uuid, link_expires_at timestamptz, link_ended_at timestamptz, guardian_id uuid, guardian_name text,
      guardian_language text, has_authority boolean, child_id uuid, child_name text, child_name_local text,
      clinic_id uuid, clinic_name text, time_zone text
    )
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      held family_keys;
    BEGIN
      SELECT k.* INTO held FROM family_keys k WHERE k.hash = key AND k.purpose = wanted AND k.expires_at > at;
      IF held.hash IS NULL THEN RETURN; END IF;
      PERFORM set_config('app.clinic', held.clinic_id::text, true);
      RETURN QUERY
        SELECT l.id, l.expires_at, l.ended_at, g.id, g.name, g.language, g.has_authority, k.id, k.name, k.name_local,
          c.id, c.name, c.time_zone
        FROM family_links l
        JOIN guardians g ON g.clinic_id = l.clinic_id AND g.id = l.guardian_id
        JOIN children k ON k.clinic_id = l.clinic_id AND k.id = l.child_id
        JOIN clinics c ON c.id = l.clinic_id
        WHERE l.clinic_id = held.clinic_id AND l.id = held.link_id;
    END $$`,
  `CREATE FUNCTION drop_family_key(key bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DELETE FROM family_keys WHERE hash = key
    $$`,
  ...KEY_FUNCTIONS.map((signature) => `REVOKE EXECUTE ON FUNCTION ${signature} FROM PUBLIC`),
  `CREATE OR REPLACE FUNCTION sweep_sign_ins(at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DELETE FROM throttles WHERE last_failure_at < at - interval '1 day';
      DELETE FROM sign_ins WHERE absolute_expires_at < at - interval '30 days';
      DELETE FROM family_keys WHERE expires_at < at - interval '30 days'
    $$`,
];

const HOUSEHOLDS: readonly (readonly [table: string, guardian: string])[] = [
  ['guardians', 'id'],
  ['family_links', 'guardian_id'],
  ['home_sheets', 'guardian_id'],
  ['home_weeks', 'guardian_id'],
];
const HOUSEHOLD = HOUSEHOLDS.map(
  ([table, guardian]) => `CREATE POLICY ${table}_one_household_v1 ON ${table} AS RESTRICTIVE
    USING (${HOUSEHOLD_READING} IS NULL OR ${guardian} = ${HOUSEHOLD_READING})
    WITH CHECK (${HOUSEHOLD_READING} IS NULL OR ${guardian} = ${HOUSEHOLD_READING})`,
);

const BY_THE_FAMILY = [
  'ALTER TABLE audit_events ADD COLUMN guardian_id uuid',
  `ALTER TABLE audit_events ADD CONSTRAINT audit_events_who_v1 CHECK (staff_id IS NULL OR guardian_id IS NULL)`,
  'ALTER TABLE agreements ALTER COLUMN recorded_by DROP NOT NULL',
  `ALTER TABLE agreements ADD CONSTRAINT agreements_recorded_v1
    CHECK ((recorded_by IS NULL) = (how = 'SIGNED_BY_LINK'))`,
  'ALTER TABLE home_weeks ALTER COLUMN recorded_by DROP NOT NULL',
  'ALTER TABLE home_sheets ADD COLUMN gone_said_by uuid',
  `ALTER TABLE home_sheets ADD CONSTRAINT home_sheets_gone_said_by_v1
    FOREIGN KEY (clinic_id, gone_said_by) REFERENCES guardians (clinic_id, id)`,
  'ALTER TABLE home_sheets DROP CONSTRAINT home_sheets_gone_v1',
  `ALTER TABLE home_sheets ADD CONSTRAINT home_sheets_gone_v2
    CHECK (num_nonnulls(gone_said_to, gone_said_by) = (gone_on IS NOT NULL)::int)`,
  'ALTER TABLE childs_words ADD COLUMN told_by uuid',
  'ALTER TABLE childs_words ALTER COLUMN heard_by DROP NOT NULL',
  'ALTER TABLE childs_words ALTER COLUMN recorded_by DROP NOT NULL',
  `ALTER TABLE childs_words ADD CONSTRAINT childs_words_told_by_v1
    FOREIGN KEY (clinic_id, told_by) REFERENCES guardians (clinic_id, id)`,
  `ALTER TABLE childs_words ADD CONSTRAINT childs_words_who_v1
    CHECK (num_nonnulls(heard_by, told_by) = 1 AND (heard_by IS NULL) = (recorded_by IS NULL))`,
];

const UNDO = [
  'ALTER TABLE childs_words DROP CONSTRAINT childs_words_who_v1',
  'ALTER TABLE childs_words ALTER COLUMN recorded_by SET NOT NULL',
  'ALTER TABLE childs_words ALTER COLUMN heard_by SET NOT NULL',
  'ALTER TABLE childs_words DROP COLUMN told_by',
  'ALTER TABLE home_sheets DROP CONSTRAINT home_sheets_gone_v2',
  `ALTER TABLE home_sheets ADD CONSTRAINT home_sheets_gone_v1 CHECK ((gone_on IS NULL) = (gone_said_to IS NULL))`,
  'ALTER TABLE home_sheets DROP COLUMN gone_said_by',
  'ALTER TABLE home_weeks ALTER COLUMN recorded_by SET NOT NULL',
  'ALTER TABLE agreements DROP CONSTRAINT agreements_recorded_v1',
  'ALTER TABLE agreements ALTER COLUMN recorded_by SET NOT NULL',
  'ALTER TABLE audit_events DROP COLUMN guardian_id',
  ...HOUSEHOLDS.map(([table]) => `DROP POLICY ${table}_one_household_v1 ON ${table}`),
  `CREATE OR REPLACE FUNCTION sweep_sign_ins(at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DELETE FROM throttles WHERE last_failure_at < at - interval '1 day';
      DELETE FROM sign_ins WHERE absolute_expires_at < at - interval '30 days'
    $$`,
  ...KEY_FUNCTIONS.map((signature) => `DROP FUNCTION ${signature}`),
  'DROP TABLE family_keys',
  'DROP TABLE family_links',
];
