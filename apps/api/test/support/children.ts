import type { TestApp } from './app.ts';
import type { Browser } from './browser.ts';
import type { Cast, Part } from './cast.ts';
import { made } from './change.ts';

export const MOTHER = {
  name: 'Sunita Namuna',
  relationship: 'MOTHER',
  hasAuthority: true,
  phone: '+91 00000 00001',
  language: 'hi',
};
export const NOTHING_SAID = { concerns: [], conditions: [], redFlags: [], riskHistory: [], facts: [] };

/** A boy of four with poor balance and trouble dressing: triage recommends both disciplines. */
export const AARAV = {
  name: 'Aarav Namuna',
  birthDate: '2022-08-05',
  sex: 'MALE',
  language: 'hi',
  guardians: [MOTHER],
  triage: { ...NOTHING_SAID, concerns: ['POOR_BALANCE', 'DRESSING_DIFFICULTY'] },
  disciplines: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'],
};

/** A child of whom nothing was said but the name. */
export function named(names: { name?: string; nameLocal?: string; mrn?: string; birthDate?: string }): object {
  return {
    birthDate: '2022-08-05',
    sex: 'FEMALE',
    language: 'en',
    guardians: [MOTHER],
    triage: NOTHING_SAID,
    disciplines: [],
    ...names,
  };
}

/** Adds a child as someone who may, and answers its id. */
export async function addChild(caller: Browser, input: object = AARAV): Promise<string> {
  const added = await made(caller, 'addChild', input, '... on AddChildPayload { child { id } }');
  return (added['child'] as { id: string }).id;
}

const DISCIPLINE = {
  ot: 'OCCUPATIONAL_THERAPY',
  lead: 'OCCUPATIONAL_THERAPY',
  pt: 'PHYSIOTHERAPY',
  trainee: 'PHYSIOTHERAPY',
};

/** Puts people on the care team of a child, as the administrator. */
export async function joinTeam(
  cast: Cast,
  childId: string,
  ...parts: (Part & keyof typeof DISCIPLINE)[]
): Promise<void> {
  for (const part of parts) {
    const input = { childId, staffId: cast.staffId(part), discipline: DISCIPLINE[part], lead: false };
    await made(await cast.as('administrator'), 'joinCareTeam', input);
  }
}

/** What the trail and the outbox hold of one row, oldest first. */
export async function trailOf(
  app: TestApp,
  clinicId: string,
  subjectId: string,
): Promise<{ audit: object[]; outbox: object[] }> {
  await app.owner.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
  const audit = await app.owner.query<object>(
    `select action, outcome, subject_type as type, child_id as "childId", staff_id as "staffId", details
     from audit_events where subject_id = $1 order by at, id`,
    [subjectId],
  );
  const outbox = await app.owner.query<object>(
    `select type as action, subject_type as type, subject_version as version
     from outbox_events where subject_id = $1 order by created_at, id`,
    [subjectId],
  );
  return { audit: audit.rows, outbox: outbox.rows };
}
