import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { addClinic, addStaff, type StaffMember } from './app.ts';

export const OT = 'OCCUPATIONAL_THERAPY';
export const PT = 'PHYSIOTHERAPY';

/** The tables' owner is under row-level security too: from here on the session sees this clinic's rows. */
export async function lookAt(owner: Client, clinicId: string): Promise<void> {
  await owner.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
}

/** One row as the tables' owner, in the clinic the session looks at. */
export async function insertRow(owner: Client, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, at) => `$${at + 1}`);
  await owner.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(row));
}

export interface ChildRows {
  readonly clinicId: string;
  readonly childId: string;
  readonly guardianId: string;
  readonly episodeId: string;
  readonly priorityId: string;
}

/** A child with a mother, a consent, an open episode and a priority, looked after by `team`. */
export async function layChild(
  owner: Client,
  clinicId: string,
  team: readonly { readonly staffId: string; readonly discipline: string }[],
  { name = 'Meera Nair', recordedBy = team[0]?.staffId }: { name?: string; recordedBy?: string | undefined } = {},
): Promise<ChildRows> {
  const rows = {
    clinicId,
    childId: randomUUID(),
    guardianId: randomUUID(),
    episodeId: randomUUID(),
    priorityId: randomUUID(),
  };
  const ofChild = { clinic_id: clinicId, child_id: rows.childId };
  await lookAt(owner, clinicId);
  await insertRow(owner, 'children', {
    clinic_id: clinicId,
    id: rows.childId,
    name,
    name_sort: name.toLowerCase(),
    birth_date: '2019-03-04',
    sex: 'FEMALE',
    language: 'en',
    synthetic: true,
    received_on: '2026-08-24',
    created_at: '2026-08-24T04:00:00Z',
    updated_at: '2026-08-24T04:00:00Z',
    version: 1,
  });
  await insertRow(owner, 'guardians', {
    ...ofChild,
    id: rows.guardianId,
    name: 'Lata Nair',
    relationship: 'MOTHER',
    has_authority: true,
    language: 'en',
    version: 1,
  });
  if (recordedBy !== undefined) {
    await insertRow(owner, 'treatment_consents', {
      ...ofChild,
      id: randomUUID(),
      guardian_id: rows.guardianId,
      given_on: '2026-09-01',
      how: 'SIGNED_ON_PAPER',
      recorded_by: recordedBy,
      version: 1,
    });
  }
  await insertRow(owner, 'episodes', {
    ...ofChild,
    id: rows.episodeId,
    kind: 'ONGOING',
    opened_on: '2026-09-01',
    version: 1,
  });
  await insertRow(owner, 'priorities', {
    ...ofChild,
    id: rows.priorityId,
    words: 'dress herself for school',
    importance: 9,
    said_by: 'her mother',
    said_on: '2026-09-01',
    version: 1,
  });
  for (const { staffId, discipline } of team) {
    await insertRow(owner, 'care_team_members', {
      ...ofChild,
      id: randomUUID(),
      staff_id: staffId,
      discipline,
      lead: false,
      joined_on: '2026-09-01',
      version: 1,
    });
  }
  return rows;
}

export interface PlanRows {
  readonly planId: string;
  readonly versionId: string;
  /** Puts on a shirt, at home: buttons by OT, sitting by PT. */
  readonly shirt: string;
  readonly buttons: string;
  readonly sitting: string;
  /** Climbs the stairs at school: steps by PT. */
  readonly stairs: string;
  readonly climbing: string;
}

/** One more strand of a goal, with what the version says of it. */
export interface FurtherStrand {
  readonly id: string;
  readonly discipline: string;
  readonly state: string;
  readonly therapistId: string | null;
  readonly measure: object;
  readonly target: object;
}

/** One more goal of a plan: of `disciplines` there are lives of strands and no content, of `strands` there is both. */
export interface FurtherGoal {
  readonly id: string;
  readonly setting: string;
  readonly direction: string;
  readonly targetOn: string;
  readonly state: string;
  readonly disciplines: readonly string[];
  readonly strands?: readonly FurtherStrand[];
}

interface Content {
  readonly reviewOn?: string;
  readonly contentHash?: string;
  readonly further?: readonly FurtherGoal[];
}

const levels = (words: readonly string[]): string => JSON.stringify(words.map((text, at) => ({ level: at - 2, text })));
const dose = JSON.stringify({
  mode: 'WEEKLY_OR_FORTNIGHTLY',
  timesPerWeek: 1,
  minutes: 45,
  weeks: 12,
  deliveryMode: 'ONE_TO_ONE',
});

/**
 * A joint plan in force since 1 October 2026 with two goals and three strands, signed by both disciplines and the
 * family. Review on 24 December 2026. Content is laid while the version is a draft: nothing may touch it later.
 */
