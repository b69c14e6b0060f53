import { randomUUID } from 'node:crypto';
import { FAMILY_VISIT_HOURS } from '@trellis/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { Cast, type Part } from '../support/cast.ts';
import { trailOf } from '../support/children.ts';
import { formOf, giveLink, Phone, type SeenPage } from '../support/family.ts';
import { JointPlan } from '../support/joint-plan.ts';
import { insertRow, lookAt } from '../support/plan-rows.ts';

const HOUR = 3_600_000;

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

const ROWS = '... on FamilyLinkPayload { link { id version standing endedFor } secret { path } guardian { id } }';

interface Link {
  readonly id: string;
  readonly standing: string;
  readonly version: number;
  readonly lastOpenedAt: string | null;
  readonly endedFor: string | null;
  readonly madeBy: { readonly name: string } | null;
}

async function linksOf(story: JointPlan, part: Part = 'pt'): Promise<readonly Link[]> {
  const { child } = await story.ask<{ child: { guardians: { id: string; familyLinks: Link[] }[] } }>(
    part,
    `query ($id: ID!) { child(id: $id) { guardians { id familyLinks {
      id standing version lastOpenedAt endedFor madeBy { name } } } } }`,
    { id: story.childId },
  );
  return child.guardians.find(({ id }) => id === story.guardianId)?.familyLinks ?? [];
}

/** An aunt of the child, who looks after it and may not consent. */
async function aunt(story: JointPlan): Promise<string> {
  const id = randomUUID();
  await lookAt(app.owner, cast.clinicId);
  await insertRow(app.owner, 'guardians', {
    clinic_id: cast.clinicId,
    id,
    child_id: story.childId,
    name: 'Asha Namuna',
    relationship: 'OTHER',
    has_authority: false,
    language: 'en',
    version: 1,
  });
  return id;
}

const actionsOf = (lines: readonly object[]) => lines.map((line) => ('action' in line ? line.action : ''));

/** What a closed page is the same in for everybody: all of it. */
const closedPage = ({ status, html }: SeenPage) => ({ status, html });

