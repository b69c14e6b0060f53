import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The home programme: its activities with their lives, what each version says of them, who was shown what, what fitted,
 * and the sheets of households. What a version says is guarded as its goals and strands are.
 */
export class KeepHomeProgrammes20261130014500 implements MigrationInterface {
  name = 'KeepHomeProgrammes20261130014500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...TENANCY, DRAFTS_ONLY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNDO) await runner.query(statement);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const TABLES = [
  `CREATE TABLE home_activities (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    child_id uuid NOT NULL,
    CONSTRAINT home_activities_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT home_activities_plan_v1 FOREIGN KEY (clinic_id, plan_id) REFERENCES care_plans (clinic_id, id),
    CONSTRAINT home_activities_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id)
  )`,
  `CREATE INDEX home_activities_by_plan_v1 ON home_activities (clinic_id, plan_id)`,
  `CREATE TABLE home_items (
    clinic_id uuid NOT NULL,
    version_id uuid NOT NULL,
    item_id uuid NOT NULL,
    goal_id uuid NOT NULL,
    position smallint NOT NULL,
    discipline_kind text NOT NULL DEFAULT 'DISCIPLINE',
    discipline text NOT NULL,
    activity jsonb NOT NULL,
    words text NOT NULL,
    moment text,
    routine text NOT NULL,
    minutes_per_day smallint NOT NULL,
    days_per_week smallint NOT NULL,
    stop_if text NOT NULL,
    brace text,
    helpers text[] NOT NULL,
    picture text,
    resting boolean NOT NULL,
    version integer NOT NULL,
    CONSTRAINT home_items_pk_v1 PRIMARY KEY (clinic_id, version_id, item_id),
    CONSTRAINT home_items_goal_content_v1 FOREIGN KEY (clinic_id, version_id, goal_id) REFERENCES goal_contents (clinic_id, version_id, goal_id) ON DELETE CASCADE,
    CONSTRAINT home_items_activity_v1 FOREIGN KEY (clinic_id, item_id) REFERENCES home_activities (clinic_id, id),
    CONSTRAINT home_items_kind_v1 CHECK (discipline_kind = 'DISCIPLINE'),
    CONSTRAINT home_items_discipline_v1 FOREIGN KEY (discipline_kind, discipline) REFERENCES catalogue_codes (kind, code),
    CONSTRAINT home_items_moment_v1 CHECK (moment IN ('WAKING', 'DRESSING', 'WASHING', 'BREAKFAST', 'ON_THE_WAY', 'SCHOOL', 'MEAL', 'AFTER_SCHOOL', 'PLAY', 'OUTDOORS', 'BATH', 'BEDTIME')),
    CONSTRAINT home_items_minutes_v1 CHECK (minutes_per_day BETWEEN 1 AND 60),
    CONSTRAINT home_items_days_v1 CHECK (days_per_week BETWEEN 1 AND 7),
    CONSTRAINT home_items_brace_v1 CHECK (brace IN ('ON', 'OFF')),
    CONSTRAINT home_items_helpers_v1 CHECK (helpers <@ ARRAY['PARENT', 'GRANDPARENT', 'SIBLING', 'OTHER_ADULT', 'TEACHER', 'CHILD_ALONE']),
    CONSTRAINT home_items_picture_v1 CHECK (picture IN ('BRUSHING_TEETH', 'STANDING_AT_SUPPORT', 'SIT_TO_STAND', 'DRESSING', 'EATING_WITH_SPOON', 'SITTING_AT_TABLE', 'TUMMY_TIME', 'WALKING', 'STAIRS', 'BALL_PLAY', 'PICTURE_SCHEDULE', 'CALM_CORNER', 'HEAVY_WORK', 'STRETCH', 'TWO_HANDS', 'DRAWING'))
  )`,
  `CREATE INDEX home_items_by_activity_v1 ON home_items (clinic_id, item_id)`,
  `CREATE INDEX home_items_by_goal_content_v1 ON home_items (clinic_id, version_id, goal_id)`,
  `CREATE TABLE home_teachings (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    child_id uuid NOT NULL,
    shown_to text NOT NULL,
    shown_on date NOT NULL,
    taught_back boolean NOT NULL,
    confidence smallint,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    CONSTRAINT home_teachings_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT home_teachings_activity_v1 FOREIGN KEY (clinic_id, item_id) REFERENCES home_activities (clinic_id, id),
    CONSTRAINT home_teachings_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT home_teachings_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT home_teachings_confidence_v1 CHECK (confidence BETWEEN 1 AND 5)
  )`,
  `CREATE INDEX home_teachings_by_activity_v1 ON home_teachings (clinic_id, item_id)`,
  `CREATE TABLE home_weeks (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    child_id uuid NOT NULL,
    guardian_id uuid NOT NULL,
    week_of date NOT NULL,
    fit text NOT NULL,
    why text,
    note text NOT NULL,
    confidence smallint,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    CONSTRAINT home_weeks_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT home_weeks_activity_v1 FOREIGN KEY (clinic_id, item_id) REFERENCES home_activities (clinic_id, id),
    CONSTRAINT home_weeks_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT home_weeks_guardian_v1 FOREIGN KEY (clinic_id, guardian_id) REFERENCES guardians (clinic_id, id),
    CONSTRAINT home_weeks_by_v1 FOREIGN KEY (clinic_id, recorded_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT home_weeks_fit_v1 CHECK (fit IN ('FITTED', 'PARTLY', 'DID_NOT_FIT')),
    CONSTRAINT home_weeks_why_v1 CHECK (why IN ('NO_TIME', 'CHILD_UNWILLING', 'TOO_HARD', 'TOO_EASY', 'HURT', 'FORGOTTEN', 'ILL_OR_AWAY', 'NOT_SURE_HOW', 'OTHER')),
    CONSTRAINT home_weeks_confidence_v1 CHECK (confidence BETWEEN 1 AND 5)
  )`,
  `CREATE INDEX home_weeks_by_activity_v1 ON home_weeks (clinic_id, item_id)`,
  `CREATE TABLE home_sheets (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    child_id uuid NOT NULL,
    version_id uuid NOT NULL,
    guardian_id uuid NOT NULL,
    items uuid[] NOT NULL,
    language text NOT NULL,
    code text NOT NULL,
    valid_until date NOT NULL,
    given_by uuid NOT NULL,
    given_on date NOT NULL,
    withdrawn_for text,
    withdrawn_on date,
    gone_on date,
    gone_said_to uuid,
    version integer NOT NULL,
    CONSTRAINT home_sheets_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT home_sheets_plan_v1 FOREIGN KEY (clinic_id, plan_id) REFERENCES care_plans (clinic_id, id),
    CONSTRAINT home_sheets_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT home_sheets_version_v1 FOREIGN KEY (clinic_id, version_id) REFERENCES care_plan_versions (clinic_id, id),
    CONSTRAINT home_sheets_guardian_v1 FOREIGN KEY (clinic_id, guardian_id) REFERENCES guardians (clinic_id, id),
    CONSTRAINT home_sheets_given_by_v1 FOREIGN KEY (clinic_id, given_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT home_sheets_gone_said_to_v1 FOREIGN KEY (clinic_id, gone_said_to) REFERENCES staff (clinic_id, id),
    CONSTRAINT home_sheets_language_v1 CHECK (language IN ('en', 'hi')),
    CONSTRAINT home_sheets_withdrawn_for_v1 CHECK (withdrawn_for IN ('SAFETY', 'NEW_VERSION', 'NEW_SHEET', 'PLAN_OVER')),
    CONSTRAINT home_sheets_withdrawn_v1 CHECK ((withdrawn_for IS NULL) = (withdrawn_on IS NULL)),
    CONSTRAINT home_sheets_gone_v1 CHECK ((gone_on IS NULL) = (gone_said_to IS NULL))
  )`,
  `CREATE INDEX home_sheets_by_plan_v1 ON home_sheets (clinic_id, plan_id)`,
  `CREATE UNIQUE INDEX home_sheets_one_to_follow_v1 ON home_sheets (clinic_id, plan_id, guardian_id)
    WHERE withdrawn_for IS NULL AND gone_on IS NULL`,
];

const TENANT_TABLES = ['home_activities', 'home_items', 'home_teachings', 'home_weeks', 'home_sheets'];

const TENANCY = TENANT_TABLES.flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_own_clinic_v1 ON ${table} USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
]);

const DRAFTS_ONLY = `CREATE TRIGGER home_items_draft_only_v1 BEFORE INSERT OR UPDATE OR DELETE ON home_items
  FOR EACH ROW EXECUTE FUNCTION refuse_unless_draft()`;

const UNDO = TENANT_TABLES.toReversed().map((table) => `DROP TABLE ${table}`);
