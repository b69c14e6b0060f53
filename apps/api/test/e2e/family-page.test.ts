import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { Cast } from '../support/cast.ts';
import { formOf, giveLink, Phone, type SeenPage } from '../support/family.ts';
import { activity, JointPlan, OT } from '../support/joint-plan.ts';
import { insertRow, lookAt } from '../support/plan-rows.ts';
import { statementsOf } from '../support/statements.ts';
import { linesOf } from '../support/trail.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

const BRUSHING = {
  discipline: OT,
  activity: activity('TOOTHBRUSHING_STEP_CHAIN'),
  words: 'Point to the next picture and wait',
  moment: 'BEDTIME',
  routine: 'after dinner',
  minutesPerDay: 5,
  daysPerWeek: 7,
  stopIf: 'he coughs or gags',
  brace: null,
  helpers: ['PARENT', 'GRANDPARENT'],
  picture: 'BRUSHING_TEETH',
  resting: false,
};

/** A plan that is sent, with one activity at home. */
async function sentPlan(over: object = {}): Promise<{ story: JointPlan; versionId: string; itemId: string }> {
  const story = await JointPlan.of(app, cast);
  const draft = await story.write(await story.open());
  const itemId = randomUUID();
  const goalId = draft.goals[0]?.goal.id;
  await story.do('ot', 'addHomeItem', { versionId: draft.id, goalId, itemId, ...BRUSHING, ...over });
  const { id } = await story.send(await story.draft());
  return { story, versionId: id, itemId };
}

/** The same in force, signed on the clinic's screen. */
async function inForce(over: object = {}): Promise<{ story: JointPlan; versionId: string; itemId: string }> {
  const sent = await sentPlan(over);
  await sent.story.sign('ot', sent.versionId);
  await sent.story.sign('pt', sent.versionId);
  await sent.story.agree(sent.versionId);
  return sent;
}

const giveSheet = (story: JointPlan, guardianId = story.guardianId) =>
  story.do('ot', 'giveHomeSheet', {
    id: randomUUID(),
    planId: story.planId,
    guardianId,
    language: 'en',
    validUntil: '2027-02-15',
  });

async function inside(
  story: JointPlan,
  guardianId = story.guardianId,
  language = 'en',
): Promise<{ phone: Phone; page: SeenPage }> {
  const phone = new Phone(app);
  await phone.get(`/family/language/${language}`);
  const page = await phone.open((await giveLink(story, guardianId)).path);
  expect(page.status).toBe(200);
  return { phone, page };
}

/** The child's father, who lives elsewhere and may consent. */
async function father(story: JointPlan): Promise<string> {
  const id = randomUUID();
  await lookAt(app.owner, cast.clinicId);
  await insertRow(app.owner, 'guardians', {
    clinic_id: cast.clinicId,
    id,
    child_id: story.childId,
    name: 'Vikram Namuna',
    relationship: 'FATHER',
    has_authority: true,
    phone: '+91 00000 99999',
    language: 'en',
    version: 1,
  });
  return id;
}

async function ask<Data>(story: JointPlan, document: string, id: string): Promise<Data> {
  return story.ask<Data>('pt', document, { id });
}

interface Agreed {
  readonly carePlanVersion: {
    readonly state: string;
    readonly agreements: readonly {
      readonly how: string;
      readonly language: string;
      readonly register: string;
      readonly contentHash: string;
      readonly renderedHash: string;
      readonly fallenAt: string | null;
      readonly guardian: { readonly id: string } | null;
      readonly recordedBy: object | null;
      readonly facts: { readonly typedName: string | null };
    }[];
    readonly childsWords: readonly object[];
  };
}
const AGREED = `query ($id: ID!) { carePlanVersion(id: $id) { state
  agreements { how language register contentHash renderedHash fallenAt guardian { id } recordedBy { id } facts { typedName } }
  childsWords { stance words heardBy { id } toldBy { id } heardOn } } }`;

