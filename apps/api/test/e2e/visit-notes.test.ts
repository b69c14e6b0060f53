import { createHash, randomUUID } from 'node:crypto';
import { noteContent, noteStandings, type NotedVisit, type VisitNote } from '@trellis/domain';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, type Changed } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { at, childOfOt } from '../support/diary.ts';

const DAY = '2026-11-23';
const OT = 'OCCUPATIONAL_THERAPY';
const PT = 'PHYSIOTHERAPY';
const NOTE = `id discipline standing did response plan home reason noteVersion contentHash lockedAt returnReason
  writer { id } coSignedBy { id } loadedFrom { id } earlier { visit { id } did }
  amendments { number text reason writtenBy { id } }`;
const VISIT = `... on VisitNotePayload { visit { id startedAt endedAt therapists { staff { id } discipline primary }
  notes { ${NOTE} } } }`;

interface Note {
  readonly id: string;
  readonly discipline: string;
  readonly standing: string;
  readonly noteVersion: number;
  readonly did: string | null;
  readonly response: string | null;
  readonly plan: string | null;
  readonly home: string | null;
  readonly reason: 'SAFETY' | null;
  readonly contentHash: string | null;
}
interface Visit {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly therapists: readonly { staff: { id: string }; discipline: string; primary: boolean }[];
  readonly notes: readonly Note[];
}

let app: TestApp;
let cast: Cast;
let aarav: string;

beforeAll(async () => {
  app = await sharedApp();
  app.clock.set(new Date(at(DAY, '18:00')));
  app.clock.stop();
  cast = await Cast.of(app);
  aarav = await childOfOt(cast, 'Aarav Namuna');
  for (const part of ['pt', 'trainee'] as const) await joinTeam(part);
});
afterAll(() => app.close());

async function joinTeam(part: Part): Promise<void> {
  const input = { childId: aarav, staffId: cast.staffId(part), discipline: PT, lead: false };
  const answer = await change(await cast.as('lead'), 'joinCareTeam', input, '... on CareTeamPayload { child { id } }');
  if (answer.__typename !== 'CareTeamPayload') throw new Error(JSON.stringify(answer));
}

let hour = 3;
/** A visit that is over, by these; each an hour after the one before. */
async function visited(...parts: Part[]): Promise<Visit> {
  hour += 1;
  const time = (minute: string) => at(DAY, `${String(hour).padStart(2, '0')}:${minute}`);
  const input = {
    id: randomUUID(),
    childId: aarav,
    startedAt: time('00'),
    endedAt: time('45'),
    therapistIds: parts.map((part) => cast.staffId(part)),
    primaryId: cast.staffId(parts[0] ?? 'ot'),
  };
  const answer = await change(await cast.as('lead'), 'recordLateVisit', input, '... on VisitPayload { visit { id } }');
  if (answer.__typename !== 'VisitPayload') throw new Error(JSON.stringify(answer));
  return read(input.id);
}

async function read(id: string, part: Part = 'lead'): Promise<Visit> {
  const document = `query ($id: ID!) { visit(id: $id) { id startedAt endedAt
    therapists { staff { id } discipline primary } notes { ${NOTE} } } }`;
  const { data, errors } = await gql(await cast.as(part), document, { id });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data?.['visit'] as Visit;
}

const act = async (name: string, input: object, part: Part = 'ot'): Promise<Changed> =>
  change(await cast.as(part), name, input, VISIT);
const visitIn = (answer: Changed): Visit => {
  if (answer.__typename !== 'VisitNotePayload') throw new Error(JSON.stringify(answer));
  return answer['visit'] as Visit;
};
const noteOf = ({ notes }: Visit, discipline = OT): Note => {
  const note = notes.find((each) => each.discipline === discipline);
  if (note === undefined) throw new Error(`no half of ${discipline}`);
  return note;
};
const onNote = (visit: Visit, over: object = {}) => ({
  id: randomUUID(),
  visitId: visit.id,
  version: visit.notes[0]?.noteVersion,
  ...over,
});
const words = { did: 'Buttons on the board, then on the shirt.', response: '', plan: '', home: '' };
const write = async (visit: Visit, part: Part = 'ot', over: object = {}): Promise<Visit> =>
  visitIn(await act('writeVisitNote', onNote(visit, { ...words, complete: true, ...over }), part));

/** The hash of what somebody who signs has in front of them, made as the portal makes it. */
function shown(visit: Visit, discipline: string, writer: Part): string {
  const note = noteOf(visit, discipline);
  const text = noteContent({
    visit: visit.id,
    child: aarav,
    startedAt: visit.startedAt,
    endedAt: visit.endedAt,
    therapists: visit.therapists.map(({ staff, ...rest }) => ({ staff: staff.id, ...rest })),
    discipline,
    writer: cast.staffId(writer),
    texts: { DID: note.did ?? '', RESPONSE: note.response ?? '', PLAN: note.plan ?? '', HOME: note.home ?? '' },
    reason: note.reason,
    observations: [],
  });
  return createHash('sha256').update(text).digest('hex');
}
const signing = (visit: Visit, discipline: string, writer: Part) =>
  onNote(visit, { contentHash: shown(visit, discipline, writer) });
