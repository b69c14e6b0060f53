import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, type Changed } from '../support/change.ts';
import { joinTeam, trailOf } from '../support/children.ts';
import { activity, JointPlan, OT, PT, PT_STRAND, type Version } from '../support/joint-plan.ts';

interface Both {
  readonly en: string;
  readonly hi: string;
}

interface Note {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly reply: string;
  readonly acts: readonly string[];
  readonly writtenBy: { readonly name: string };
  readonly settledBy: { readonly name: string } | null;
  readonly words: {
    readonly about: Both;
    readonly fieldName: Both | null;
    readonly before: Both | null;
    readonly now: Both | null;
    readonly proposed: Both | null;
  };
}

const NOTE = `id version state from to about aboutId text reply proposedField acts writtenAt settledAt
  writtenBy { name } settledBy { name }
  words { about { en hi } fieldName { en hi } before { en hi } now { en hi } proposed { en hi } }`;
const NOTES = `query ($id: ID!) { carePlan(id: $id) { id state notes { ${NOTE} } } }`;
const WAITING = `{ needsMe(first: 40, kinds: [DISCIPLINE_NOTE]) { edges { node { kind discipline child { id } } } } }`;
const DONE = `... on DisciplineNotePayload { note { ${NOTE} } }`;
const SHORTER = { ...PT_STRAND.dose, minutes: 30 };

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

const noteIn = (answer: Changed): Note => {
  if (answer['note'] === undefined) throw new Error(JSON.stringify(answer));
  return answer['note'] as Note;
};

const strandIn = (version: Version) => version.goals[0]!.strands.find(({ discipline }) => discipline === PT)!;

async function notesOf(story: JointPlan, part: Part = 'pt'): Promise<readonly Note[]> {
  const { carePlan } = await story.ask<{ carePlan: { notes: Note[] } }>(part, NOTES, { id: story.planId });
  return carePlan.notes;
}

async function waitsFor(story: JointPlan, part: Part): Promise<number> {
  const { needsMe } = await story.ask<{ needsMe: { edges: { node: { child: { id: string } } }[] } }>(part, WAITING, {});
  return needsMe.edges.filter(({ node }) => node.child.id === story.childId).length;
}

/** A draft with a strand of each discipline. */
async function drafted(): Promise<{ story: JointPlan; draft: Version }> {
  const story = await JointPlan.of(app, cast);
  return { story, draft: await story.write(await story.open()) };
}

function said(draft: Version, over: object = {}): object {
  return {
    id: randomUUID(),
    versionId: draft.id,
    about: 'STRAND',
    aboutId: strandIn(draft).strand.id,
    discipline: PT,
    text: 'He tires after half an hour.',
    proposed: { field: 'strand.dose', dose: SHORTER },
    ...over,
  };
}

async function proposed(story: JointPlan, draft: Version, over: object = {}): Promise<Note> {
  return noteIn(await story.do('ot', 'writeDisciplineNote', said(draft, over), DONE));
}

/** A note without a value, about the plan. */
const PLAIN = { about: 'PLAN', aboutId: null, proposed: null, text: 'Shall we see him together on Tuesday?' };

function take(story: JointPlan, part: Part, note: Note, draft: Version, over: object = {}): Promise<Changed> {
  const input = { noteId: note.id, version: note.version, versionId: draft.id, rowVersion: strandIn(draft).version };
  return story.try(part, 'takeDisciplineNote', { ...input, ...over }, DONE);
}

function settle(story: JointPlan, part: Part, note: Note, act: string, reply?: string): Promise<Changed> {
  return story.try(part, 'settleDisciplineNote', { noteId: note.id, version: note.version, act, reply }, DONE);
}

const withdraw = (story: JointPlan, part: Part, { id, version }: Note): Promise<Changed> =>
  story.try(part, 'withdrawDisciplineNote', { noteId: id, version }, DONE);

