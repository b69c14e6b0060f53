import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { Cast } from '../support/cast.ts';
import { layChild, layPlan, lookAt } from '../support/plan-rows.ts';
import { JointPlan, PT, type Version } from '../support/joint-plan.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

const PAPER = `query ($code: String!) { paper(code: $code) { code standing child { id } planVersion { id } replacedBy { id } } }`;
const WORTH = 'query ($code: String!) { paper(code: $code) { code standing } }';

async function paper(browser: Browser, code: string, document = PAPER): Promise<object | null> {
  const { data, errors } = await gql(browser, document, { code });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data as { paper: object | null }).paper;
}

async function sentPlan(): Promise<{ story: JointPlan; sent: Version }> {
  const story = await JointPlan.of(app, cast);
  return { story, sent: await story.send(await story.write(await story.open())) };
}

describe('a paper with a code on it', () => {
  it('says at every time of a plan’s life what it is worth', async () => {
    const { story, sent } = await sentPlan();
    const pt = await cast.as('pt');
    const { shortCode } = sent;
    expect(shortCode).toMatch(/^[A-Z]\d-[A-Z]{2}-\d{2}$/);
    const about = { code: shortCode, child: { id: story.childId }, planVersion: { id: sent.id } };
    expect(await paper(pt, shortCode)).toEqual({ ...about, standing: 'WAITING', replacedBy: null });
    await story.sign('pt', sent.id);
    await story.agree(sent.id);
    expect(await paper(pt, shortCode)).toEqual({ ...about, standing: 'IN_FORCE', replacedBy: null });

    const strandId = sent.goals[0]!.strands.find(({ discipline }) => discipline === PT)!.strand.id;
    await story.do('pt', 'stopActivity', { strandId, technique: 'SIT_TO_STAND_PRACTICE', reason: 'It hurt.' });
    const inForce = (await story.plan()).inForce!;
    expect(inForce.shortCode).not.toBe(shortCode);
    expect(await paper(pt, shortCode)).toEqual({ ...about, standing: 'REPLACED', replacedBy: { id: inForce.id } });

    const { version } = await story.plan();
    await story.do('pt', 'pausePlan', { planId: story.planId, version, reason: 'Away' });
    expect(await paper(pt, inForce.shortCode)).toMatchObject({ standing: 'RESTS' });
    await story.do('pt', 'endPlan', {
      planId: story.planId,
      version: version + 1,
      endedReason: 'MOVED',
      reason: 'Away',
    });
    expect(await paper(pt, inForce.shortCode)).toMatchObject({ standing: 'ENDED' });
  });

  it('is told from what is written anew after it was taken back, and is itself again when it is sent unchanged', async () => {
    const { story, sent } = await sentPlan();
    const pt = await cast.as('pt');
    await story.do('pt', 'takeBack', { versionId: sent.id, version: sent.version });
    expect(await paper(pt, sent.shortCode)).toMatchObject({ standing: 'TAKEN_BACK' });
    const same = await story.send(await story.draft());
    expect(same.shortCode).toBe(sent.shortCode);
    expect(await paper(pt, sent.shortCode)).toMatchObject({ standing: 'WAITING' });

    await story.do('pt', 'takeBack', { versionId: sent.id, version: same.version });
    const draft = await story.draft();
    await story.do('pt', 'editVersion', { versionId: draft.id, version: draft.version, agreedWeeklyMinutes: 150 });
    const other = await story.send(await story.draft());
    expect(other.shortCode).not.toBe(sent.shortCode);
    expect(await paper(pt, sent.shortCode)).toMatchObject({ standing: 'TAKEN_BACK' });
    expect(await paper(pt, other.shortCode)).toMatchObject({ standing: 'WAITING', planVersion: { id: sent.id } });
  });

  it('is found however its code is typed, and is no paper where no text ever had it', async () => {
    const { sent } = await sentPlan();
    const pt = await cast.as('pt');
    const typed = ` ${sent.shortCode.toLowerCase().replaceAll('-', ' ')}`;
    expect(await paper(pt, typed)).toMatchObject({ code: sent.shortCode });
    for (const code of ['', 'nonsense', 'O0-00-00']) expect(await paper(pt, code)).toBeNull();
  });

  it('answers everybody of the clinic what it is worth, whose it is only those who may know, and nobody else', async () => {
    const { sent } = await sentPlan();
    const { shortCode } = sent;
    for (const part of ['desk', 'administrator', 'safeguarding', 'lead'] as const) {
      expect(await paper(await cast.as(part), shortCode, WORTH)).toEqual({ code: shortCode, standing: 'WAITING' });
    }
    expect((await gql(app.browser(), WORTH, { code: shortCode })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const noida = await Cast.of(app, 'Noida');
    expect(await paper(await noida.as('lead'), shortCode)).toBeNull();
    // A therapist of another team learns what the paper is worth, and not which plan it is.
    const elsewhere = await JointPlan.of(app, cast);
    const draft = await elsewhere.send(await elsewhere.write(await elsewhere.open()));
    const careTeam = 'query ($id: ID!) { child(id: $id) { careTeam { id version staff { id } } } }';
    const { child } = await elsewhere.ask<{
      child: { careTeam: { id: string; version: number; staff: { id: string } }[] };
    }>('administrator', careTeam, { id: elsewhere.childId });
    const own = child.careTeam.find(({ staff }) => staff.id === cast.staffId('ot'))!;
    await elsewhere.do('administrator', 'leaveCareTeam', { memberId: own.id, version: own.version });
    expect(await paper(await cast.as('ot'), draft.shortCode)).toMatchObject({ standing: 'WAITING', planVersion: null });
  });

  it('has a code of its own in a clinic also where two texts are the same to the letter', async () => {
    const { clinicId } = cast;
    await lookAt(app.owner, clinicId);
    const by = { ot: cast.staffId('ot'), pt: cast.staffId('pt') };
    for (let n = 0; n < 6; n++) {
      const child = await layChild(app.owner, clinicId, [{ staffId: by.ot, discipline: 'OCCUPATIONAL_THERAPY' }]);
      await layPlan(app.owner, child, by, { contentHash: 'b'.repeat(64) });
    }
    const { rows } = await app.owner.query<{ code: string }>(
      'select code from paper_codes where clinic_id = $1 and content_hash = $2',
      [clinicId, 'b'.repeat(64)],
    );
    expect(new Set(rows.map(({ code }) => code)).size).toBe(6);
    const all = await app.owner.query<{ code: string }>('select code from paper_codes');
    expect(all.rows.filter(({ code }) => /[BILOQSUZ01]/.test(code))).toEqual([]);
  });
});