describe('a personal link', () => {
  it('is made by the care team, the lead and the office for a guardian with authority, and seen by who sees contacts', async () => {
    const story = await JointPlan.of(app, cast);
    for (const part of ['pt', 'lead', 'administrator', 'desk'] as const) {
      const made = await story.try(part, 'makeFamilyLink', { guardianId: story.guardianId }, ROWS);
      expect(made).toMatchObject({
        __typename: 'FamilyLinkPayload',
        link: { standing: 'OPEN' },
        secret: { path: expect.stringMatching(/^\/family\/[\w-]{43}$/) as string },
      });
    }
    for (const part of ['trainee', 'safeguarding'] as const) {
      expect(await story.try(part, 'makeFamilyLink', { guardianId: story.guardianId }, ROWS)).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    expect(await story.try('pt', 'makeFamilyLink', { guardianId: await aunt(story) }, ROWS)).toMatchObject({
      rule: 'GUARDIAN_WITHOUT_AUTHORITY',
    });
    const links = await linksOf(story);
    expect(links.map(({ standing, endedFor }) => `${standing} ${endedFor}`)).toEqual([
      'OPEN null',
      'ENDED RENEWED',
      'ENDED RENEWED',
      'ENDED RENEWED',
    ]);
    expect(links[0]?.madeBy?.name).toBe('Deepak Kumar');
  });

  it('is nothing to a therapist of another child', async () => {
    const story = await JointPlan.of(app, cast);
    const { id, version } = await giveLink(story);
    const left = await story.ask<{ child: { careTeam: { id: string; version: number; staff: { id: string } }[] } }>(
      'lead',
      'query ($id: ID!) { child(id: $id) { careTeam { id version staff { id } } } }',
      { id: story.childId },
    );
    const ot = left.child.careTeam.find(({ staff }) => staff.id === cast.staffId('ot'));
    await story.do('administrator', 'leaveCareTeam', { memberId: ot?.id, version: ot?.version });
    const denied = { code: 'NOT_FOUND' };
    expect(await story.try('ot', 'makeFamilyLink', { guardianId: story.guardianId }, ROWS)).toMatchObject(denied);
    expect(await story.try('ot', 'withdrawFamilyLink', { linkId: id, version }, ROWS)).toMatchObject(denied);
  });

  it('is in the trail and on the line with each act, without its secret anywhere', async () => {
    const story = await JointPlan.of(app, cast);
    const { id, path } = await giveLink(story);
    const secret = path.split('/').at(-1) ?? '';
    const phone = new Phone(app);
    expect((await phone.open(path)).status).toBe(200);
    await story.do('pt', 'withdrawFamilyLink', { linkId: id, version: 1 });
    const trail = await trailOf(app, cast.clinicId, id);
    expect(actionsOf(trail.audit)).toEqual(['family-link:make', 'family-page:open', 'family-link:withdraw']);
    expect(actionsOf(trail.outbox)).toEqual(actionsOf(trail.audit));
    await lookAt(app.owner, cast.clinicId);
    const { rows } = await app.owner.query<{ line: string }>(
      `select e::text as line from audit_events e union all select o::text from outbox_events o
       union all select l::text from family_links l union all select k::text from family_keys k`,
    );
    const kept = [...rows.map(({ line }) => line), ...app.log].join('\n');
    expect(kept).toContain(id);
    expect(kept).not.toContain(secret);
    for (const cookie of phone.browser.cookies.values()) expect(kept).not.toContain(cookie);
  });

  it('is withdrawn once, by who saw it as it is', async () => {
    const story = await JointPlan.of(app, cast);
    const { id, version } = await giveLink(story);
    const withdraw = (seen: number) => story.try('pt', 'withdrawFamilyLink', { linkId: id, version: seen }, ROWS);
    expect(await withdraw(version + 1)).toMatchObject({ __typename: 'VersionConflict', current: version });
    expect(await withdraw(version)).toMatchObject({ link: { standing: 'ENDED', endedFor: 'WITHDRAWN' }, secret: null });
    expect(await withdraw(version + 1)).toMatchObject({ rule: 'ALREADY_OVER' });
  });

  it('is one at a time, however many are made at once', async () => {
    const story = await JointPlan.of(app, cast);
    const made = await Promise.all(Array.from({ length: 6 }, () => giveLink(story)));
    expect(new Set(made.map(({ path }) => path)).size).toBe(6);
    const links = await linksOf(story);
    expect(links.filter(({ standing }) => standing === 'OPEN')).toHaveLength(1);
    const opened = await Promise.all(made.map(({ path }) => new Phone(app).open(path)));
    expect(opened.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(opened.filter(({ status }) => status === 404)).toHaveLength(5);
  });
});

describe('the door', () => {
  it('tells nothing and opens nothing to a program that looks at links, however often', async () => {
    const story = await JointPlan.of(app, cast);
    const { path } = await giveLink(story);
    for (let looked = 0; looked < 3; looked += 1) {
      const preview = new Phone(app);
      const first = await preview.get(path);
      expect(first.status).toBe(303);
      expect(first.headers.get('location')).toBe('/family');
      const door = await preview.get('/family');
      expect(door.html).not.toContain('Aarav');
      expect(door.html).not.toContain('Namuna');
      const bare = await app.browser().fetch(path, { method: 'HEAD' });
      expect(bare.status).toBe(303);
    }
    expect((await linksOf(story))[0]?.lastOpenedAt).toBeNull();
    const phone = new Phone(app);
    expect((await phone.open(path)).text).toContain('Sunita Namuna');
    expect((await phone.open(path)).text, 'again from the message').toContain('Sunita Namuna');
    expect((await linksOf(story))[0]?.lastOpenedAt).not.toBeNull();
  });

  it('answers an unknown, a withdrawn and an expired link, one of a guardian without authority, and nonsense alike, to the letter', async () => {
    const story = await JointPlan.of(app, cast);
    const withdrawn = await giveLink(story);
    await story.do('pt', 'withdrawFamilyLink', { linkId: withdrawn.id, version: 1 });
    const other = await JointPlan.of(app, cast);
    const disowned = await giveLink(other);
    const third = await JointPlan.of(app, cast);
    const expired = await giveLink(third);
    await lookAt(app.owner, cast.clinicId);
    await app.owner.query('update guardians set has_authority = false where id = $1', [other.guardianId]);
    await app.owner.query("update family_links set expires_at = '2026-11-22' where id = $1", [expired.id]);
    const pages: object[] = [];
    for (const path of [withdrawn.path, disowned.path, expired.path, `/family/${'A'.repeat(43)}`]) {
      const phone = new Phone(app);
      await phone.get(path);
      const door = await phone.get('/family');
      expect(door.status).toBe(200);
      const answer = await phone.post('/family/open', formOf(door.html, '/family/open'));
      expect(answer.status).toBe(303);
      pages.push(closedPage(await phone.get('/family')));
    }
    const nonsense = new Phone(app);
    await nonsense.get('/family/nothing');
    pages.push(closedPage(await nonsense.get('/family')));
    pages.push(closedPage(await new Phone(app).get('/family')));
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(1);
    expect(pages[0]).toMatchObject({
      status: 404,
      html: expect.stringContaining('Ask your therapist or the front desk for a new one.') as string,
    });
  });

  it('closes on the next request to a telephone that is inside, once the link is withdrawn or the guardian loses authority', async () => {
    const story = await JointPlan.of(app, cast);
    const { path, id } = await giveLink(story);
    const phone = new Phone(app);
    expect((await phone.open(path)).status).toBe(200);
    await story.do('pt', 'withdrawFamilyLink', { linkId: id, version: 1 });
    for (const inside of ['/family', '/family/sign']) expect((await phone.get(inside)).status).toBe(404);

    const again = new Phone(app);
    await again.open((await giveLink(story)).path);
    await lookAt(app.owner, cast.clinicId);
    await app.owner.query('update guardians set has_authority = false where id = $1', [story.guardianId]);
    expect((await again.get('/family')).status).toBe(404);
  });

  it('closes after hours, opens again by the same link, and not past the link’s own day', async () => {
    const story = await JointPlan.of(app, cast);
    const { path } = await giveLink(story);
    const phone = new Phone(app);
    await phone.open(path);
    const kept = new Map(phone.browser.cookies);
    app.clock.push(FAMILY_VISIT_HOURS * HOUR + 1000);
    for (const [name, value] of kept) phone.browser.cookies.set(name, value);
    expect((await phone.get('/family')).status).toBe(404);
    expect((await phone.open(path)).status).toBe(200);
    cast.sleep(90);
    expect((await phone.get('/family')).status).toBe(404);
    expect((await phone.open(path)).status).toBe(404);
  });

  it('is left by the guardian, and the token that was kept is worth nothing after', async () => {
    const story = await JointPlan.of(app, cast);
    const phone = new Phone(app);
    const page = await phone.open((await giveLink(story)).path);
    const kept = new Map(phone.browser.cookies);
    await phone.post('/family/leave', formOf(page.html, '/family/leave'));
    expect(phone.browser.cookies.size).toBe(0);
    for (const [name, value] of kept) phone.browser.cookies.set(name, value);
    expect((await phone.get('/family')).status).toBe(404);
  });

  it('keeps whoever guesses waiting, and nobody who has a link', async () => {
    const guess = async (): Promise<SeenPage> => {
      const phone = new Phone(app);
      await phone.get(`/family/${randomUUID().replaceAll('-', '')}AAAAAAAAAAA`);
      const door = await phone.get('/family');
      return phone.post('/family/open', formOf(door.html, '/family/open'));
    };
    // What was guessed before is forgotten after a night.
    cast.sleep(1);
    const { path } = await giveLink(await JointPlan.of(app, cast));
    app.clock.stop();
    const statuses: number[] = [];
    for (let tried = 0; tried < 24; tried += 1) statuses.push((await guess()).status);
    expect(statuses.slice(0, 20).every((status) => status === 303)).toBe(true);
    const last = await guess();
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last.text).toContain('One moment, please');
    expect((await new Phone(app).open(path)).status, 'from the same address').toBe(200);
  });

  it('gives one telephone no more than sixty pages a minute, and its neighbours theirs', async () => {
    const [mine, theirs] = [await JointPlan.of(app, cast), await JointPlan.of(app, cast)];
    const [phone, neighbour] = [new Phone(app), new Phone(app)];
    await phone.open((await giveLink(mine)).path);
    await neighbour.open((await giveLink(theirs)).path);
    const answers = await Promise.all(Array.from({ length: 62 }, () => phone.get('/family/sign')));
    const busy = answers.find(({ status }) => status === 429);
    expect(busy?.text).toContain('कृपया थोड़ा रुकें');
    expect((await neighbour.get('/family')).status).toBe(200);
    app.clock.push(60_000);
    expect((await phone.get('/family')).status).toBe(200);
  });
});

describe('the answers of the page', () => {
  it('are kept by nobody, framed by nobody, found by no search and told to no other address', async () => {
    const story = await JointPlan.of(app, cast);
    const { path } = await giveLink(story);
    const phone = new Phone(app);
    const answers = [
      await phone.get(path),
      await phone.get('/family'),
      await phone.open(path),
      await phone.get('/family/none'),
    ];
    answers.push(await new Phone(app).get('/family'));
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
      expect(headers.get('x-frame-options')).toBe('DENY');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    }
    const inside = await phone.get('/family');
    expect(inside.html).not.toMatch(/ style=| on\w+=|<script>|(?:src|href)="(?:https?:)?\/\//);
    expect(inside.html).not.toContain(path);
  });

  it('keep the token in a cookie that no script reads and no other site sends', async () => {
    const story = await JointPlan.of(app, cast);
    const { path } = await giveLink(story);
    const followed = await app.browser().fetch(path);
    const lines = followed.headers.getSetCookie();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^__Host-trellis-family-key-\d+=[\w-]{43}; Max-Age=600; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
  });

  it.each([
    ['a form on another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a form in a page without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['JSON', { 'content-type': 'application/json' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('take nothing from %s', async (_what, headers) => {
    const story = await JointPlan.of(app, cast);
    const phone = new Phone(app);
    const page = await phone.open((await giveLink(story)).path);
    const answer = await phone.post('/family/leave', formOf(page.html, '/family/leave'), headers);
    expect([403, 415]).toContain(answer.status);
    expect((await phone.get('/family')).status).toBe(200);
  });

  it('take no form that was made for another visit', async () => {
    const [mine, theirs] = [await JointPlan.of(app, cast), await JointPlan.of(app, cast)];
    const [phone, attacker] = [new Phone(app), new Phone(app)];
    await phone.open((await giveLink(mine)).path);
    const page = await attacker.open((await giveLink(theirs)).path);
    expect((await phone.post('/family/leave', formOf(page.html, '/family/leave'))).status).toBe(403);
    expect((await phone.post('/family/leave', {})).status).toBe(403);
    expect((await phone.get('/family')).status).toBe(200);
  });

  it('take a form from the page’s script, and tell it where to go on', async () => {
    const story = await JointPlan.of(app, cast);
    const phone = new Phone(app);
    const page = await phone.open((await giveLink(story)).path);
    const answer = await phone.post('/family/leave', formOf(page.html, '/family/leave'), {
      'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      'x-trellis-form': '1',
    });
    expect([answer.status, answer.headers.get('x-go-to')]).toEqual([204, '/family']);
    expect((await phone.get('/family')).status).toBe(404);
  });

  it('take forms on the family page alone', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const path of ['/graphql', '/auth/sign-in']) {
      const answer = await app.browser().fetch(path, { method: 'POST', headers: form, body: 'a=b' });
      expect(answer.status).toBe(415);
    }
  });
});
