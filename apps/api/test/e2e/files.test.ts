import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { FILE_LIMITS } from '@trellis/domain';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff, startApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { change, made } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { insertRow, layPractice, type Practice } from '../support/plan-rows.ts';

const home = mkdtempSync(join(tmpdir(), 'trellis-home-'));
const PDF = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

let app: TestApp;
let practice: Practice;
let ot: Browser;
let photo: Buffer;

beforeAll(async () => {
  app = await startApp({ home });
  practice = await layPractice(app.owner);
  ot = await app.signIn(practice.ot.email);
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#4477aa' } })
    .withExif({ IFD0: { Copyright: 'CANARY-EXIF' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '28/1 36/1 0/1' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => app.close());

interface Said {
  readonly childId?: string;
  readonly purpose?: string;
  readonly caption?: string;
  readonly consent?: object | null;
  readonly agreementId?: string;
}

function put(
  id: string,
  bytes: Buffer,
  said: Said = {},
  by = ot,
  over: Record<string, string> = {},
): Promise<Response> {
  const words = { childId: practice.child.childId, purpose: 'LETTER', ...said };
  return by.fetch(`/files/${id}`, {
    method: 'PUT',
    body: new Uint8Array(bytes),
    headers: {
      'content-type': 'application/octet-stream',
      'x-trellis-portal': '1',
      'x-trellis-file': encodeURIComponent(JSON.stringify(words)),
      ...over,
    },
  });
}
async function kept(bytes: Buffer, said: Said = {}): Promise<string> {
  const id = randomUUID();
  const answer = await put(id, bytes, said);
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  return id;
}
async function refusal(answer: Response): Promise<{ status: number; code: string; rule?: string; message?: string }> {
  return { status: answer.status, ...((await answer.json()) as { code: string; rule?: string; message?: string }) };
}
const says = async (answer: Promise<Response>) => refusal(await answer);
const consent = () => ({ guardianId: practice.child.guardianId, givenOn: '2026-11-20' });
const stored = (): string[] =>
  readdirSync(join(home, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

interface Row {
  readonly id: string;
  readonly version: number;
  readonly purpose: string;
}
async function listed(by = ot, removed = false): Promise<Row[]> {
  const { data, errors } = await gql(
    by,
    `query ($id: ID!, $removed: Boolean) { child(id: $id) { files(first: 50, removed: $removed) { edges { node {
      id version purpose kind caption hasThumb isEvidence consentOn consentBy { name } keptBy { name } removedReason } } } } }`,
    { id: practice.child.childId, removed },
  );
  expect(errors).toBeUndefined();
  const { child } = data as { child: { files: { edges: { node: Row }[] } } };
  return child.files.edges.map(({ node }) => node);
}

describe('a file of a child', () => {
  it('is kept sealed on disk, without what a telephone hides in a photo, and opens again for the team with a line in the trail', async () => {
    const said = { purpose: 'PROGRESS_PHOTO', caption: 'Holds the pencil', consent: consent() };
    const id = await kept(photo, said);
    expect(await listed()).toContainEqual(
      expect.objectContaining({ id, kind: 'JPEG', hasThumb: true, consentOn: '2026-11-20', caption: said.caption }),
    );
    const opened = await ot.fetch(`/files/${id}`);
    expect(opened.status).toBe(200);
    expect(Object.fromEntries(opened.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename="file-${id.slice(-8)}.jpg"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const bytes = Buffer.from(await opened.arrayBuffer());
    expect(photo.includes('CANARY-EXIF')).toBe(true);
    expect(bytes.includes('CANARY-EXIF')).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    const thumb = Buffer.from(await (await ot.fetch(`/files/${id}/thumb`)).arrayBuffer());
    expect((await sharp(thumb).metadata()).width).toBe(FILE_LIMITS.thumbSide);
    for (const path of stored()) {
      expect(readFileSync(path).includes(bytes.subarray(0, 64))).toBe(false);
      expect(statSync(path).mode & 0o077).toBe(0);
    }
    const { audit, outbox } = await trailOf(app, practice.clinicId, id);
    expect(audit).toContainEqual(expect.objectContaining({ action: 'file:keep', outcome: 'DONE' }));
    expect(outbox).toHaveLength(1);
    const read = await app.owner.query(
      `select 1 from audit_events where action = 'record:read' and details -> 'file' ->> 'id' = $1`,
      [id],
    );
    expect(read.rowCount).toBe(2);
  });

  it('is kept once however often it is sent, and another one under the same id is refused', async () => {
    const id = await kept(PDF);
    const before = stored().length;
    expect((await put(id, PDF)).status).toBe(200);
    expect(await refusal(await put(id, Buffer.concat([PDF, PDF])))).toMatchObject({
      status: 409,
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    expect(await refusal(await put(id, PDF, { caption: 'other words' }))).toMatchObject({ status: 409 });
    expect(stored()).toHaveLength(before);
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => put('00000000-0000-4000-8000-000000000001', PDF)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(stored()).toHaveLength(before + 1);
  });

  it('is refused where it is too large, of another kind, broken, or a photo nobody agreed to, and leaves nothing behind', async () => {
    const before = [stored().length, (await listed()).length];
    const large = Buffer.concat([PDF, Buffer.alloc(FILE_LIMITS.bytes)]);
    expect(await says(put(randomUUID(), large))).toMatchObject({ status: 413, rule: 'FILE_TOO_LARGE' });
    const html = Buffer.from('<html><script>alert(1)</script>');
    expect(await says(put(randomUUID(), html))).toMatchObject({ status: 415, rule: 'FILE_KIND_NOT_TAKEN' });
    const broken = Buffer.concat([photo.subarray(0, 40), html]);
    expect(await says(put(randomUUID(), broken))).toMatchObject({ status: 422, rule: 'FILE_UNREADABLE' });
    const shown = { purpose: 'HANDLING_PHOTO' };
    expect(await says(put(randomUUID(), photo, shown))).toMatchObject({ rule: 'FILE_CONSENT_NEEDED' });
    expect(await says(put(randomUUID(), PDF, { ...shown, consent: consent() }))).toMatchObject({
      rule: 'FILE_NOT_A_PICTURE',
    });
    const foreign = { ...consent(), guardianId: randomUUID() };
    expect((await put(randomUUID(), photo, { ...shown, consent: foreign })).status).toBe(404);
    expect((await put(randomUUID(), PDF, { purpose: 'OTHER' })).status).toBe(400);
    expect((await put(randomUUID(), PDF, {}, ot, { 'x-trellis-portal': '0' })).status).toBe(403);
    expect((await put(randomUUID(), PDF, {}, ot, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await put('no-id', PDF)).status).toBe(400);
    expect([stored().length, (await listed()).length]).toEqual(before);
  });

  it('is not there for another clinic or another team, and not for the front desk', async () => {
    const id = await kept(PDF);
    const other = await layPractice(app.owner);
    const stranger = await app.signIn(other.ot.email);
    const outside = await app.signIn(
      (await addStaff(app.owner, practice.clinicId, { role: 'THERAPIST', discipline: 'PHYSIOTHERAPY' })).email,
    );
    for (const by of [stranger, outside]) {
      expect((await put(randomUUID(), PDF, {}, by)).status).toBe(404);
      expect((await by.fetch(`/files/${id}`)).status).toBe(404);
      const answer = await change(by, 'removeChildFile', { fileId: id, version: 1, reason: 'x' }, '');
      expect(answer).toMatchObject({ code: 'NOT_FOUND' });
    }
    const desk = await app.signIn((await addStaff(app.owner, practice.clinicId, { role: 'FRONT_DESK' })).email);
    expect((await put(randomUUID(), PDF, {}, desk)).status).toBe(403);
    expect((await desk.fetch(`/files/${id}`)).status).toBe(403);
    expect((await app.browser().fetch(`/files/${id}`)).status).toBe(401);
    expect((await ot.fetch(`/files/${randomUUID()}`)).status).toBe(404);
    const denied = await app.owner.query(
      `select 1 from audit_events where action = 'file:keep' and outcome = 'DENIED' and clinic_id in ($1, $2)`,
      [practice.clinicId, other.clinicId],
    );
    expect(denied.rowCount).toBe(3);
  });

  it('is destroyed for a reason that stays, and opens for nobody any more', async () => {
    const id = await kept(PDF);
    const removed = await made(ot, 'removeChildFile', { fileId: id, version: 1, reason: 'another child' });
    expect(removed.__typename).toBe('ChildFilePayload');
    expect((await ot.fetch(`/files/${id}`)).status).toBe(404);
    expect((await listed()).map((row) => row.id)).not.toContain(id);
    expect(await listed(ot, true)).toContainEqual(expect.objectContaining({ id, removedReason: 'another child' }));
    const { rows } = await app.owner.query(`select sealed_key from child_files where id = $1`, [id]);
    expect(rows).toEqual([{ sealed_key: null }]);
    const again = await change(ot, 'removeChildFile', { fileId: id, version: 2, reason: 'again' }, '');
    expect(again).toMatchObject({ rule: 'FILE_REMOVED' });
  });

  it('that was changed on the disk is not shown as if it were whole', async () => {
    const before = new Set(stored());
    const id = await kept(PDF);
    const path = stored().find((each) => !before.has(each))!;
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(path, bytes);
    expect(await refusal(await ot.fetch(`/files/${id}`))).toMatchObject({ status: 500, code: 'FILE_DAMAGED' });
  });

  it('goes with the signature on paper that it shows, and then stays', async () => {
    const agreementId = randomUUID();
    const agreement = (id: string, how: string, over: object = {}) =>
      insertRow(app.owner, 'agreements', {
        clinic_id: practice.clinicId,
        id,
        version_id: practice.plan.versionId,
        party: 'GUARDIAN',
        guardian_id: practice.child.guardianId,
        how,
        how_facts: JSON.stringify({ scan: 'A-1', signedOn: '2026-11-20' }),
        language: 'en',
        register: 'FAMILY',
        template_version: '1',
        content_hash: 'a'.repeat(64),
        rendered_hash: 'b'.repeat(64),
        given_at: '2026-11-20T10:00:00Z',
        recorded_by: practice.ot.staffId,
        ...over,
      });
    const spoken = randomUUID();
    await app.owner.query('delete from agreements where clinic_id = $1 and party = $2', [
      practice.clinicId,
      'GUARDIAN',
    ]);
    await agreement(agreementId, 'SIGNED_ON_PAPER');
    await agreement(spoken, 'SIGNED_ON_SCREEN', { fallen_at: '2026-11-20T10:00:00Z', fallen_reason: 'x' });
    const paper = { purpose: 'PAPER_SIGNATURE', agreementId };
    expect(await refusal(await put(randomUUID(), PDF, { ...paper, agreementId: spoken }))).toMatchObject({
      rule: 'FILE_OF_NO_PAPER',
    });
    expect((await put(randomUUID(), PDF, { ...paper, agreementId: randomUUID() })).status).toBe(404);
    const id = await kept(PDF, paper);
    const { data, errors } = await gql(
      ot,
      `query ($id: ID!) { carePlanVersion(id: $id) { agreements { id papers { id isEvidence } } } }`,
      { id: practice.plan.versionId },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      carePlanVersion: {
        agreements: expect.arrayContaining([{ id: agreementId, papers: [{ id, isEvidence: true }] }]),
      },
    });
    const answer = await change(ot, 'removeChildFile', { fileId: id, version: 1, reason: 'no' }, '');
    expect(answer).toMatchObject({ rule: 'FILE_IS_EVIDENCE' });
  });
});