describe('a note to the other discipline', () => {
  it('says who proposes what for which row in words, and waits for those it is for', async () => {
    const { story, draft } = await drafted();
    const note = await proposed(story, draft);
    expect(note).toMatchObject({
      state: 'OPEN',
      from: OT,
      to: PT,
      about: 'STRAND',
      aboutId: strandIn(draft).strand.id,
      proposedField: 'strand.dose',
      writtenBy: { name: 'Om Tiwari' },
      settledBy: null,
      acts: ['WITHDRAW'],
    });
    expect(note.words.about.en).toContain('Physiotherapy, “Brushes his teeth');
    expect(note.words.before?.en).toContain('45 minutes');
    expect(note.words.now?.en).toBe(note.words.before?.en);
    expect(note.words.proposed?.en).toContain('30 minutes');
    expect(note.words.proposed?.hi).toContain('30 मिनट');
    expect((await notesOf(story, 'pt'))[0]!.acts).toEqual(['TAKE', 'DECLINE']);
    expect([await waitsFor(story, 'pt'), await waitsFor(story, 'trainee'), await waitsFor(story, 'ot')]).toEqual([
      1, 1, 0,
    ]);
    expect(await trailOf(app, cast.clinicId, note.id)).toMatchObject({
      audit: [{ action: 'note:write', outcome: 'DONE', type: 'DisciplineNote', childId: story.childId }],
      outbox: [{ action: 'note:write', type: 'DisciplineNote', version: 1 }],
    });
    const { audit } = await trailOf(app, cast.clinicId, note.id);
    expect(JSON.stringify(audit)).not.toContain('tires');
  });

  it('is said once however often it is sent, and an id is not used for other words', async () => {
    const { story, draft } = await drafted();
    const input = said(draft);
    const first = noteIn(await story.do('ot', 'writeDisciplineNote', input, DONE));
    const again = await Promise.all([1, 2].map(() => story.do('ot', 'writeDisciplineNote', input, DONE)));
    expect(again.map(noteIn)).toEqual([first, first]);
    expect(await notesOf(story)).toHaveLength(1);
    expect((await trailOf(app, cast.clinicId, first.id)).outbox).toHaveLength(1);
    const other = await story.try('ot', 'writeDisciplineNote', { ...input, text: 'Something else.' });
    expect(other).toMatchObject({ rule: 'IDEMPOTENCY_MISMATCH' });
    expect(await take(story, 'pt', first, draft)).toMatchObject({ note: { state: 'TAKEN' } });
    const late = noteIn(await story.do('ot', 'writeDisciplineNote', input, DONE));
    expect(late.state).toBe('TAKEN');
    const now = await story.draft();
    const { strand, version } = strandIn(now);
    await story.do('pt', 'removeStrand', { versionId: now.id, strandId: strand.id, version });
    expect(noteIn(await story.do('ot', 'writeDisciplineNote', input, DONE)).id).toBe(first.id);
  });

  it.each([
    ['to one’s own discipline', { discipline: OT }, 'NOTE_TO_ANOTHER_DISCIPLINE'],
    ['to a discipline that is no party', { discipline: 'SPEECH_THERAPY' }, 'NOT_A_PARTY'],
    ['with a value for the plan as a whole', { about: 'PLAN', aboutId: null }, 'NOTE_VALUE_NOT_THEIRS'],
    [
      'with what is there already',
      { proposed: { field: 'strand.what', text: PT_STRAND.what } },
      'NOTE_VALUE_UNCHANGED',
    ],
    [
      'with a value of another measure',
      { proposed: { field: 'strand.target', measure: { type: 'COUNT_OF_N', count: 1, of: 6 } } },
      'MEASURE_VALUE_OF_ANOTHER_TYPE',
    ],
  ])('is not written %s', async (_, over, rule) => {
    const { story, draft } = await drafted();
    expect(await story.try('ot', 'writeDisciplineNote', said(draft, over))).toMatchObject({ rule });
    expect(await notesOf(story)).toEqual([]);
  });

  it.each([
    ['words that are missing', { text: ' ' }, 'text'],
    ['a field that nobody types alone', { proposed: { field: 'strand.therapist', text: 'x' } }, 'proposed.field'],
    ['a value of another kind', { proposed: { field: 'strand.what', number: 4 } }, 'proposed.value'],
  ])('is not taken in with %s, and says where', async (_, over, path) => {
    const { story, draft } = await drafted();
    const answer = await story.try('ot', 'writeDisciplineNote', said(draft, over));
    expect(answer).toMatchObject({ __typename: 'InvalidInput', fields: [{ path }] });
  });
});