async function byLink(story: JointPlan, versionId: string) {
  const { carePlanVersion } = await ask<Agreed>(story, AGREED, versionId);
  return carePlanVersion.agreements.filter(({ how, fallenAt }) => how === 'SIGNED_BY_LINK' && fallenAt === null);
}

const SIGNED = { yes: 'yes', name: 'Sunita Namuna' };

describe('what a family reads', () => {
  it('is what is worked on, in words: where the child is now, what is hoped for, and who helps', async () => {
    const { story } = await inForce();
    const { inForce: version } = await story.plan();
    const goal = version?.goals[0];
    const words = (level: number) => goal?.levels.find((each) => each.level === level)?.text ?? 'no such level';
    const { phone, page } = await inside(story);
    expect(page.text).toContain(goal?.statement);
    expect(page.text).toContain(`At the start ${words(-2)}`);
    expect(page.text).toContain(`What we hope for ${words(0)}`);
    expect(page.text).toContain('Om Tiwari, Occupational Therapy');
    expect(page.text).toContain('Priya Thomas, Physiotherapy');
    await story.do('ot', 'recordObservation', {
      id: randomUUID(),
      goalId: goal?.goal.id,
      level: -1,
      setting: 'HOME',
      seenBy: 'IN_PERSON',
      happenedAt: '2026-11-23T03:15:00Z',
      scaleEdition: goal?.scaleEdition,
      note: '',
      remarks: [],
    });
    expect((await phone.get('/family')).text).toContain(`Now ${words(-1)} seen on 23 November`);
  });

  it('is today’s sheet of this household: what, when, who, and when to stop', async () => {
    const { story } = await inForce();
    const { phone, page } = await inside(story);
    expect(page.text).toContain('You have no sheet for home now.');
    await giveSheet(story);
    const { text } = await phone.get('/family');
    expect(text).toContain('Point to the next picture and wait');
    expect(text).toContain('At bedtime, after dinner, 5 minutes, every day');
    expect(text).toContain('Stop if he coughs or gags');
    expect(text).toContain('a parent, a grandparent');
    expect(text).toContain('Good until 15 February');
  });

  it('is in Hindi for who reads Hindi, with the line that nobody has reviewed it, and in the other language by one press', async () => {
    const { story } = await inForce();
    await giveSheet(story);
    const phone = new Phone(app);
    const page = await phone.open((await giveLink(story)).path);
    expect(page.html).toContain('<html lang="hi">');
    expect(page.text).toContain('नमस्ते Sunita Namuna');
    expect(page.text).toContain('हम घर पर क्या करते हैं');
    expect(page.text).toContain('अनुवाद की जाँच नहीं हुई। Translation not reviewed.');
    const switched = await phone.get('/family/language/en');
    expect(switched.headers.get('location')).toBe('/family');
    const english = await phone.get('/family');
    expect(english.text).toContain('What we do at home');
    expect(english.text).not.toContain('Translation not reviewed.');
  });

  it('says so where the plan is new, rests or has ended, and no goal of it that was dropped', async () => {
    const { story } = await sentPlan();
    const { phone, page } = await inside(story);
    expect(page.text).toContain('There is no plan in use yet.');
    expect(page.text).not.toContain('Brushes his teeth');
    const { story: active } = await inForce();
    const rests = await inside(active);
    const { version } = await active.plan();
    await active.do('pt', 'pausePlan', { planId: active.planId, version, reason: 'holidays' });
    expect((await rests.phone.get('/family')).text).toContain('The plan rests for now.');
    expect((await phone.get('/family')).text).not.toContain('The plan rests for now.');
  });

  it('is in the trail, as that guardian and with the child, each time it is looked at', async () => {
    const { story } = await inForce();
    const { page } = await inside(story);
    await lookAt(app.owner, cast.clinicId);
    const { rows } = await app.owner.query(
      `select action, outcome, staff_id, role, guardian_id, child_id, details from audit_events where request_id = $1`,
      [page.requestId],
    );
    expect(rows).toEqual([
      {
        action: 'record:read',
        outcome: 'DONE',
        staff_id: null,
        role: null,
        guardian_id: story.guardianId,
        child_id: story.childId,
        details: {
          operation: 'FamilyPage',
          reads: [{ groups: ['AGREEMENTS', 'CLINICAL', 'IDENTITY'], children: [story.childId] }],
        },
      },
    ]);
  });

  it('is read in one statement a section', async () => {
    const { story } = await inForce();
    await giveSheet(story);
    const { phone } = await inside(story);
    const before = await statementsOf(app.database);
    await phone.get('/family');
    // Who visits, and plan, sheets, weeks and versions.
    expect((await statementsOf(app.database)) - before).toBe(5);
  });
});

