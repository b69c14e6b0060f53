import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The code on a paper, given once to every text of a plan that was sent and kept for good: a paper whose text was taken
 * back has to be told from one that is in force. The database gives it, so that no two texts of a clinic are ever given
 * the same one, whoever writes them.
 */
export class GivePaperCodes20261130030000 implements MigrationInterface {
  name = 'GivePaperCodes20261130030000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, ...GIVING, ...EARLIER_PAPERS, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER care_plan_versions_paper_code_v1 ON care_plan_versions');
    await runner.query('DROP FUNCTION give_paper_code()');
    await runner.query('DROP TABLE paper_codes');
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const TABLE = [
  `CREATE TABLE paper_codes (
    clinic_id uuid NOT NULL,
    code text NOT NULL,
    version_id uuid NOT NULL,
    content_hash text NOT NULL,
    CONSTRAINT paper_codes_pk_v1 PRIMARY KEY (clinic_id, code),
    CONSTRAINT paper_codes_text_v1 UNIQUE (clinic_id, version_id, content_hash),
    CONSTRAINT paper_codes_code_v1 CHECK (code ~ '^[A-Z][0-9]-[A-Z]{2}-[0-9]{2}$'),
    CONSTRAINT paper_codes_version_v1 FOREIGN KEY (clinic_id, version_id) REFERENCES care_plan_versions (clinic_id, id)
  )`,
];

/**
 * A code such as K7-PM-42, of letters and digits that are not taken for one another in print, by hand or on the telephone.
 * The first one tried is that of the text itself, as it was printed before codes were kept; where another text has it,
 * the next.
 */
const GIVING = [
  `CREATE FUNCTION give_paper_code() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
    DECLARE
      letters CONSTANT text := 'ACDEFGHJKMNPRTVWXY';
      digits CONSTANT text := '23456789';
      hash CONSTANT text := NEW.content_hash;
      head CONSTANT text := CASE WHEN hash ~ '^[0-9a-f]{12}' THEN left(hash, 12) ELSE left(md5(hash), 12) END;
      rest bigint;
      given text;
      sort text;
    BEGIN
      IF EXISTS (SELECT FROM paper_codes p
        WHERE p.clinic_id = NEW.clinic_id AND p.version_id = NEW.id AND p.content_hash = hash) THEN RETURN NULL; END IF;
      FOR attempt IN 0..99 LOOP
        rest := ('x' || CASE attempt WHEN 0 THEN head ELSE left(md5(hash || ':' || attempt), 12) END)::bit(48)::bigint;
        given := '';
        FOREACH sort IN ARRAY ARRAY[letters, digits, '-', letters, letters, '-', digits, digits] LOOP
          given := given || substr(sort, (rest % length(sort))::int + 1, 1);
          rest := rest / length(sort);
        END LOOP;
        INSERT INTO paper_codes (clinic_id, code, version_id, content_hash)
          VALUES (NEW.clinic_id, given, NEW.id, hash) ON CONFLICT DO NOTHING;
        IF FOUND THEN RETURN NULL; END IF;
      END LOOP;
      RAISE EXCEPTION 'No code is left for a paper of this clinic';
    END $$`,
  `CREATE TRIGGER care_plan_versions_paper_code_v1 AFTER INSERT OR UPDATE OF content_hash ON care_plan_versions
    FOR EACH ROW WHEN (NEW.content_hash IS NOT NULL) EXECUTE FUNCTION give_paper_code()`,
];

/** The owner is under row-level security too, and this is about every clinic. */
const EARLIER_PAPERS = [
  'ALTER TABLE care_plan_versions NO FORCE ROW LEVEL SECURITY',
  'UPDATE care_plan_versions SET content_hash = content_hash WHERE content_hash IS NOT NULL',
  'ALTER TABLE care_plan_versions FORCE ROW LEVEL SECURITY',
];

const TENANCY = [
  `ALTER TABLE paper_codes ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE paper_codes FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY paper_codes_own_clinic_v1 ON paper_codes USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
];
