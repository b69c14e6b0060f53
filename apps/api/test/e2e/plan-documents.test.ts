import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import type { Browser } from '../support/browser.ts';
import { Cast } from '../support/cast.ts';
import { JointPlan } from '../support/joint-plan.ts';
import { Pdf } from '../support/pdf.ts';
import { insertRow, layPractice, type Practice } from '../support/plan-rows.ts';
import { statementsOf } from '../support/statements.ts';
import { linesOf } from '../support/trail.ts';

let app: TestApp;
let practice: Practice;
let ot: Browser;

beforeAll(async () => {
  app = await startApp({ startsAt: new Date('2026-12-24T09:00:00+05:30') });
});
afterAll(() => app.close());

beforeEach(async () => {
  practice = await layPractice(app.owner);
  ot = await app.signIn(practice.ot.email);
});

const ALL = ['ABOUT_ME', 'PRECAUTIONS', 'GOALS', 'PICTURES', 'HOME', 'HANDLING', 'SIGNATURES'];
const wish = (over: object = {}) => ({
  versionId: practice.plan.versionId,
  register: 'CLINICAL',
  language: 'en',
  parts: ALL,
  format: 'HTML',
  ...over,
});

/** The page's own text in its order, without the spaces that lines are broken at. */
function textOf(html: string): string {
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return html
    .slice(html.indexOf('<body>'))
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&\w+;|&#39;/g, (entity) => entities[entity] ?? entity);
}

const squeezed = (text: string): string => text.normalize('NFC').replaceAll(/\s|\u200B/g, '');

/** How many diamonds there are: one for each rating, and one in the key where there is any. */
async function drawn(browser: Browser): Promise<number> {
  const html = await (await browser.post('/documents/plan', wish())).text();
  return (html.match(/<path class="rating" d=/g) ?? []).length;
}

async function refusalOf(answer: Response): Promise<{ status: number; code: unknown }> {
  const { code } = (await answer.json()) as { code: unknown };
  return { status: answer.status, code };
}