describe('a household', () => {
  it('sees its own sheet, its own weeks and nobody else’s, whatever is asked for', async () => {
    const { story, itemId } = await inForce();
    const fatherId = await father(story);
    await giveSheet(story);
    const mother = await inside(story);
    await mother.phone.send(
      mother.page,
      '/family/week',
      { fit: 'DID_NOT_FIT', why: 'NO_TIME', note: 'CANARY-MOTHER' },
      itemId,
    );
    const other = await inside(story, fatherId);
    expect(other.page.text).toContain('You have no sheet for home now.');
    expect(other.page.html).not.toContain('CANARY-MOTHER');
    expect(other.page.html).not.toContain('Sunita');
    await giveSheet(story, fatherId);
    const given = await other.phone.get('/family');
    expect(given.text).toContain('Point to the next picture and wait');
    expect(given.text).not.toContain('You told us');
    expect(given.html).not.toContain('CANARY-MOTHER');

    await story.do('ot', 'raisePrecaution', { childId: story.childId, precaution: 'VP_SHUNT' });
    const gone = formOf((await mother.phone.get('/family')).html, '/family/sheet-gone');
    const own = formOf((await other.phone.get('/family')).html, '/family/sheet-gone');
    const denied = await other.phone.post('/family/sheet-gone', { ...own, sheet: gone['sheet'] ?? '' });
    expect(denied.status).toBe(404);
    expect((await mother.phone.get('/family')).text).toContain('Stop. Do not use the old sheet.');
    expect(await linesOf(app, cast.clinicId, denied.requestId)).toMatchObject([
      { action: 'family-page:open', outcome: 'DENIED', staffId: null, childId: story.childId },
    ]);
  });

  it('never sees a letter of another child or another clinic, nor reaches a row of theirs', async () => {
    const mine = await inForce({ words: 'Our own activity' });
    await giveSheet(mine.story);
    const { phone, page } = await inside(mine.story);
    const elsewhere = await Cast.of(app, 'CANARY-CLINIC');
    const strangers: { story: JointPlan; itemId: string; versionId: string }[] = [
      await sentPlan({ words: 'CANARY-CHILD', stopIf: 'CANARY-CHILD' }),
    ];
    const far = await JointPlan.of(app, elsewhere);
    const draft = await far.write(await far.open());
    const farItem = randomUUID();
    await far.do('ot', 'addHomeItem', {
      versionId: draft.id,
      goalId: draft.goals[0]?.goal.id,
      itemId: farItem,
      ...BRUSHING,
      words: 'CANARY-FAR',
    });
    strangers.push({ story: far, itemId: farItem, versionId: (await far.send(await far.draft())).id });
    for (const stranger of strangers) {
      const week = await phone.post('/family/week', {
        ...formOf(page.html, '/family/week'),
        id: randomUUID(),
        item: stranger.itemId,
        fit: 'FITTED',
      });
      expect(week.status).toBe(404);
      const shown = await stranger.story.shown(stranger.versionId, 'pt', 'FAMILY');
      const sign = await phone.post('/family/sign', {
        form: formOf(page.html, '/family/leave')['form'] ?? '',
        versionId: stranger.versionId,
        ...(shown as Record<string, string>),
        ...SIGNED,
      });
      expect(sign.status).toBe(404);
      expect(await byLink(stranger.story, stranger.versionId)).toEqual([]);
    }
    for (const path of [
      '/family',
      '/family/sign',
      '/family?said=%3Cscript%3E',
      `/family?child=${strangers[0]?.story.childId}`,
    ]) {
      const { html } = await phone.get(path);
      expect(html).not.toMatch(/CANARY|<script>/);
    }
  });

  it('is held to by the database itself: a transaction that reads for one has no row of another', async () => {
    const { story } = await inForce();
    const fatherId = await father(story);
    await giveSheet(story);
    await giveSheet(story, fatherId);
    const client = await reading(story.guardianId);
    try {
      for (const table of ['guardians', 'home_sheets', 'home_weeks', 'family_links']) {
        const column = table === 'guardians' ? 'id' : 'guardian_id';
        const { rows } = await client.query<{ who: string }>(`select distinct ${column} as who from ${table}`);
        expect(rows.filter(({ who }) => who !== story.guardianId)).toEqual([]);
      }
      const { rows } = await client.query('select id from home_sheets');
      expect(rows).toHaveLength(1);
    } finally {
      await client.end();
    }
  });
});