describe('a proposed value', () => {
  it('is taken in one press: the draft has it as by an edit of its owner', async () => {
    const { story, draft } = await drafted();
    const note = await proposed(story, draft);
    const taken = noteIn(await take(story, 'pt', note, draft));
    expect(taken).toMatchObject({ state: 'TAKEN', settledBy: { name: 'Priya Thomas' }, version: 2, acts: [] });
    expect(taken.words.now?.en).toBe(taken.words.proposed?.en);
    expect(taken.words.before?.en).toContain('45 minutes');
    const strand = strandIn(await story.draft());
    expect(strand).toMatchObject({ dose: { minutes: 30 }, version: strandIn(draft).version + 1 });
    expect(await waitsFor(story, 'pt')).toBe(0);
    expect((await trailOf(app, cast.clinicId, strand.strand.id)).audit.at(-1)).toMatchObject({
      action: 'strand:edit',
      staffId: cast.staffId('pt'),
      details: { fields: ['dose'] },
    });
    expect((await trailOf(app, cast.clinicId, note.id)).outbox).toMatchObject([
      { action: 'note:write' },
      { action: 'note:settle', version: 2 },
    ]);
    expect(await take(story, 'pt', taken, await story.draft())).toMatchObject({ rule: 'NOTE_SETTLED' });
    expect(await withdraw(story, 'ot', taken)).toMatchObject({ rule: 'NOTE_SETTLED' });
  });

  it('of a goal is taken by a discipline with a strand under it, and one at home by its own', async () => {
    const { story, draft } = await drafted();
    const { goal, version } = draft.goals[0]!;
    const division = 'PT stands him, OT brushes, both count';
    const note = await proposed(story, draft, {
      about: 'GOAL',
      aboutId: goal.id,
      proposed: { field: 'goal.division', text: division },
    });
    expect(await take(story, 'trainee', note, draft, { rowVersion: version })).toMatchObject({
      note: { state: 'TAKEN' },
    });
    expect((await story.draft()).goals[0]!.division).toBe(division);

    const itemId = randomUUID();
    await story.do('pt', 'addHomeItem', {
      versionId: draft.id,
      goalId: goal.id,
      itemId,
      discipline: PT,
      activity: activity('STANDING_BALANCE_IN_TASK'),
      words: 'Stands at the basin',
      routine: 'after breakfast',
      minutesPerDay: 10,
      daysPerWeek: 7,
      stopIf: 'he is tired',
      helpers: [],
      resting: false,
    });
    const atHome = await proposed(story, draft, {
      about: 'HOME_ITEM',
      aboutId: itemId,
      proposed: { field: 'homeItem.minutesPerDay', number: 5 },
    });
    expect(atHome.words).toMatchObject({ about: { en: '“Stands at the basin”' }, proposed: { en: '5' } });
    expect(await take(story, 'pt', atHome, draft, { rowVersion: 1 })).toMatchObject({ note: { state: 'TAKEN' } });
  });

  it('is taken where its owner changed something else meanwhile, and is a conflict where they changed the same', async () => {
    const { story, draft } = await drafted();
    const note = await proposed(story, draft);
    const strandId = strandIn(draft).strand.id;
    const edit = (fields: object, version: number) =>
      story.do('pt', 'editStrand', { versionId: draft.id, strandId, version, ...fields });
    await edit({ dose: { ...PT_STRAND.dose, minutes: 40 } }, strandIn(draft).version);
    expect(await take(story, 'pt', note, draft)).toMatchObject({
      __typename: 'VersionConflict',
      changedFields: ['dose'],
    });
    const [still] = await notesOf(story);
    expect(still).toMatchObject({ state: 'OPEN', version: 1 });
    expect(still?.words.now?.en).toContain('40 minutes');
    expect(strandIn(await story.draft()).dose.minutes).toBe(40);

    const fresh = await story.draft();
    await edit({ what: 'stands holding the rail' }, strandIn(fresh).version);
    expect(await take(story, 'pt', note, fresh)).toMatchObject({ note: { state: 'TAKEN' } });
    expect(strandIn(await story.draft())).toMatchObject({ dose: { minutes: 30 }, what: 'stands holding the rail' });
  });

  it('is refused as the edit is, where it is no value of the row any more', async () => {
    const { story, draft } = await drafted();
    const note = await proposed(story, draft, {
      proposed: { field: 'strand.target', measure: { type: 'SECONDS', seconds: 90 } },
    });
    await story.do('pt', 'editStrand', {
      versionId: draft.id,
      strandId: strandIn(draft).strand.id,
      version: strandIn(draft).version,
      measure: { type: 'COUNT_OF_N', text: 'stands', of: 5 },
      start: { type: 'COUNT_OF_N', count: 1, of: 5 },
      target: { type: 'COUNT_OF_N', count: 4, of: 5 },
    });
    const now = await story.draft();
    expect(await take(story, 'pt', note, now)).toMatchObject({ rule: 'MEASURE_VALUE_OF_ANOTHER_TYPE' });
    expect((await notesOf(story))[0]).toMatchObject({ state: 'OPEN' });
  });

  it('is not taken into a version that is no draft', async () => {
    const story = await JointPlan.of(app, cast);
    const inForce = await story.activate();
    const note = await proposed(story, inForce);
    expect(await take(story, 'pt', note, inForce)).toMatchObject({ rule: 'VERSION_NOT_DRAFT' });
    const draft = await story.openDraft();
    expect(await take(story, 'pt', note, draft)).toMatchObject({ note: { state: 'TAKEN' } });
    expect(strandIn((await story.plan()).inForce!).dose.minutes).toBe(45);
  });

  it('is declined with or without a reason, which stays with it', async () => {
    const { story, draft } = await drafted();
    const note = await proposed(story, draft);
    const declined = noteIn(await settle(story, 'pt', note, 'DECLINE', 'He stands longer each week.'));
    expect(declined).toMatchObject({ state: 'DECLINED', reply: 'He stands longer each week.' });
    expect(strandIn(await story.draft()).dose.minutes).toBe(45);
    const bare = await proposed(story, draft);
    expect(await settle(story, 'pt', bare, 'DECLINE')).toMatchObject({ note: { state: 'DECLINED', reply: '' } });
  });
});

