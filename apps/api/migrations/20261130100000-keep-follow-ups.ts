import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was reached is looked at again after three and six months: when, by whom, and what came of it. */
export class KeepFollowUps20261130100000 implements MigrationInterface {
  name = 'KeepFollowUps20261130100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, ...FIRST, ...TENANCY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE follow_ups`);
  }
}

const CLINIC = `nullif(current_setting('app.clinic', true), '')::uuid`;

const TABLE = [
  `CREATE TABLE follow_ups (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    goal_id uuid NOT NULL,
    closed_on date NOT NULL,
    months smallint NOT NULL,
    due_on date NOT NULL,
    level_at_closing smallint NOT NULL,
    owner_id uuid NOT NULL,
    state text NOT NULL,
    observation_id uuid,
    set_aside_reason text,
    note text NOT NULL,
    settled_by uuid,
    settled_at timestamptz(3),
    version integer NOT NULL,
    CONSTRAINT follow_ups_pk_v1 PRIMARY KEY (clinic_id, id),
    CONSTRAINT follow_ups_once_v1 UNIQUE (clinic_id, goal_id, closed_on, months),
    CONSTRAINT follow_ups_observation_once_v1 UNIQUE (clinic_id, observation_id),
    CONSTRAINT follow_ups_child_v1 FOREIGN KEY (clinic_id, child_id) REFERENCES children (clinic_id, id),
    CONSTRAINT follow_ups_goal_v1 FOREIGN KEY (clinic_id, goal_id) REFERENCES goals (clinic_id, id),
    CONSTRAINT follow_ups_owner_v1 FOREIGN KEY (clinic_id, owner_id) REFERENCES staff (clinic_id, id),
    CONSTRAINT follow_ups_observation_v1 FOREIGN KEY (clinic_id, observation_id)
      REFERENCES observations (clinic_id, id),
    CONSTRAINT follow_ups_settled_by_v1 FOREIGN KEY (clinic_id, settled_by) REFERENCES staff (clinic_id, id),
    CONSTRAINT follow_ups_months_v1 CHECK (months IN (3, 6)),
    CONSTRAINT follow_ups_level_v1 CHECK (level_at_closing BETWEEN 0 AND 2),
    CONSTRAINT follow_ups_state_v1 CHECK (state IN ('OPEN', 'SEEN', 'SET_ASIDE')),
    CONSTRAINT follow_ups_reason_v1 CHECK (
      set_aside_reason IN ('NOT_REACHABLE', 'FAMILY_DECLINED', 'MOVED_AWAY', 'OTHER', 'OPEN_AGAIN')),
    CONSTRAINT follow_ups_settled_v1 CHECK (
      (state = 'OPEN') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL)
      AND (state = 'SEEN') = (observation_id IS NOT NULL)
      AND (state = 'SET_ASIDE') = (set_aside_reason IS NOT NULL))
  )`,
  `CREATE INDEX follow_ups_by_child_v1 ON follow_ups (clinic_id, child_id, due_on)`,
  `CREATE INDEX follow_ups_open_v1 ON follow_ups (clinic_id, due_on) WHERE state = 'OPEN'`,
];

const READ = ['goals', 'observations'];

/** What was reached before is followed up as far as its day is still to come, by whoever confirmed it. */
const FIRST = [
  ...READ.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
  `INSERT INTO follow_ups (clinic_id, id, child_id, goal_id, closed_on, months, due_on, level_at_closing, owner_id,
      state, note, version)
    SELECT g.clinic_id, gen_random_uuid(), g.child_id, g.id, g.closed_on, m.months,
      (g.closed_on + make_interval(months => m.months))::date,
      coalesce((SELECT o.level FROM observations o
        WHERE o.clinic_id = g.clinic_id AND o.goal_id = g.id AND o.level >= 0 AND o.voided_at IS NULL
        ORDER BY o.happened_at DESC, o.id DESC LIMIT 1), 0),
      g.closed_by, 'OPEN', '', 1
    FROM goals g CROSS JOIN (VALUES (3), (6)) AS m (months)
    WHERE g.outcome = 'REACHED' AND (g.closed_on + make_interval(months => m.months))::date >= current_date`,
  ...READ.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
];

const TENANCY = [
  `ALTER TABLE follow_ups ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE follow_ups FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY follow_ups_own_clinic_v1 ON follow_ups
    USING (clinic_id = ${CLINIC}) WITH CHECK (clinic_id = ${CLINIC})`,
];