/** A connection of the application's login in the clinic, reading for one household. */
async function reading(guardianId: string) {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: app.database.appUrl });
  await client.connect();
  await client.query(`select set_config('app.clinic', $1, false), set_config('app.household', $2, false)`, [
    cast.clinicId,
    guardianId,
  ]);
  return client;
}

describe('a guardian who signs', () => {
  it('reads the text whole and signs exactly those letters, with a name and what the child says', async () => {
    const { story, versionId } = await sentPlan();
    await story.sign('ot', versionId);
    await story.sign('pt', versionId);
    const phone = new Phone(app);
    const page = await phone.open((await giveLink(story)).path);
    expect(page.text).toContain('एक योजना आपकी हाँ के लिए रुकी है');
    const text = await phone.get('/family/sign');
    const { carePlanVersion } = await ask<{
      carePlanVersion: { contentHash: string; rendered: { text: string; hash: string } };
    }>(
      story,
      'query ($id: ID!) { carePlanVersion(id: $id) { contentHash rendered(language: hi, register: FAMILY) { text hash } } }',
      versionId,
    );
    for (const line of carePlanVersion.rendered.text.split('\n')) expect(text.text).toContain(line.trim());
    const after = await phone.send(text, '/family/sign', { ...SIGNED, stance: 'SAID_YES', words: 'हाँ, ब्रश करूँगा' });
    expect(after.text).toContain('धन्यवाद। आपने योजना पर हस्ताक्षर कर दिए।');
    expect(after.text).not.toContain('एक योजना आपकी हाँ के लिए रुकी है');
    expect(await ask<Agreed>(story, AGREED, versionId)).toMatchObject({
      carePlanVersion: {
        state: 'IN_FORCE',
        childsWords: [
          {
            stance: 'SAID_YES',
            words: 'हाँ, ब्रश करूँगा',
            heardBy: null,
            toldBy: { id: story.guardianId },
            heardOn: '2026-11-23',
          },
        ],
      },
    });
    expect(await byLink(story, versionId)).toMatchObject([
      {
        language: 'hi',
        register: 'FAMILY',
        contentHash: carePlanVersion.contentHash,
        renderedHash: carePlanVersion.rendered.hash,
        guardian: { id: story.guardianId },
        recordedBy: null,
        facts: { typedName: 'Sunita Namuna' },
      },
    ]);
  });

  it('is asked to read again what was changed while it was read, and finds the name as it was typed', async () => {
    const { story, versionId } = await sentPlan();
    const { phone } = await inside(story);
    const text = await phone.get('/family/sign');
    await story.do('ot', 'editPriority', { priorityId: story.priorityId, version: 1, words: 'Teeth, without tears' });
    const again = await phone.send(text, '/family/sign', SIGNED);
    expect(again.status).toBe(422);
    expect(again.text).toContain('The plan was changed while you read. Please read it again.');
    expect(again.text).toContain('Teeth, without tears');
    expect(again.html).toContain('value="Sunita Namuna"');
    expect(await byLink(story, versionId)).toEqual([]);
    expect((await phone.send(again, '/family/sign', SIGNED)).text).toContain('Thank you. You have signed the plan.');
  });

  it('is told where a version was taken back meanwhile', async () => {
    const { story, versionId } = await sentPlan();
    const { phone } = await inside(story);
    const text = await phone.get('/family/sign');
    const { version } = await story.version(versionId);
    await story.do('pt', 'takeBack', { versionId, version });
    const answer = await phone.send(text, '/family/sign', SIGNED);
    expect(answer.text).toContain('There is nothing to sign now.');
    expect((await phone.get('/family/sign')).headers.get('location')).toBe('/family?said=sign.nothing');
  });

  it('signs once, however often and by whichever guardian it is sent', async () => {
    const { story, versionId } = await sentPlan();
    const fatherId = await father(story);
    const [mother, other] = [await inside(story), await inside(story, fatherId)];
    const texts = [await mother.phone.get('/family/sign'), await other.phone.get('/family/sign')];
    const sent = await Promise.all([
      ...Array.from({ length: 4 }, () => mother.phone.send(texts[0]!, '/family/sign', SIGNED)),
      other.phone.send(texts[1]!, '/family/sign', SIGNED),
    ]);
    expect(sent.every(({ status }) => status === 200)).toBe(true);
    expect(sent.filter(({ text }) => text.includes('You have signed the plan'))).toHaveLength(1);
    expect(await byLink(story, versionId)).toHaveLength(1);
    expect((await mother.phone.get('/family')).text).not.toContain('A plan waits for your yes');
  });

  it.each([
    ['without a name', { yes: 'yes', name: '  ' }, 'Please type your name.'],
    ['without a yes', { name: 'Sunita Namuna' }, 'Please tick that you say yes.'],
    [
      'with words of a child nobody asked',
      { ...SIGNED, words: 'I like it' },
      'Please pick what the child says, and write it down.',
    ],
    [
      'with a child’s answer and no words',
      { ...SIGNED, stance: 'SAID_NO' },
      'Please pick what the child says, and write it down.',
    ],
  ])('does not sign %s', async (_what, typed, refusal) => {
    const { story, versionId } = await sentPlan();
    const { phone } = await inside(story);
    const answer = await phone.send(await phone.get('/family/sign'), '/family/sign', typed);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(refusal);
    expect(await byLink(story, versionId)).toEqual([]);
  });

  it('takes the place of a word that was only spoken', async () => {
    const { story, versionId } = await sentPlan();
    await story.sign('ot', versionId);
    const spoken = {
      how: 'AGREED_VERBALLY',
      signedBefore: undefined,
      heardBy: cast.staffId('pt'),
      channel: 'PHONE',
      spokenOn: '2026-11-23',
    };
    await story.agree(versionId, spoken);
    const { phone, page } = await inside(story);
    expect(page.text).not.toContain('A plan waits for your yes');
    await lookAt(app.owner, cast.clinicId);
    await app.owner.query(
      "update agreements set valid_until = '2026-11-22' where version_id = $1 and party = 'GUARDIAN'",
      [versionId],
    );
    expect((await phone.get('/family')).text).toContain('A plan waits for your yes');
    await phone.send(await phone.get('/family/sign'), '/family/sign', SIGNED);
    expect(await byLink(story, versionId)).toHaveLength(1);
  });

  it('brings into force what was cut for safety while it waited, in the name of who sent it', async () => {
    const { story, versionId, itemId } = await inForce();
    await giveSheet(story);
    const draft = await story.openDraft();
    const goal = draft.goals[0];
    await story.do('pt', 'editGoal', {
      versionId: draft.id,
      goalId: goal?.goal.id,
      version: goal?.version,
      statement: 'Brushes his teeth at the basin, alone',
    });
    const sent = await story.send(await story.draft());
    await story.do('ot', 'stopHomeItem', { itemId, reason: 'He gagged twice.' });
    await story.sign('ot', sent.id);
    await story.sign('pt', sent.id);
    const { phone } = await inside(story);
    const text = await phone.get('/family/sign');
    expect((await phone.send(text, '/family/sign', SIGNED)).text).toContain('You have signed the plan');
    const { inForce: now } = await story.plan();
    expect(now?.id).not.toBe(versionId);
    const { carePlanVersion } = await ask<{ carePlanVersion: { homeItems: object[]; createdBy: { name: string } } }>(
      story,
      'query ($id: ID!) { carePlanVersion(id: $id) { homeItems { id } createdBy { name } } }',
      now?.id ?? '',
    );
    expect(carePlanVersion).toEqual({ homeItems: [], createdBy: { name: 'Priya Thomas' } });
  });
});

