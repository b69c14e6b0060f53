import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Notes of visits: a half for each discipline that treated, what was done about them, what was added to them once they were locked,
 * and the short texts people write them with. A locked note is changed by nobody and nothing.
 */
export class KeepVisitNotes20261206100000 implements MigrationInterface {
  name = 'KeepVisitNotes20261206100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...NOTES, ...SNIPPETS, ...LOCKED, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION refuse_unless_note_is_open()');
    await runner.query('DROP FUNCTION keep_locked_note()');
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const NOTES = [
  `CREATE TABLE visit_notes (
    clinic_id uuid NOT NULL,
    visit_id uuid NOT NULL,
    child_id uuid NOT NULL,
    reason text,
    locked_at timestamptz(3),
    version integer NOT NULL,
    CONSTRAINT visit_notes_pk_v1 PRIMARY KEY (clinic_id, visit_id),
    CONSTRAINT visit_notes_visit_v1 FOREIGN KEY (clinic_id, visit_id, child_id)
      REFERENCES visits (clinic_id, id, child_id),
    CONSTRAINT visit_notes_reason_v1 CHECK (reason IN ('SAFETY', 'FATIGUE', 'SHARED_SKILL'))
  )`,
  `CREATE TABLE visit_note_halves (
    clinic_id uuid NOT NULL,
    visit_id uuid NOT NULL,
    discipline text NOT NULL,
    discipline_kind text NOT NULL DEFAULT 'DISCIPLINE',
    writer_id uuid NOT NULL,
    did text NOT NULL,
    response text NOT NULL,
    plan text NOT NULL,
    home text NOT NULL,
    state text NOT NULL,
    loaded_from uuid,
    signed_at timestamptz(3),
    content_hash text,
    needs_co_signature boolean NOT NULL,
    co_signed_by uuid,
    co_signed_at timestamptz(3),
    returned_by uuid,
    returned_at timestamptz(3),
    return_reason text,
    CONSTRAINT visit_note_halves_pk_v1 PRIMARY KEY (clinic_id, visit_id, discipline),
    CONSTRAINT visit_note_halves_note_v1 FOREIGN KEY (clinic_id, visit_id) REFERENCES visit_notes (clinic_id, visit_id),
    CONSTRAINT visit_note_halves_discipline_v1 FOREIGN KEY (discipline_kind, discipline)
      REFERENCES catalogue_codes (kind, code),
    CONSTRAINT visit_note_halves_writer_v1 FOREIGN KEY (clinic_id, writer_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT visit_note_halves_co_signer_v1 FOREIGN KEY (clinic_id, co_signed_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT visit_note_halves_returned_by_v1 FOREIGN KEY (clinic_id, returned_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT visit_note_halves_loaded_from_v1 FOREIGN KEY (clinic_id, loaded_from) REFERENCES visits (clinic_id, id),
    CONSTRAINT visit_note_halves_kind_v1 CHECK (discipline_kind = 'DISCIPLINE'),
    CONSTRAINT visit_note_halves_state_v1 CHECK (state IN ('DRAFT', 'COMPLETE', 'SIGNED')),
    CONSTRAINT visit_note_halves_signed_v1 CHECK ((state = 'SIGNED') = (num_nonnulls(signed_at, content_hash) = 2)),
    CONSTRAINT visit_note_halves_co_signed_v1 CHECK (num_nonnulls(co_signed_by, co_signed_at) IN (0, 2)
      AND (co_signed_by IS NULL OR (needs_co_signature AND state = 'SIGNED'))),
    CONSTRAINT visit_note_halves_returned_v1 CHECK (num_nonnulls(returned_by, returned_at, return_reason) IN (0, 3))
  )`,
  `CREATE INDEX visit_note_halves_open_v1 ON visit_note_halves (clinic_id, writer_id) WHERE state <> 'SIGNED'`,
  `CREATE TABLE visit_note_acts (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    visit_id uuid NOT NULL,
    discipline text NOT NULL,
    act text NOT NULL,
    request_hash text NOT NULL,
    signed_content text,
    done_by uuid NOT NULL,
    done_at timestamptz(3) NOT NULL,
    CONSTRAINT visit_note_acts_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT visit_note_acts_note_v1 FOREIGN KEY (clinic_id, visit_id) REFERENCES visit_notes (clinic_id, visit_id),
    CONSTRAINT visit_note_acts_done_by_v1 FOREIGN KEY (clinic_id, done_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT visit_note_acts_act_v1 CHECK (act IN ('WRITE', 'COMPLETE', 'SIGN', 'TAKE_BACK', 'CO_SIGN', 'RETURN', 'AMEND')),
    CONSTRAINT visit_note_acts_signed_v1 CHECK ((act = 'SIGN') = (signed_content IS NOT NULL))
  )`,
  `CREATE INDEX visit_note_acts_of_note_v1 ON visit_note_acts (clinic_id, visit_id, discipline, done_at)`,
  `CREATE TABLE visit_note_amendments (
    clinic_id uuid NOT NULL,
    visit_id uuid NOT NULL,
    discipline text NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    reason text NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamptz(3) NOT NULL,
    CONSTRAINT visit_note_amendments_pk_v1 PRIMARY KEY (clinic_id, visit_id, discipline, number),
    CONSTRAINT visit_note_amendments_half_v1 FOREIGN KEY (clinic_id, discipline, visit_id)
      REFERENCES visit_note_halves (clinic_id, discipline, visit_id),
    CONSTRAINT visit_note_amendments_writer_v1 FOREIGN KEY (clinic_id, written_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT visit_note_amendments_number_v1 CHECK (number >= 1)
  )`,
];

const SNIPPETS = [
  `CREATE TABLE note_snippets (
    clinic_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    word text NOT NULL,
    text text NOT NULL,
    CONSTRAINT note_snippets_pk_v1 PRIMARY KEY (clinic_id, staff_id, word),
    CONSTRAINT note_snippets_staff_v1 FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id)
  )`,
];

const LOCKED = [
  `CREATE FUNCTION keep_locked_note() RETURNS trigger
    LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.locked_at IS NOT NULL THEN
        RAISE EXCEPTION 'a locked note never changes'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 'visit_notes_keep_locked_v1';
      END IF;
      RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END $$`,
  `CREATE TRIGGER visit_notes_keep_locked_v1 BEFORE UPDATE OR DELETE ON visit_notes
    FOR EACH ROW EXECUTE FUNCTION keep_locked_note()`,
  `CREATE FUNCTION refuse_unless_note_is_open() RETURNS trigger
    LANGUAGE plpgsql AS $$
    DECLARE
      touched record;
    BEGIN
      touched := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      -- Shared, so that a note cannot be locked between this look and the end of the edit.
      PERFORM FROM visit_notes n
        WHERE n.clinic_id = touched.clinic_id AND n.visit_id = touched.visit_id AND n.locked_at IS NULL
        FOR SHARE;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'the halves of a locked note never change'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 'visit_note_halves_keep_locked_v1';
      END IF;
      RETURN touched;
    END $$`,
  `CREATE TRIGGER visit_note_halves_keep_locked_v1 BEFORE INSERT OR UPDATE OR DELETE ON visit_note_halves
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_note_is_open()`,
];

const TABLES = ['visit_notes', 'visit_note_halves', 'visit_note_acts', 'visit_note_amendments', 'note_snippets'];

const TENANCY = TABLES.flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_own_clinic_v1 ON ${table} USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
]);
