import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { AARAV, addChild, NOTHING_SAID } from '../support/children.ts';

let app: TestApp;
let rohini: Cast;

beforeAll(async () => {
  app = await sharedApp();
  rohini = await Cast.of(app);
});
afterAll(() => app.close());

const TRIAGE = `query ($input: TriageInput!) { triage(input: $input) {
  rulesVersion catalogueVersion status medical therapyPriority clockAs lead joint requires needsIntakeCall
  say { en hi } medicalReasons { kind rule text { en } } clockReasons { rule } leadReasons { rule }
  disciplines { discipline answer reasons { kind rule text { en } } questions { id text { en } yesAdds } }
  holds { code stops { en } owner chaseDays reasons { rule } }
} }`;

async function ask(browser: Browser, said: object, birthDate = '2022-08-05'): Promise<Record<string, unknown>> {
  const { data, errors } = await gql(browser, TRIAGE, { input: { ...NOTHING_SAID, birthDate, ...said } });
  return errors === undefined ? (data!['triage'] as Record<string, unknown>) : { error: errors[0]!.extensions };
}

describe('asking triage', () => {
  it('recommends both disciplines for trouble of both, and says why of each', async () => {
    const desk = await rohini.as('desk');
    expect(await ask(desk, { concerns: ['DRESSING_DIFFICULTY', 'POOR_BALANCE'] })).toMatchObject({
      rulesVersion: '2026.11',
      status: 'TRIAGED',
      medical: 'NONE',
      medicalReasons: [{ kind: 'RULE', rule: 'NO_FLAG', text: { en: 'No sign that needs a doctor' } }],
      say: null,
      joint: true,
      needsIntakeCall: false,
      disciplines: [
        {
          discipline: 'OCCUPATIONAL_THERAPY',
          answer: 'RECOMMENDED',
          reasons: [{ kind: 'CONCERN', rule: 'DRESSING_DIFFICULTY', text: { en: expect.any(String) } }],
          questions: [],
        },
        {
          discipline: 'PHYSIOTHERAPY',
          answer: 'RECOMMENDED',
          reasons: [{ kind: 'CONCERN', rule: 'POOR_BALANCE', text: { en: expect.any(String) } }],
        },
      ],
    });
  });

  it('only considers what a label alone suggests, with the questions to ask', async () => {
    const answer = await ask(await rohini.as('desk'), { conditions: ['ADHD'] });
    expect(answer).toMatchObject({ status: 'UNTRIAGED', therapyPriority: null, clockAs: 'P3', lead: null });
    const [ot] = answer['disciplines'] as { answer: string; questions: { yesAdds: string }[] }[];
    expect(ot).toMatchObject({ answer: 'CONSIDER' });
    expect(ot!.questions.length).toBeGreaterThan(0);
  });

  it('says what waits for a doctor, who follows it up and what to tell the family', async () => {
    const answer = await ask(await rohini.as('desk'), {
      redFlags: ['NEW_OR_CHANGED_SEIZURES'],
      concerns: ['POOR_BALANCE'],
    });
    expect(answer).toMatchObject({
      medical: 'DOCTOR_TODAY',
      say: { en: expect.any(String), hi: expect.any(String) },
      medicalReasons: [{ kind: 'RED_FLAG', rule: 'NEW_OR_CHANGED_SEIZURES' }],
    });
    expect(answer['holds']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ chaseDays: expect.any(Number), owner: expect.stringMatching(/CLINICIAN|THERAPIST/) }),
      ]),
    );
  });

  it('counts a fact that makes a flag more urgent', async () => {
    const desk = await rohini.as('desk');
    const calm = await ask(desk, { redFlags: ['NEW_OR_CHANGED_SEIZURES'] });
    const fitting = await ask(desk, { redFlags: ['NEW_OR_CHANGED_SEIZURES'], facts: ['fittingNow'] });
    expect([calm['medical'], fitting['medical']]).toEqual(['DOCTOR_TODAY', 'EMERGENCY_NOW']);
  });

  it('uses the corrected age of a child born early', async () => {
    const desk = await rohini.as('desk');
    const said = { riskHistory: ['BORN_BEFORE_32_WEEKS_OR_UNDER_1500_G'], gestationDays: 210 };
    expect((await ask(desk, said, '2026-05-01'))['clockAs']).toBe('P1');
    expect((await ask(desk, { ...said, gestationDays: 280 }, '2026-05-01'))['clockAs']).toBe('P2');
  });

  it('may be done by everyone who works here, and by nobody who is not signed in', async () => {
    const parts: Part[] = ['administrator', 'lead', 'ot', 'trainee', 'desk', 'safeguarding'];
    for (const part of parts) expect((await ask(await rohini.as(part), {}))['status']).toBe('UNTRIAGED');
    expect(await ask(app.browser(), {})).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
  });

  it('refuses words that neither catalogue nor rules know, and a birth in the future', async () => {
    const desk = await rohini.as('desk');
    expect(await ask(desk, { redFlags: ['SNEEZES'] })).toMatchObject({
      error: { code: 'BAD_DOCUMENT', rule: 'UNKNOWN_CODE', data: { kind: 'RED_FLAG', code: 'SNEEZES' } },
    });
    expect(await ask(desk, { facts: ['sneezes'] }, '2027-01-01')).toMatchObject({
      error: {
        code: 'BAD_DOCUMENT',
        fields: [
          { path: 'facts.0', code: 'NOT_IN_LIST' },
          { path: 'birthDate', code: 'IN_FUTURE' },
        ],
      },
    });
  });

  it('keeps nothing', async () => {
    await app.owner.query(`select set_config('app.clinic', $1, false)`, [rohini.clinicId]);
    const { rows } = await app.owner.query('select from triages');
    expect(rows).toEqual([]);
  });
});

describe('the decision that was kept', () => {
  it('still tells what the rules said on that day, and why', async () => {
    const administrator = await rohini.as('administrator');
    const id = await addChild(administrator, AARAV);
    const { data } = await gql(
      administrator,
      `query ($id: ID!) { child(id: $id) { triage { id result { lead leadReasons { rule text { en } } clockAs
        disciplines { discipline answer reasons { rule } } } } } }`,
      { id },
    );
    expect(data?.['child']).toMatchObject({
      triage: {
        result: {
          lead: 'OCCUPATIONAL_THERAPY',
          leadReasons: [{ rule: expect.stringMatching(/^LEAD_/) }],
          disciplines: [
            { discipline: 'OCCUPATIONAL_THERAPY', answer: 'RECOMMENDED', reasons: [{ rule: 'DRESSING_DIFFICULTY' }] },
            { discipline: 'PHYSIOTHERAPY', answer: 'RECOMMENDED', reasons: [{ rule: 'POOR_BALANCE' }] },
          ],
        },
      },
    });
  });
});