describe('what fitted this week', () => {
  interface Weeks {
    readonly carePlanVersion: {
      readonly homeItems: readonly { readonly weeks: readonly object[] }[];
    };
  }
  const WEEKS = `query ($id: ID!) { carePlanVersion(id: $id) { homeItems { weeks {
    fit why note confidence weekOf guardian { id } recordedBy { id } } } } }`;

  it('is told by the household itself, once however often it is sent, and shown back', async () => {
    const { story, versionId, itemId } = await inForce();
    await giveSheet(story);
    const { phone, page } = await inside(story);
    const typed = { fit: 'DID_NOT_FIT', why: 'CHILD_UNWILLING', note: ' <b>too tired</b> ', confidence: '2' };
    const after = await phone.send(page, '/family/week', typed, itemId);
    expect(after.text).toContain('Thank you. We have your answer.');
    expect(after.text).toContain('You told us: It did not fit');
    await Promise.all(Array.from({ length: 5 }, () => phone.send(page, '/family/week', typed, itemId)));
    const { carePlanVersion } = await ask<Weeks>(story, WEEKS, versionId);
    expect(carePlanVersion.homeItems[0]?.weeks).toEqual([
      {
        fit: 'DID_NOT_FIT',
        why: 'CHILD_UNWILLING',
        note: '<b>too tired</b>',
        confidence: 2,
        weekOf: '2026-11-23',
        guardian: { id: story.guardianId },
        recordedBy: null,
      },
    ]);
  });

  it('comes back as it was typed where something is missing, and where the same form was sent before with another answer', async () => {
    const { story, versionId, itemId } = await inForce();
    await giveSheet(story);
    const { phone, page } = await inside(story);
    const refused = await phone.send(
      page,
      '/family/week',
      { fit: 'DID_NOT_FIT', note: 'we were at his aunt’s' },
      itemId,
    );
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Please say what was in the way.');
    expect(refused.html).toMatch(/<details class="week"\s+open>/);
    expect(refused.text).toContain('we were at his aunt’s');
    expect((await phone.send(refused, '/family/week', { fit: '' }, itemId)).text).toContain('Please say how it went.');
    await phone.send(page, '/family/week', { fit: 'PARTLY' }, itemId);
    const changed = await phone.send(page, '/family/week', { fit: 'FITTED' }, itemId);
    expect(changed.text).toContain('This was sent before. Send it once more to change it.');
    const sent = await phone.send(changed, '/family/week', { fit: 'FITTED' }, itemId);
    expect(sent.text).toContain('You told us: It fitted');
    const { carePlanVersion } = await ask<Weeks>(story, WEEKS, versionId);
    expect(carePlanVersion.homeItems[0]?.weeks).toHaveLength(2);
  });
});