describe('a plan as a PDF', () => {
  let cast: Cast;
  let story: JointPlan;
  let versionId: string;
  let code: string;

  beforeAll(async () => {
    cast = await Cast.of(app, 'Neem Tree Clinic');
    story = await JointPlan.of(app, cast);
    const version = await story.activate();
    versionId = version.id;
    code = version.shortCode;
  });

  it.each([
    ['CLINICAL', 'en'],
    ['FAMILY', 'hi'],
    ['REFERRER', 'hi'],
    ['SCHOOL', 'en'],
  ] as const)(
    'says to %s in %s, in the order it is heard, letter for letter what the page says',
    async (register, language) => {
      const pt = await cast.as('pt');
      const asked = { versionId, register, language, parts: ALL };
      const html = await (await pt.post('/documents/plan', { ...asked, format: 'HTML' })).text();
      const answer = await pt.post('/documents/plan', { ...asked, format: 'PDF' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="${register.toLowerCase()}-${code}-${language}.pdf"`,
      );
      const pdf = new Pdf(Buffer.from(await answer.arrayBuffer()));
      expect(squeezed(pdf.heard)).toBe(squeezed(textOf(html)));
      expect(squeezed(pdf.heard)).toContain(squeezed(language === 'hi' ? 'लक्ष्य 1: Brushes his teeth' : code));
      expect(pdf.isTagged).toBe(true);
      expect(pdf.language).toBe(language);
      expect(pdf.hasOutline).toBe(true);
      expect([...pdf.tags]).toEqual(expect.arrayContaining(['H1', 'H2', 'P']));
      const count = pdf.pages.length;
      for (const [at, painted] of pdf.painted.entries()) {
        const page = language === 'hi' ? `पृष्ठ ${at + 1} / ${count}` : `Page ${at + 1} of ${count}`;
        expect(squeezed(painted)).toContain(squeezed(page));
        expect(painted).toContain(code);
      }
      // Fonts of ours alone: on a server without Indic fonts the system's would be boxes.
      expect(pdf.fonts.filter((font) => !/^(AtkinsonHyperlegibleNext|NotoSans(Devanagari|Math))-/.test(font))).toEqual(
        [],
      );
    },
  );

  it('of a draft says on every page that nobody has agreed, and has no code', async () => {
    const other = await JointPlan.of(app, cast);
    const draft = await other.write(await other.open());
    const pt = await cast.as('pt');
    const answer = await pt.post('/documents/plan', { ...wish({ versionId: draft.id, format: 'PDF' }) });
    expect(answer.headers.get('content-disposition')).toContain('filename="clinical-draft-1-0-en.pdf"');
    const pdf = new Pdf(Buffer.from(await answer.arrayBuffer()));
    for (const painted of pdf.painted) expect(painted).toContain('Draft. Nobody has agreed to this yet.');
  });

  it('leads by its QR code to the page that says what it is worth, at the address it was asked at', async () => {
    const pt = await cast.as('pt');
    const html = await (await pt.post('/documents/plan', wish({ versionId }))).text();
    const [, size] = /aria-label="QR code of this paper" viewBox="0 0 (\d+)/.exec(html) ?? [];
    expect(Number(size)).toBeGreaterThan(28);
  });
});

describe('the paper of a plan', () => {
  it('is read in one statement', async () => {
    await ot.post('/documents/plan', wish());
    const before = await statementsOf(app.database);
    await ot.post('/documents/plan', wish());
    expect((await statementsOf(app.database)) - before).toBe(1);
  });

  it('leaves a line in the trail: who had which paper of whose record, and nothing that is on it', async () => {
    const answer = await ot.post(
      '/documents/plan',
      wish({ register: 'SCHOOL', language: 'hi', parts: ['PRECAUTIONS'] }),
    );
    const lines = await linesOf(app, practice.clinicId, answer.headers.get('x-request-id') ?? '');
    expect(lines).toEqual([
      {
        action: 'record:read',
        outcome: 'DONE',
        staffId: practice.ot.staffId,
        role: 'THERAPIST',
        type: 'Child',
        subjectId: null,
        childId: practice.child.childId,
        details: {
          operation: 'PlanDocument',
          paper: { versionId: practice.plan.versionId, register: 'SCHOOL', language: 'hi', format: 'HTML' },
          reads: [
            {
              groups: ['CLINICAL', 'EMERGENCY', 'IDENTITY', 'PLAN_STATE', 'TEAM'],
              children: [practice.child.childId],
            },
          ],
        },
      },
    ]);
    expect(app.log.join('\n')).not.toContain(practice.plan.versionId);
    expect(app.log.join('\n')).not.toContain('Nair');
  });

  it('is for the care team and the lead: to others, to another clinic and for no such version it is not there', async () => {
    expect((await (await app.signIn(practice.lead.email)).post('/documents/plan', wish())).status).toBe(200);
    const elsewhere = await layPractice(app.owner);
    for (const { email } of [practice.stranger, elsewhere.lead, elsewhere.ot]) {
      const browser = await app.signIn(email);
      const answer = await browser.post('/documents/plan', wish({ format: 'PDF' }));
      expect(await refusalOf(answer)).toEqual({ status: 404, code: 'NOT_FOUND' });
    }
    for (const versionId of [randomUUID(), 'nothing', "' or 1=1 --"]) {
      expect(await refusalOf(await ot.post('/documents/plan', wish({ versionId })))).toEqual({
        status: 404,
        code: 'NOT_FOUND',
      });
    }
    const denied = await ot.post('/documents/plan', wish({ versionId: elsewhere.plan.versionId }));
    const lines = await linesOf(app, practice.clinicId, denied.headers.get('x-request-id') ?? '');
    expect(lines).toMatchObject([{ outcome: 'DENIED', type: 'CarePlanVersion', subjectId: elsewhere.plan.versionId }]);
  });

  it('is not for roles that read no plan, and the trail says that they asked', async () => {
    const cast = await Cast.of(app, 'Rohini');
    for (const part of ['desk', 'administrator', 'safeguarding'] as const) {
      const answer = await (await cast.as(part)).post('/documents/plan', wish());
      expect(await refusalOf(answer)).toEqual({ status: 403, code: 'FORBIDDEN' });
      const lines = await linesOf(app, cast.clinicId, answer.headers.get('x-request-id') ?? '');
      expect(lines).toMatchObject([{ action: 'document:run', outcome: 'DENIED', details: { code: 'FORBIDDEN' } }]);
    }
  });

  it('is asked for by the portal, signed in, with words it knows', async () => {
    expect(await refusalOf(await app.browser().post('/documents/plan', wish()))).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    const bare = await ot.fetch('/documents/plan', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wish()),
    });
    expect(await refusalOf(bare)).toEqual({ status: 403, code: 'PORTAL_HEADER_MISSING' });
    for (const over of [
      { register: 'GOSSIP' },
      { parts: ['SECRETS'] },
      { language: 'fr' },
      { format: 'DOC' },
      { extra: 1 },
    ]) {
      expect(await refusalOf(await ot.post('/documents/plan', wish(over)))).toMatchObject({ code: 'INVALID_INPUT' });
    }
    expect((await ot.fetch('/documents/plan')).status).toBe(404);
  });

  it('draws no first rating for another rater until the second is given', async () => {
    const { planId, versionId, shirt } = practice.plan;
    const reviewId = randomUUID();
    const ofReview = {
      clinic_id: practice.clinicId,
      review_id: reviewId,
      goal_id: shirt,
      child_id: practice.child.childId,
    };
    await insertRow(app.owner, 'reviews', {
      clinic_id: practice.clinicId,
      id: reviewId,
      child_id: practice.child.childId,
      plan_id: planId,
      version_id: versionId,
      due_on: '2026-12-24',
      held_on: '2026-12-24',
      opened_by: practice.ot.staffId,
      opened_at: '2026-12-24T03:35:00Z',
      version: 1,
    });
    const rate = (kind: string, by: string) =>
      insertRow(app.owner, 'ratings', {
        ...ofReview,
        id: randomUUID(),
        rater_kind: kind,
        rater_name: kind === 'CAREGIVER' ? 'Lata Nair' : null,
        level: 1,
        scale_edition: 1,
        given_by: by,
        given_at: '2026-12-24T03:40:00Z',
      });
    const pt = await app.signIn(practice.pt.email);
    await rate('CAREGIVER', practice.ot.staffId);
    expect(await drawn(ot)).toBe(2);
    expect(await drawn(pt)).toBe(0);
    await rate('PRACTITIONER', practice.pt.staffId);
    expect(await drawn(pt)).toBe(3);
  });

  it('is the same preview that is printed: a page without script that fetches nothing', async () => {
    const answer = await ot.post('/documents/plan', wish());
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).not.toMatch(/<script|https?:\/\//);
  });
});