describe('a note without a value', () => {
  it('is answered or marked as read, and nothing is taken from it', async () => {
    const { story, draft } = await drafted();
    const note = await proposed(story, draft, PLAIN);
    expect(note.words).toMatchObject({ about: { en: '' }, fieldName: null, proposed: null });
    expect(await settle(story, 'pt', note, 'DECLINE')).toMatchObject({ rule: 'NOTE_WITHOUT_VALUE' });
    expect(await settle(story, 'pt', note, 'ANSWER', ' ')).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'reply' }],
    });
    const answered = noteIn(await settle(story, 'pt', note, 'ANSWER', 'Yes, at ten.'));
    expect(answered).toMatchObject({ state: 'ANSWERED', reply: 'Yes, at ten.', settledBy: { name: 'Priya Thomas' } });
    const read = await proposed(story, draft, PLAIN);
    expect(await settle(story, 'pt', read, 'READ')).toMatchObject({ note: { state: 'READ' } });
    expect((await notesOf(story)).map(({ state }) => state)).toEqual(['READ', 'ANSWERED']);
  });

  it('is taken back by its author while nobody acted on it, and a colleague who was slower is told', async () => {
    const { story, draft } = await drafted();
    const note = await proposed(story, draft, PLAIN);
    expect(await withdraw(story, 'pt', note)).toMatchObject({ code: 'FORBIDDEN', rule: 'NOT_YOUR_OWN' });
    expect(await withdraw(story, 'ot', note)).toMatchObject({ note: { state: 'WITHDRAWN' } });
    expect(await settle(story, 'pt', note, 'READ')).toMatchObject({ __typename: 'VersionConflict', current: 2 });
    expect(await waitsFor(story, 'pt')).toBe(0);
  });
});

