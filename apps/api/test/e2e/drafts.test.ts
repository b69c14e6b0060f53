import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, startApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';

let app: TestApp;
let asha: Browser;
let ravi: Browser;

beforeAll(async () => {
  app = await startApp();
  const clinic = await addClinic(app.owner);
  asha = await app.signIn(
    (await addStaff(app.owner, clinic, { role: 'THERAPIST', discipline: 'PHYSIOTHERAPY' })).email,
  );
  ravi = await app.signIn((await addStaff(app.owner, clinic, { name: 'Ravi Sen' })).email);
});
afterAll(() => app.close());

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
  __typename
  ... on DraftPayload { kept: draft { form subject body updatedAt } }
  ... on InvalidInput { fields { path code } }
} }`;
const DISCARD = `mutation ($input: DiscardDraftTextInput!) { discardDraftText(input: $input) {
  __typename ... on DraftPayload { draft { body } } } }`;
const READ =
  'query ($form: String!, $subject: String!) { mine: draft(form: $form, subject: $subject) { text: body form updatedAt } }';

const note = { form: 'observation.note', subject: '0193a000-0000-7000-8000-000000000001' };

describe('what somebody is typing', () => {
  it('is kept and read back, the last text only', async () => {
    await gql(asha, SAVE, { input: { ...note, body: 'sat with' } });
    const saved = await gql(asha, SAVE, { input: { ...note, body: 'sat with one hand · एक हाथ से' } });
    expect(saved.data).toMatchObject({
      saveDraft: { __typename: 'DraftPayload', kept: { ...note, body: 'sat with one hand · एक हाथ से' } },
    });
    expect((await gql(asha, READ, note)).data).toMatchObject({
      mine: { text: 'sat with one hand · एक हाथ से', form: note.form },
    });
  });

  it('is read by nobody else, whatever their role', async () => {
    await gql(asha, SAVE, { input: { ...note, body: 'mine alone' } });
    expect((await gql(ravi, READ, note)).data).toEqual({ mine: null });
  });

  it('is not readable in the database, and leaves no trail', async () => {
    await gql(asha, SAVE, { input: { ...note, body: 'a very private sentence' } });
    const { rows } = await app.owner.query<{ body: Buffer; key_id: string }>('select body, key_id from drafts');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.body.toString('latin1')).not.toContain('private');
    expect(rows[0]?.key_id).toMatch(/^[0-9a-f]{12}$/);
    const trail = await app.owner.query(
      `select 1 from audit_events where action not like 'session:%' union all select 1 from outbox_events`,
    );
    expect(trail.rows).toEqual([]);
  });

  it('is gone for good once it is sent or thrown away, and throwing it away twice is fine', async () => {
    await gql(asha, SAVE, { input: { ...note, body: 'to be sent' } });
    for (const _ of [1, 2]) {
      expect((await gql(asha, DISCARD, { input: note })).data).toEqual({
        discardDraftText: { __typename: 'DraftPayload', draft: null },
      });
    }
    expect((await gql(asha, READ, note)).data).toEqual({ mine: null });
    expect((await app.owner.query('select 1 from drafts')).rows).toEqual([]);
  });

  it('is kept apart by form and by subject', async () => {
    await gql(asha, SAVE, { input: { ...note, body: 'of the note' } });
    expect((await gql(asha, READ, { ...note, form: 'goal.reason' })).data).toEqual({ mine: null });
    expect((await gql(asha, READ, { ...note, subject: 'another' })).data).toEqual({ mine: null });
  });

  it('has an end, and a place without anything typed in its name', async () => {
    const long = await gql(asha, SAVE, { input: { ...note, body: 'x'.repeat(20_001) } });
    expect(long.data).toMatchObject({ saveDraft: { __typename: 'InvalidInput', fields: [{ path: 'body' }] } });
    const named = await gql(asha, SAVE, { input: { form: 'a note', subject: '', body: 'x' } });
    expect(named.data).toMatchObject({ saveDraft: { fields: [{ path: 'form' }, { path: 'subject' }] } });
    expect((await gql(asha, READ, { form: 'no\u0000form', subject: 'x' })).data).toEqual({ mine: null });
  });

  it('waits for nobody who is not signed in', async () => {
    expect((await gql(app.browser(), READ, note)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await gql(app.browser(), SAVE, { input: { ...note, body: 'x' } })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });
});