export async function layPlan(
  owner: Client,
  child: ChildRows,
  by: { readonly ot: string; readonly pt: string },
  { reviewOn = '2026-12-24', contentHash = 'a'.repeat(64), further = [] }: Content = {},
): Promise<PlanRows> {
  const { clinicId, childId } = child;
  const plan = {
    planId: randomUUID(),
    versionId: randomUUID(),
    shirt: randomUUID(),
    buttons: randomUUID(),
    sitting: randomUUID(),
    stairs: randomUUID(),
    climbing: randomUUID(),
  };
  await lookAt(owner, clinicId);
  await insertRow(owner, 'care_plans', {
    clinic_id: clinicId,
    id: plan.planId,
    child_id: childId,
    episode_id: child.episodeId,
    state: 'DRAFT',
    opened_at: '2026-09-15T04:00:00Z',
    updated_at: '2026-09-15T04:00:00Z',
    version: 1,
  });
  await insertRow(owner, 'care_plan_versions', {
    clinic_id: clinicId,
    id: plan.versionId,
    plan_id: plan.planId,
    number: 1,
    revision: 0,
    state: 'DRAFT',
    start_convention: -2,
    review_on: reviewOn,
    agreed_weekly_minutes: 135,
    place: 'clinic',
    slips: [],
    created_by: by.ot,
    created_at: '2026-09-15T04:00:00Z',
    version: 1,
  });
  const goal = async (
    id: string,
    position: number,
    statement: string,
    setting: string,
    words: readonly string[],
    { state = 'ACTIVE', direction = 'IMPROVE', targetOn = '2026-12-24' } = {},
  ) => {
    await insertRow(owner, 'goals', {
      clinic_id: clinicId,
      id,
      plan_id: plan.planId,
      child_id: childId,
      state,
      updated_at: '2026-10-01T04:00:00Z',
      version: 1,
    });
    await insertRow(owner, 'goal_contents', {
      clinic_id: clinicId,
      version_id: plan.versionId,
      goal_id: id,
      position,
      statement,
      setting,
      priority_id: child.priorityId,
      direction,
      levels: levels(words),
      target_on: targetOn,
      scale_edition: 1,
      division: '',
      version: 1,
    });
  };
  const strand = async (
    id: string,
    goalId: string,
    what: string,
    who: { readonly discipline: string; readonly therapistId: string | null; readonly state?: string },
    measure: { readonly measure: object; readonly start: object; readonly target: object },
  ) => {
    await insertRow(owner, 'strands', {
      clinic_id: clinicId,
      id,
      goal_id: goalId,
      child_id: childId,
      discipline: who.discipline,
      state: who.state ?? 'ACTIVE',
      version: 1,
    });
    await insertRow(owner, 'strand_contents', {
      clinic_id: clinicId,
      version_id: plan.versionId,
      strand_id: id,
      goal_id: goalId,
      position: 0,
      therapist_id: who.therapistId,
      what,
      measure: JSON.stringify(measure.measure),
      start: JSON.stringify(measure.start),
      target: JSON.stringify(measure.target),
      techniques: '[]',
      dose,
      focus_areas: [],
      version: 1,
    });
  };
  const ot = { discipline: OT, therapistId: by.ot };
  const pt = { discipline: PT, therapistId: by.pt };
  await goal(plan.shirt, 0, 'puts on her shirt for school', 'HOME', [
    'not yet',
    'with a hand',
    'by herself',
    'in five minutes',
    'whatever the shirt',
  ]);
  await strand(plan.buttons, plan.shirt, 'buttons', ot, {
    measure: { type: 'COUNT_OF_N', text: 'buttons done up', of: 5 },
    start: { type: 'COUNT_OF_N', count: 1, of: 5 },
    target: { type: 'COUNT_OF_N', count: 4, of: 5 },
  });
  await strand(plan.sitting, plan.shirt, 'sitting', pt, {
    measure: { type: 'SECONDS', text: 'sits without a hand', better: 'MORE' },
    start: { type: 'SECONDS', seconds: 60 },
    target: { type: 'SECONDS', seconds: 300 },
  });
  await goal(plan.stairs, 1, 'climbs the stairs at school', 'NURSERY_OR_SCHOOL', [
    'is carried',
    'with two hands held',
    'with the rail',
    'without the rail',
    'carrying her bag',
  ]);
  await strand(plan.climbing, plan.stairs, 'climbing', pt, {
    measure: { type: 'DISTANCE', text: 'walks to the stairs', better: 'MORE', unit: 'M' },
    start: { type: 'DISTANCE', distance: 5, unit: 'M' },
    target: { type: 'DISTANCE', distance: 30, unit: 'M' },
  });
  for (const [at, { id, setting, disciplines, strands = [], ...rest }] of further.entries()) {
    await goal(id, 2 + at, `a further goal, ${at}`, setting, ['never', 'seldom', 'often', 'mostly', 'always'], rest);
    for (const discipline of disciplines) {
      await insertRow(owner, 'strands', {
        clinic_id: clinicId,
        id: randomUUID(),
        goal_id: id,
        child_id: childId,
        discipline,
        state: 'ENDED',
        version: 1,
      });
    }
    for (const { id: strandId, measure, target, ...who } of strands) {
      await strand(strandId, id, 'a further strand', who, { measure, start: target, target });
    }
  }
  const version = [clinicId, plan.versionId];
  await owner.query(
    `update care_plan_versions set state = 'SENT', content_hash = $3, sent_by = $4, sent_at = '2026-09-28T04:00:00Z'
     where clinic_id = $1 and id = $2`,
    [...version, contentHash, by.ot],
  );
  const agreement = async (party: Record<string, unknown>, recordedBy: string) =>
    insertRow(owner, 'agreements', {
      clinic_id: clinicId,
      id: randomUUID(),
      version_id: plan.versionId,
      how_facts: {},
      language: 'en',
      register: 'CLINICAL',
      template_version: '1',
      content_hash: contentHash,
      rendered_hash: 'r',
      given_at: '2026-09-30T04:00:00Z',
      recorded_by: recordedBy,
      ...party,
    });
  await agreement({ party: 'DISCIPLINE', discipline: OT, staff_id: by.ot, how: 'SIGNED_IN_PORTAL' }, by.ot);
  await agreement({ party: 'DISCIPLINE', discipline: PT, staff_id: by.pt, how: 'SIGNED_IN_PORTAL' }, by.pt);
  await agreement({ party: 'GUARDIAN', guardian_id: child.guardianId, how: 'SIGNED_ON_SCREEN' }, by.ot);
  await owner.query(
    `update care_plan_versions set state = 'IN_FORCE', in_force_from = '2026-10-01T04:00:00Z'
     where clinic_id = $1 and id = $2`,
    version,
  );
  await owner.query(
    `update care_plans set state = 'ACTIVE', in_force_version_id = $2 where clinic_id = $1 and id = $3`,
    [...version, plan.planId],
  );
  return plan;
}