const sign = async (visit: Visit, part: Part = 'ot', discipline = OT): Promise<Visit> =>
  visitIn(await act('signVisitNote', signing(visit, discipline, part), part));

describe('the note of a visit', () => {
  it('is owed from the beginning, written by whoever treated, signed as it was shown, and locked', async () => {
    const visit = await visited('ot');
    expect(visit.notes).toMatchObject([{ standing: 'MISSING', noteVersion: 0, writer: { id: cast.staffId('ot') } }]);
    const input = onNote(visit, words);
    const written = visitIn(await act('writeVisitNote', input));
    expect(noteOf(written)).toMatchObject({ standing: 'DRAFT', did: words.did, noteVersion: 1 });
    expect(visitIn(await act('writeVisitNote', input)).notes).toEqual(written.notes);
    expect(await act('writeVisitNote', { ...input, did: 'Other words.' })).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    expect(await act('writeVisitNote', { ...input, id: randomUUID() })).toMatchObject({
      __typename: 'VersionConflict',
    });
    expect(await act('writeVisitNote', onNote(written, words), 'pt')).toMatchObject({ rule: 'NOTE_NEEDS_OWN_VISIT' });

    const complete = await write(written);
    expect(noteOf(complete).standing).toBe('COMPLETE');
    const stale = onNote(complete, { contentHash: 'a'.repeat(64) });
    expect(await act('signVisitNote', stale)).toMatchObject({ rule: 'CONTENT_CHANGED' });
    const signed = await sign(complete);
    expect(noteOf(signed)).toMatchObject({ standing: 'LOCKED', contentHash: shown(complete, OT, 'ot') });
    expect(await act('writeVisitNote', onNote(signed, words))).toMatchObject({ rule: 'NOTE_IS_SIGNED' });
    expect(await act('takeBackNoteSignature', onNote(signed))).toMatchObject({ rule: 'NOTE_IS_LOCKED' });

    const { audit, outbox } = await trailOf(app, cast.clinicId, visit.id);
    const actions = ['visit:record-late', 'visit-note:write', 'visit-note:write', 'visit-note:sign'];
    expect(audit).toMatchObject(actions.map((action) => ({ action })));
    expect(audit).toHaveLength(actions.length);
    expect(JSON.stringify([audit, outbox])).not.toContain('Buttons');
  });

  it('is changed by no path once it is locked, not in the database either', async () => {
    const signed = await sign(await write(await visited('ot')));
    const note = [cast.clinicId, signed.id];
    const asApplication = new Client({ connectionString: app.database.appUrl });
    await asApplication.connect();
    await asApplication.query(`select set_config('app.clinic', $1, false)`, [cast.clinicId]);
    const attempts = [
      `update visit_note_halves set did = 'Other words.' where clinic_id = $1 and visit_id = $2`,
      `update visit_note_halves set state = 'DRAFT', signed_at = null, content_hash = null where clinic_id = $1 and visit_id = $2`,
      `delete from visit_note_halves where clinic_id = $1 and visit_id = $2`,
      `update visit_notes set locked_at = null where clinic_id = $1 and visit_id = $2`,
      `update visit_note_acts set signed_content = '' where clinic_id = $1 and visit_id = $2`,
      `delete from visit_note_acts where clinic_id = $1 and visit_id = $2`,
      `alter table visit_note_halves disable trigger user`,
    ];
    for (const attempt of attempts) {
      const values = attempt.includes('$1') ? note : [];
      await expect(asApplication.query(attempt, values), attempt).rejects.toThrow(
        /never change|permission denied|must be owner/,
      );
    }
    await asApplication.end();
    expect((await read(signed.id)).notes).toEqual(signed.notes);
  });

  it('is added to under the original, numbered, by one of the discipline', async () => {
    const signed = await sign(await write(await visited('ot')));
    const said = { visitId: signed.id, discipline: OT, text: 'It was the left hand.', reason: 'Side was wrong' };
    const first = { ...said, id: randomUUID() };
    expect(await act('amendVisitNote', first, 'pt')).toMatchObject({ rule: 'OTHER_DISCIPLINE' });
    const right = {
      id: randomUUID(),
      visitId: signed.id,
      version: 1,
      startedAt: signed.startedAt,
      endedAt: at(DAY, '17:59'),
    };
    expect(await change(await cast.as('ot'), 'putVisitRight', right, '')).toMatchObject({ rule: 'NOTE_IS_LOCKED' });
    await act('amendVisitNote', first);
    const twice = visitIn(await act('amendVisitNote', first));
    const after = visitIn(await act('amendVisitNote', { ...said, id: randomUUID() }, 'lead'));
    expect(noteOf(twice)).toMatchObject({ did: words.did, amendments: [{ number: 1, text: said.text }] });
    expect(noteOf(after)).toMatchObject({
      standing: 'LOCKED',
      amendments: [{ number: 1 }, { number: 2, writtenBy: { id: cast.staffId('lead') } }],
    });
  });

  it('marks where text was loaded from, and offers the last one of the discipline', async () => {
    const before = await sign(await write(await visited('ot')));
    const visit = await visited('ot');
    expect(noteOf(visit)).toMatchObject({ earlier: { visit: { id: before.id }, did: words.did } });
    const loaded = await write(visit, 'ot', { loadedFromVisitId: before.id });
    expect(noteOf(loaded)).toMatchObject({ loadedFrom: { id: before.id } });
    const other = await childOfOt(cast, 'Diya Namuna');
    const elsewhere = { id: randomUUID(), childId: other, startedAt: at(DAY, '06:00'), endedAt: at(DAY, '06:30') };
    await change(await cast.as('ot'), 'recordLateVisit', { ...elsewhere, therapistIds: [cast.staffId('ot')] }, '');
    expect(await act('writeVisitNote', onNote(loaded, { ...words, loadedFromVisitId: elsewhere.id }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the note of a visit of the wrong child', () => {
  it('goes along to the right one, unsigned, and is no longer read where it was', async () => {
    const signed = await sign(await write(await visited('ot')));
    const diya = await childOfOt(cast, 'Diya Udaharan');
    const moving = {
      id: randomUUID(),
      visitId: signed.id,
      version: 1,
      childId: diya,
      reason: 'Took her for her brother',
    };
    await change(await cast.as('ot'), 'moveVisitToAnotherChild', moving, '... on VisitPayload { visit { id } }');
    expect((await read(moving.id)).notes).toMatchObject([{ standing: 'DRAFT', did: words.did, contentHash: null }]);
    expect((await read(signed.id)).notes).toEqual([]);
  });
});

describe('the note of a co-treatment', () => {
  it('has two halves, a reason, and is locked when both are signed; until then a signature is taken back', async () => {
    const visit = await visited('ot', 'pt');
    const bare = visitIn(await act('writeVisitNote', onNote(visit, words)));
    expect(await act('signVisitNote', signing(bare, OT, 'ot'))).toMatchObject({ rule: 'CO_TREATMENT_NEEDS_REASON' });
    const first = await sign(await write(bare, 'ot', { reason: 'SAFETY' }));
    expect(first.notes).toMatchObject([
      { discipline: OT, standing: 'AWAITS_OTHER_HALF', reason: 'SAFETY' },
      { discipline: PT, standing: 'MISSING', reason: 'SAFETY' },
    ]);
    const back = visitIn(await act('takeBackNoteSignature', onNote(first)));
    expect(noteOf(back).standing).toBe('COMPLETE');
    const both = await sign(await write(await sign(back), 'pt', { did: 'Stood at the rail.' }), 'pt', PT);
    expect(both.notes.map(({ standing }) => standing)).toEqual(['LOCKED', 'LOCKED']);
  });
});

describe('a trainee’s note', () => {
  it('is given back with a reason, signed again, and locked by somebody of the discipline who answers for it', async () => {
    const signed = await sign(await write(await visited('trainee'), 'trainee'), 'trainee', PT);
    expect(noteOf(signed, PT).standing).toBe('AWAITS_CO_SIGNATURE');
    const why = { discipline: PT, reason: 'Say how much help he needed.' };
    expect(await act('returnVisitNote', onNote(signed, why), 'trainee')).toMatchObject({ code: 'FORBIDDEN' });
    const returned = visitIn(await act('returnVisitNote', onNote(signed, why), 'pt'));
    expect(noteOf(returned, PT)).toMatchObject({ standing: 'RETURNED', did: words.did, returnReason: why.reason });
    const again = await sign(
      await write(returned, 'trainee', { did: 'Buttons, with a hand on the shoulder.' }),
      'trainee',
      PT,
    );
    const coSigning = { discipline: PT, contentHash: shown(again, PT, 'trainee') };
    expect(await act('coSignVisitNote', onNote(again, coSigning), 'ot')).toMatchObject({ rule: 'OTHER_DISCIPLINE' });
    const answered = visitIn(await act('coSignVisitNote', onNote(again, coSigning), 'pt'));
    expect(noteOf(answered, PT)).toMatchObject({ standing: 'LOCKED', coSignedBy: { id: cast.staffId('pt') } });
  });
});

const waits = async (part: Part) => {
  const { data } = await gql(
    await cast.as(part),
    '{ needsMe(first: 100, kinds: [VISIT_NOTE, VISIT_NOTE_CO_SIGNATURE]) { edges { node { kind visit { id } } } } }',
  );
  const needs = data?.['needsMe'] as { edges: { node: { kind: string; visit: { id: string } } }[] };
  return needs.edges.map(({ node }) => `${node.kind} ${node.visit.id}`);
};

describe('what waits for somebody', () => {
  it('is one’s own note until it is signed, and then the note of a trainee for those who answer', async () => {
    const own = await visited('ot');
    expect(await waits('ot')).toContain(`VISIT_NOTE ${own.id}`);
    expect(await waits('pt')).not.toContain(`VISIT_NOTE ${own.id}`);
    const written = await write(own);
    expect(await waits('ot')).toContain(`VISIT_NOTE ${own.id}`);
    await sign(written);
    expect(await waits('ot')).not.toContain(`VISIT_NOTE ${own.id}`);
    const learnt = await sign(await write(await visited('trainee'), 'trainee'), 'trainee', PT);
    const answer = `VISIT_NOTE_CO_SIGNATURE ${learnt.id}`;
    expect(await waits('pt')).toContain(answer);
    expect([...(await waits('ot')), ...(await waits('trainee'))]).not.toContain(answer);
  });
});

describe('notes', () => {
  const LIST = `query ($standings: [NoteStanding!], $mine: Boolean) {
    visitNotes(first: 50, standings: $standings, mine: $mine) { edges { node { standing writer { id } did } } } }`;
  const standingsFor = async (part: Part, variables: object) => {
    const { data, errors } = await gql(await cast.as(part), LIST.replace(' did ', ' '), { ...variables });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const list = data?.['visitNotes'] as { edges: { node: Note & { writer: { id: string } } }[] };
    return list.edges.map(({ node }) => node);
  };

  it('that are not signed are a list, one’s own or the clinic’s, and no word of them is for the administrator', async () => {
    await visited('ot');
    const own = await standingsFor('ot', { standings: ['MISSING'], mine: true });
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ writer }) => writer.id))).toEqual(new Set([cast.staffId('ot')]));
    expect((await standingsFor('administrator', {})).length).toBeGreaterThan(own.length);
    const { errors } = await gql(await cast.as('administrator'), LIST, {});
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(await standingsFor('ot', { standings: ['RETURNED'] })).toEqual([]);
  });

  it('stand in SQL as in the domain', async () => {
    const { rows } = await app.owner.query<{ visit: string; note: VisitNote; visited: NotedVisit }>(
      `select v.id as visit,
        json_build_object('state', v.state, 'ofAnotherChild', v.moved_at is not null, 'therapists', (
          select json_agg(json_build_object('staff', t.staff_id, 'discipline', t.discipline, 'primary', t."primary"))
          from visit_therapists t where t.visit_id = v.id)) as visited,
        json_build_object('reason', null, 'halves', coalesce((select json_agg(json_build_object('discipline', h.discipline,
          'state', h.state, 'returned', h.returned_at, 'signature', case when h.signed_at is not null then json_build_object(
            'needsCoSignature', h.needs_co_signature, 'coSignedBy', h.co_signed_by) end))
          from visit_note_halves h where h.visit_id = v.id), '[]')) as note
      from visits v where v.clinic_id = $1`,
      [cast.clinicId],
    );
    expect(rows.length).toBeGreaterThan(7);
    for (const { visit, note, visited: of } of rows) {
      const told = (await read(visit)).notes.map(({ discipline, standing }) => ({ discipline, standing }));
      const known = noteStandings(note, of).map(({ discipline, standing }) => ({ discipline, standing }));
      expect(told).toEqual(known.toSorted((a, b) => (a.discipline < b.discipline ? -1 : 1)));
    }
  });
});

const own = async (part: Part) =>
  (await gql(await cast.as(part), '{ snippets { word text } }')).data?.['snippets'] as object[];
const tell = async (name: string, input: object) =>
  change(await cast.as('ot'), name, input, '... on SnippetPayload { staff { id } }');

describe('a short text of one’s own', () => {
  it('is kept under its word, changed, let go, and nobody else’s', async () => {
    await tell('keepSnippet', { word: 'Rail', text: 'Stood at the rail.' });
    await tell('keepSnippet', { word: 'rail', text: 'Stood at the rail, one hand.' });
    expect(await own('ot')).toEqual([{ word: 'rail', text: 'Stood at the rail, one hand.' }]);
    expect(await own('pt')).toEqual([]);
    expect(await tell('keepSnippet', { word: 'two words', text: 'x' })).toMatchObject({ __typename: 'InvalidInput' });
    await tell('removeSnippet', { word: 'rail' });
    expect(await own('ot')).toEqual([]);
  });
});