describe('a sheet that is withdrawn', () => {
  it('says so first, is not shown any more, and is gone when the household says so', async () => {
    const { story } = await inForce();
    await giveSheet(story);
    const { phone } = await inside(story);
    await story.do('pt', 'raisePrecaution', { childId: story.childId, precaution: 'VP_SHUNT' });
    const page = await phone.get('/family');
    expect(page.text).toContain(
      'Stop. Do not use the old sheet. Throw the old paper away. Then tell us here. We stopped it on 23 November to keep your child safe.',
    );
    expect(page.text).not.toContain('Point to the next picture and wait');
    const after = await phone.send(page, '/family/sheet-gone', {});
    expect(after.text).toContain('Thank you. We know that the old paper is gone.');
    expect(after.text).not.toContain('Do not use the old sheet');
    const again = await phone.send(page, '/family/sheet-gone', {});
    expect(again.status).toBe(200);
    await lookAt(app.owner, cast.clinicId);
    const { rows } = await app.owner.query(
      `select gone_on, gone_said_to, gone_said_by from home_sheets where child_id = $1`,
      [story.childId],
    );
    expect(rows).toMatchObject([{ gone_said_to: null, gone_said_by: story.guardianId }]);
  });

  it('is not gone while it is still good', async () => {
    const { story } = await inForce();
    await giveSheet(story);
    const { phone, page } = await inside(story);
    await lookAt(app.owner, cast.clinicId);
    const { rows } = await app.owner.query<{ id: string }>('select id from home_sheets where child_id = $1', [
      story.childId,
    ]);
    const form = formOf(page.html, '/family/leave');
    const answer = await phone.post('/family/sheet-gone', { ...form, sheet: rows[0]?.id ?? '' });
    expect(answer.text).toContain('This sheet is still good. Please keep it.');
  });
});

