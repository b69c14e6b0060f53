import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../testing/answer.ts';
import { callerOf, IDS, OT, PT } from '../../testing/plan.ts';
import { can, type Subject } from './can.ts';
import { FAMILY_ACTIONS, familyMay } from './family-policy.ts';
import { ROLES, type Caller } from './caller.ts';
import { policyMatrix, type PolicyRow } from './policy-matrix.ts';
import { canRead, rolesThatRead } from './read-policy.ts';
import { rolesThatMay, type Action } from './write-policy.ts';

const onTeam = { onCareTeam: true };
const may = (over: Partial<Caller>, action: Action, subject: Subject = onTeam): string =>
  ruleOf(can(callerOf(over), action, subject));

/** The matrix as a page: a row for each field group and action, a column for each role. */
function page(rows: readonly PolicyRow[]): string {
  const cells = new Map(
    rows.map((row) => [
      `${row.kind} ${row.what} ${row.role}`,
      row.kind === 'WRITE' ? [row.reach, ...row.needs].join(' + ') : row.reach,
    ]),
  );
  const names = [...new Set(rows.map((row) => `${row.kind} ${row.what}`))];
  const table = [
    ['', ...ROLES],
    ...names.map((name) => [name, ...ROLES.map((role) => cells.get(`${name} ${role}`)?.replace('NEVER', '-') ?? '')]),
  ];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

describe('who may do what', () => {
  it('is the matrix that was reviewed', async () => {
    await expect(`${page(policyMatrix())}\n`).toMatchFileSnapshot('../../test/policy-matrix.txt');
  });

  it.each([
    [
      'a physiotherapist may not close an OT strand',
      {},
      'strand:end',
      { ...onTeam, discipline: OT },
      'OTHER_DISCIPLINE',
    ],
    ['a physiotherapist may end the own strand', {}, 'strand:end', { ...onTeam, discipline: PT }, 'ok'],
    [
      'a physiotherapist may not edit an OT strand',
      {},
      'strand:edit',
      { ...onTeam, discipline: OT },
      'OTHER_DISCIPLINE',
    ],
    ['both disciplines may edit their goal', {}, 'goal:edit', { ...onTeam, goalDisciplines: [OT, PT] }, 'ok'],
    ['a goal without strands is anyone’s on the team', {}, 'goal:edit', { ...onTeam, goalDisciplines: [] }, 'ok'],
    [
      'a goal of OT alone is not edited by PT',
      {},
      'goal:edit',
      { ...onTeam, goalDisciplines: [OT] },
      'OTHER_DISCIPLINE',
    ],
    ['a goal nobody describes is nobody’s', {}, 'goal:edit', onTeam, 'OTHER_DISCIPLINE'],
    ['a therapist outside the care team edits nothing', {}, 'plan:edit', {}, 'NOT_ON_CARE_TEAM'],
    ['a lead edits every plan', { role: 'LEAD_THERAPIST' }, 'plan:edit', {}, 'ok'],
    [
      'a lead signs for no other discipline',
      { role: 'LEAD_THERAPIST' },
      'plan:sign',
      { discipline: OT },
      'OTHER_DISCIPLINE',
    ],
    [
      'somebody without a discipline has no strand of theirs',
      { discipline: null },
      'strand:edit',
      onTeam,
      'OTHER_DISCIPLINE',
    ],
    [
      'somebody without a discipline edits no goal, not even one without strands',
      { discipline: null },
      'goal:edit',
      { ...onTeam, goalDisciplines: [] },
      'OTHER_DISCIPLINE',
    ],
    [
      'a registration nobody put on record may not sign',
      { registrationExpiresOn: null },
      'plan:sign',
      { ...onTeam, discipline: PT },
      'REGISTRATION_EXPIRED',
    ],
    [
      'a registration is good on its last day',
      { registrationExpiresOn: '2026-11-23', today: '2026-11-23' },
      'plan:sign',
      { ...onTeam, discipline: PT },
      'ok',
    ],
    ['a trainee signs', { role: 'TRAINEE' }, 'plan:sign', { ...onTeam, discipline: PT }, 'ok'],
    [
      'a trainee answers for no other',
      { role: 'TRAINEE' },
      'plan:co-sign',
      { ...onTeam, discipline: PT },
      'ROLE_MAY_NOT',
    ],
    ['an expired registration may record', { registrationExpiresOn: '2020-01-01' }, 'observation:record', onTeam, 'ok'],
    [
      'an expired registration may not sign',
      { registrationExpiresOn: '2020-01-01' },
      'plan:sign',
      { ...onTeam, discipline: PT },
      'REGISTRATION_EXPIRED',
    ],
    ['one takes back the own observation', {}, 'observation:void', { madeBy: IDS.pt }, 'ok'],
    ['one does not take back another’s', {}, 'observation:void', { ...onTeam, madeBy: IDS.ot }, 'NOT_YOUR_OWN'],
    ['a lead takes back any', { role: 'LEAD_THERAPIST' }, 'observation:void', { madeBy: IDS.ot }, 'ok'],
    ['the front desk adds a child', { role: 'FRONT_DESK' }, 'child:add', {}, 'ok'],
    ['the front desk records no level', { role: 'FRONT_DESK' }, 'observation:record', onTeam, 'ROLE_MAY_NOT'],
    [
      'an administrator writes no clinical text',
      { role: 'ADMINISTRATOR' },
      'goal:edit',
      { ...onTeam, goalDisciplines: [] },
      'ROLE_MAY_NOT',
    ],
    ['anyone who treats may raise a precaution', {}, 'precaution:raise', {}, 'ok'],
    ['a therapist steps in for a colleague', {}, 'appointment:cover', { madeBy: IDS.pt }, 'ok'],
    ['a therapist puts nobody else there', {}, 'appointment:cover', { ...onTeam, madeBy: IDS.ot }, 'NOT_YOUR_OWN'],
    ['the front desk has somebody step in', { role: 'FRONT_DESK' }, 'appointment:cover', { madeBy: IDS.ot }, 'ok'],
    ['the front desk says that a child is there', { role: 'FRONT_DESK' }, 'visit:arrive', {}, 'ok'],
    ['a therapist of other children says nothing of it', {}, 'visit:arrive', {}, 'NOT_ON_CARE_TEAM'],
    [
      'what is next for a child not brought is no office matter',
      { role: 'FRONT_DESK' },
      'visit:not-brought',
      {},
      'ROLE_MAY_NOT',
    ],
    [
      'a safeguarding lead who is a therapist acts as one',
      { safeguardingLead: true },
      'observation:record',
      onTeam,
      'ok',
    ],
    [
      'a safeguarding lead who is nothing else writes nothing',
      { role: 'SAFEGUARDING_LEAD' },
      'child:add',
      onTeam,
      'ROLE_MAY_NOT',
    ],
  ] as const)('%s', (_, over, action, subject, expected) => {
    expect(may(over, action, subject)).toBe(expected);
  });

  it('names the roles to ask in every refusal', () => {
    expect(can(callerOf({ role: 'FRONT_DESK' }), 'plan:sign', onTeam)).toMatchObject({
      refusal: { data: { allowedRoles: ['LEAD_THERAPIST', 'THERAPIST', 'TRAINEE'] } },
    });
    expect(can(callerOf(), 'plan:edit')).toMatchObject({ refusal: { data: { allowedRoles: ['LEAD_THERAPIST'] } } });
    expect(rolesThatMay('audit:read')).toEqual(['ADMINISTRATOR']);
    expect(rolesThatRead('CLINICAL')).toEqual(['LEAD_THERAPIST', 'THERAPIST', 'TRAINEE']);
  });

  it.each([
    ['the role', { role: 'FRONT_DESK' }, 'plan:sign', onTeam, { action: 'plan:sign', role: 'FRONT_DESK' }],
    [
      'the discipline whose strand it is',
      {},
      'strand:end',
      { ...onTeam, discipline: OT },
      { action: 'strand:end', discipline: OT, allowedRoles: ['LEAD_THERAPIST', 'THERAPIST', 'TRAINEE'] },
    ],
    ['that nobody said whose strand it is', {}, 'strand:end', onTeam, { action: 'strand:end', discipline: null }],
    [
      'the disciplines of the goal',
      {},
      'goal:edit',
      { ...onTeam, goalDisciplines: [OT] },
      { action: 'goal:edit', discipline: [OT], allowedRoles: ['LEAD_THERAPIST', 'THERAPIST', 'TRAINEE'] },
    ],
    ['that nobody said whose goal it is', {}, 'goal:edit', onTeam, { action: 'goal:edit', discipline: [] }],
    [
      'the day the registration ended',
      { registrationExpiresOn: '2020-01-01' },
      'plan:sign',
      { ...onTeam, discipline: PT },
      { action: 'plan:sign', expiredOn: '2020-01-01', allowedRoles: ['LEAD_THERAPIST', 'THERAPIST', 'TRAINEE'] },
    ],
    [
      'who may take back another’s',
      {},
      'observation:void',
      { madeBy: IDS.ot },
      { action: 'observation:void', allowedRoles: ['LEAD_THERAPIST'] },
    ],
  ] as const)('says in a refusal what stands in the way: %s', (_, over, action, subject, data) => {
    expect(can(callerOf(over), action, subject)).toMatchObject({ refusal: { data } });
  });

  it('answers a plain yes', () => {
    expect(can(callerOf(), 'observation:record', onTeam)).toEqual({ ok: true, value: true });
  });

  it.each([
    ['a lead the clinical record of every child', 'LEAD_THERAPIST', 'CLINICAL', 'ANY', true],
    ['a therapist the clinical record of the own care team', 'THERAPIST', 'CLINICAL', 'CARE_TEAM', true],
    ['a therapist no clinical record outside it', 'THERAPIST', 'CLINICAL', 'ANY', false],
    ['a therapist the emergency card of every child', 'THERAPIST', 'EMERGENCY', 'ANY', true],
    ['the front desk no clinical record, on whatever team', 'FRONT_DESK', 'CLINICAL', 'CARE_TEAM', false],
    ['an administrator the audit', 'ADMINISTRATOR', 'AUDIT', 'ANY', true],
    ['a therapist no audit, on whatever team', 'THERAPIST', 'AUDIT', 'CARE_TEAM', false],
  ] as const)('shows %s', (_, role, group, relation, expected) => {
    expect(canRead({ role }, group, relation)).toBe(expected);
  });

  it('lets everyone read their own staff row, and nobody’s rights besides', () => {
    expect(canRead({ role: 'THERAPIST' }, 'STAFF_ADMIN', 'OWN')).toBe(true);
    expect(canRead({ role: 'THERAPIST' }, 'STAFF_ADMIN', 'ANY')).toBe(false);
    expect(canRead({ role: 'THERAPIST' }, 'CLINICAL', 'OWN')).toBe(false);
  });

  it('shows of another’s child who it is, who treats it and the emergency card, and no more', () => {
    const groups = policyMatrix().filter(
      (row) => row.kind === 'READ' && row.role === 'THERAPIST' && row.reach === 'ALWAYS',
    );
    expect(groups.map((row) => row.what)).toEqual(['DIRECTORY', 'IDENTITY', 'TEAM', 'EMERGENCY']);
  });
});

describe('the guardian behind a personal link', () => {
  it('does what the family page is for', () => {
    expect(FAMILY_ACTIONS.map(familyMay)).toEqual(FAMILY_ACTIONS.map(() => true));
  });

  it.each<Action>(['plan:edit', 'plan:sign', 'plan:end', 'finding:clear'])('does not do %s', (action) => {
    expect(familyMay(action)).toBe(false);
  });
});