export interface Practice {
  readonly clinicId: string;
  /** The child's occupational therapist and physiotherapist, registered until 2028. */
  readonly ot: StaffMember;
  readonly pt: StaffMember;
  readonly lead: StaffMember;
  readonly frontDesk: StaffMember;
  /** A physiotherapist of the clinic who is on no care team. */
  readonly stranger: StaffMember;
  readonly child: ChildRows;
  readonly plan: PlanRows;
}

/** A clinic with its people and one child whose joint plan is in force. */
export async function layPractice(owner: Client, content: Content = {}): Promise<Practice> {
  const clinicId = await addClinic(owner);
  const registered = { registrationExpiresOn: '2028-01-01' };
  const therapist = { role: 'THERAPIST', ...registered };
  const ot = await addStaff(owner, clinicId, { name: 'Ravi Sen', discipline: OT, ...therapist });
  const pt = await addStaff(owner, clinicId, { name: 'Asha Rao', discipline: PT, ...therapist });
  const lead = await addStaff(owner, clinicId, {
    name: 'Lina Das',
    role: 'LEAD_THERAPIST',
    discipline: OT,
    ...registered,
  });
  const frontDesk = await addStaff(owner, clinicId, { name: 'Om Puri', role: 'FRONT_DESK' });
  const stranger = await addStaff(owner, clinicId, { name: 'Noor Khan', discipline: PT, ...therapist });
  const team = [
    { staffId: ot.staffId, discipline: OT },
    { staffId: pt.staffId, discipline: PT },
  ];
  const child = await layChild(owner, clinicId, team);
  const plan = await layPlan(owner, child, { ot: ot.staffId, pt: pt.staffId }, content);
  return { clinicId, ot, pt, lead, frontDesk, stranger, child, plan };
}

/** The next version of a plan with the same content, sent for signatures that nobody has given yet. */
export async function laySentVersion(owner: Client, clinicId: string, plan: PlanRows, by: string): Promise<string> {
  const id = randomUUID();
  await lookAt(owner, clinicId);
  await insertRow(owner, 'care_plan_versions', {
    clinic_id: clinicId,
    id,
    plan_id: plan.planId,
    number: 2,
    revision: 0,
    base_version_id: plan.versionId,
    state: 'DRAFT',
    start_convention: -2,
    review_on: '2027-02-15',
    agreed_weekly_minutes: 135,
    place: 'clinic',
    slips: [],
    created_by: by,
    created_at: '2026-11-20T04:00:00Z',
    version: 1,
  });
  const goal = `goal_id, position, statement, setting, priority_id, direction, levels, target_on, scale_edition, division`;
  const strand = `strand_id, goal_id, position, therapist_id, what, measure, start, target, techniques, dose, focus_areas`;
  for (const [table, columns] of [
    ['goal_contents', goal],
    ['strand_contents', strand],
  ]) {
    await owner.query(
      `insert into ${table} (clinic_id, version_id, version, ${columns})
       select clinic_id, $3, 1, ${columns} from ${table} where clinic_id = $1 and version_id = $2`,
      [clinicId, plan.versionId, id],
    );
  }
  await owner.query(
    `update care_plan_versions set state = 'SENT', content_hash = $3, sent_by = $4, sent_at = '2026-11-21T04:00:00Z'
     where clinic_id = $1 and id = $2`,
    [clinicId, id, 'b'.repeat(64), by],
  );
  return id;
}
