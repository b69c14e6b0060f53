import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The trail tells of reads, denials and signing in as well. Its time is the database's own, whatever is sent. Whoever is
 * refused at the door has no clinic yet, so refused sign-ins are kept outside tenancy, to be added to by a function and
 * by nothing else.
 */
export class WidenTrail20261129210000 implements MigrationInterface {
  name = 'WidenTrail20261129210000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const STAMPED = ['audit_events', 'sign_in_refusals'];

const UP = [
  `CREATE TABLE sign_in_refusals (
    id uuid NOT NULL,
    at timestamptz(3) NOT NULL,
    code text NOT NULL,
    email_hash bytea NOT NULL,
    account_id uuid,
    request_id text NOT NULL,
    CONSTRAINT sign_in_refusals_pk_v1 PRIMARY KEY (id),
    CONSTRAINT sign_in_refusals_code_v1 CHECK (code IN ('SIGN_IN_REFUSED', 'RATE_LIMITED', 'DEMO_ON_THIS_MACHINE_ONLY'))
  )`,
  `CREATE FUNCTION record_sign_in_refusal(event uuid, reason text, email bytea, account uuid, request text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      INSERT INTO sign_in_refusals (id, code, email_hash, account_id, request_id)
      VALUES (event, reason, email, account, request)
    $$`,
  'REVOKE EXECUTE ON FUNCTION record_sign_in_refusal(uuid, text, bytea, uuid, text) FROM PUBLIC',
  `CREATE FUNCTION stamp_trail() RETURNS trigger
    LANGUAGE plpgsql AS $$
    BEGIN
      NEW.at := clock_timestamp();
      RETURN NEW;
    END $$`,
  ...STAMPED.map(
    (table) => `CREATE TRIGGER ${table}_stamp_v1 BEFORE INSERT ON ${table}
      FOR EACH ROW EXECUTE FUNCTION stamp_trail()`,
  ),
  `CREATE TRIGGER sign_in_refusals_append_only_v1 BEFORE UPDATE OR DELETE ON sign_in_refusals
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()`,
  `CREATE TRIGGER sign_in_refusals_keep_all_v1 BEFORE TRUNCATE ON sign_in_refusals
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()`,
];

const DOWN = [
  ...STAMPED.map((table) => `DROP TRIGGER ${table}_stamp_v1 ON ${table}`),
  'DROP FUNCTION stamp_trail()',
  'DROP FUNCTION record_sign_in_refusal(uuid, text, bytea, uuid, text)',
  'DROP TABLE sign_in_refusals',
];