describe('who acts on a note', () => {
  it('is the discipline it is for, or the lead, and nobody else', async () => {
    const { story, draft } = await drafted();
    const note = await proposed(story, draft);
    expect(await take(story, 'ot', note, draft)).toMatchObject({ code: 'FORBIDDEN', rule: 'OTHER_DISCIPLINE' });
    expect(await settle(story, 'ot', note, 'DECLINE')).toMatchObject({ rule: 'OTHER_DISCIPLINE' });
    for (const part of ['desk', 'administrator', 'safeguarding'] as const) {
      expect(await settle(story, part, note, 'DECLINE')).toMatchObject({ __typename: 'Error' });
    }
    expect((await notesOf(story))[0]).toMatchObject({ state: 'OPEN' });
    expect(await take(story, 'lead', note, draft)).toMatchObject({ note: { state: 'TAKEN' } });
  });

  it('is nobody outside the care team, who cannot know of the note', async () => {
    const { story, draft } = await drafted();
    const note = await proposed(story, draft);
    const other = await JointPlan.of(app);
    const answer = await change(
      await other.browser('pt'),
      'settleDisciplineNote',
      { noteId: note.id, version: 1, act: 'DECLINE' },
      '',
    );
    expect(answer).toMatchObject({ code: 'NOT_FOUND' });
    const { data } = await gql(await other.browser('pt'), NOTES, { id: story.planId });
    expect(data).toMatchObject({ carePlan: null });
    const elsewhere = await change(await other.browser('ot'), 'writeDisciplineNote', said(draft), '');
    expect(elsewhere).toMatchObject({ code: 'NOT_FOUND' });

    await app.owner.query(`select set_config('app.clinic', $1, false)`, [cast.clinicId]);
    await app.owner.query(`update care_team_members set left_on = current_date where child_id = $1 and staff_id = $2`, [
      story.childId,
      cast.staffId('pt'),
    ]);
    expect(await settle(story, 'pt', note, 'DECLINE')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await waitsFor(story, 'pt')).toBe(0);
    await joinTeam(cast, story.childId, 'pt');
    expect(await waitsFor(story, 'pt')).toBe(1);
  });

  it('is not the front desk, which reads nothing of it', async () => {
    const { story, draft } = await drafted();
    await proposed(story, draft);
    const answer = await gql(await story.browser('desk'), NOTES, { id: story.planId });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(JSON.stringify(answer)).not.toContain('tires');
    expect(await story.try('desk', 'writeDisciplineNote', said(draft))).toMatchObject({ __typename: 'Error' });
  });
});

describe('what is signed', () => {
  it('has nothing of a note in it: neither its hash nor what is shown changes', async () => {
    const story = await JointPlan.of(app, cast);
    const sent = await story.send(await story.write(await story.open()));
    const shown = () => Promise.all([story.shown(sent.id, 'pt', 'CLINICAL'), story.shown(sent.id, 'pt', 'FAMILY')]);
    const before = await shown();
    const note = await proposed(story, sent);
    await settle(story, 'pt', note, 'DECLINE', 'Not now.');
    await proposed(story, sent, PLAIN);
    expect(await shown()).toEqual(before);
    expect((await story.version(sent.id)).contentHash).toBe(sent.contentHash);
  });
});