describe('the weight of the page', () => {
  it('is under 60 kB with its style sheet and script, uncompressed, for a full home programme', async () => {
    const { story } = await inForce();
    await giveSheet(story);
    const { page } = await inside(story, story.guardianId, 'hi');
    const assets = ['page.css', 'page.js'].map((name) =>
      readFileSync(join(import.meta.dirname, '..', '..', 'assets', 'family', name)),
    );
    // Ten activities more than the one that stands there would weigh this much.
    const [card = ''] = /<li class="card activity".*?<\/li>/s.exec(page.html) ?? [];
    expect(card.length).toBeGreaterThan(1000);
    const whole =
      Buffer.byteLength(page.html) + 2 * Buffer.byteLength(card) + assets.reduce((sum, each) => sum + each.length, 0);
    expect(whole).toBeLessThan(60_000);
    expect(gzipSync(page.html).length + assets.reduce((sum, each) => sum + gzipSync(each).length, 0)).toBeLessThan(
      15_000,
    );
  });

  it('has a style sheet, a script and Hindi letters of its own, and nothing else', async () => {
    const { story } = await inForce();
    const { phone, page } = await inside(story);
    const loaded = [...page.html.matchAll(/(?:src|href)="([^"#]*\.[a-z]+)"/g)].map(([, address]) => address);
    expect(loaded).toEqual(['/favicon.svg', '/family/page.css', '/family/page.js']);
    for (const [address, type] of [
      ['/family/page.css', 'text/css; charset=utf-8'],
      ['/family/page.js', 'text/javascript; charset=utf-8'],
      ['/family/hindi-400.woff2', 'font/woff2'],
      ['/family/hindi-700.woff2', 'font/woff2'],
    ] as const) {
      const { status, headers } = await phone.get(address);
      expect([status, headers.get('content-type')]).toEqual([200, type]);
    }
  });
});
