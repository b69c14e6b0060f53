import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftPlace } from './draft-keeper.ts';
import { changedFields } from './merge-row.ts';
import { createRowKeeper, type RowAnswer, type RowKeeper, type RowServer } from './row-keeper.ts';
import type { StoredDraft } from './vault.ts';

interface Strand {
  what: string;
  measure: string;
  minutes: number;
}

const FIRST: Strand = { what: 'buttons', measure: '4 of 5', minutes: 45 };
const ADDRESS = { staffId: 'asha', form: 'strand', subject: 'version-strand' };

const key = ({ staffId, form, subject }: typeof ADDRESS) => `${staffId} ${form} ${subject}`;

/** A device: what is kept on it outlives the page. */
function device(): DraftPlace & { kept: Map<string, StoredDraft> } {
  const kept = new Map<string, StoredDraft>();
  return {
    kept,
    isVaultAvailable: () => true,
    storeDraft: async (address, value, savedAt) =>
      void kept.set(key(address), { value: structuredClone(value), savedAt }),
    findDraft: async (address) => kept.get(key(address)),
    discardDraft: async (address) => void kept.delete(key(address)),
  };
}

/** The server's side of one row, with the rules that matter here: versions, a refused value, a lost line. */
class Server {
  row = FIRST;
  version = 1;
  asked = 0;
  reachable = true;
  /** The fields each version changed, beginning with the second. */
  readonly changes: string[][] = [];

  async save(changed: Partial<Strand>, version: number): Promise<RowAnswer> {
    this.asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (!this.reachable) throw new Error('no network');
    const others = this.changes.slice(version - 1).flat();
    if (Object.keys(changed).some((field) => others.includes(field))) return { kind: 'MOVED_ON' };
    if (changed.minutes !== undefined && changed.minutes > 480) return { kind: 'REFUSED', message: 'at most 480' };
    this.row = { ...this.row, ...changed };
    this.version += 1;
    this.changes.push(Object.keys(changed));
    return { kind: 'SAVED', version: this.version };
  }
}

/** One person's page with the row open: it reads the row anew whenever the keeper asks for it, a little later. */
function pageOn(server: Server, place = device(), sendable?: RowServer<Strand>['sendable']) {
  const keeper: RowKeeper<Strand> = createRowKeeper<Strand>(
    ADDRESS,
    { row: server.row, version: server.version },
    {
      save: (changed, known) => server.save(changed, known.version),
      sendable,
      reread: async () => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        keeper.read(server.row, server.version);
      },
    },
    async () => place,
  );
  return keeper;
}

/** "3 of" is no measure yet. */
const whole: RowServer<Strand>['sendable'] = (typed, known) =>
  /\d of \d/.test(typed.measure) ? typed : { ...typed, measure: known.measure };

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a row of a shared draft', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is on the device 250 ms and on the server 2 s after the last key', async () => {
    const server = new Server();
    const place = device();
    const asha = pageOn(server, place);
    await asha.restore();
    for (const what of ['big', 'big b', 'big buttons']) {
      asha.change({ what });
      await pass(90);
    }
    await pass(160);
    expect([...place.kept.values()].map(({ value }) => value)).toMatchObject([{ mine: { what: 'big buttons' } }]);
    await pass(1_750);
    expect(server.row.what).toBe('big buttons');
    await pass(500);
    expect(asha.get().saved).toBe('SAVED');
    expect(place.kept.size, 'what is safe on the server is not kept on the device').toBe(0);
  });

  it('keeps both changes of two people to different fields, without a question', async () => {
    const server = new Server();
    const [asha, ravi] = [pageOn(server), pageOn(server)];
    await Promise.all([asha.restore(), ravi.restore()]);
    asha.change({ what: 'big buttons' });
    ravi.change({ minutes: 30 });
    await pass(6_000);
    expect(server.row).toEqual({ ...FIRST, what: 'big buttons', minutes: 30 });
    expect(ravi.get().value, 'whose change was put together with the other').toEqual(server.row);
    expect([asha.get().clash, ravi.get().clash]).toEqual([undefined, undefined]);
    expect([asha.get().saved, ravi.get().saved]).toEqual(['SAVED', 'SAVED']);
  });

  it('asks when two people write one field, sends neither text over the other, and takes the choice', async () => {
    const server = new Server();
    const [asha, ravi] = [pageOn(server), pageOn(server)];
    await Promise.all([asha.restore(), ravi.restore()]);
    asha.change({ what: 'zips' });
    await pass(3_000);
    ravi.change({ what: 'laces' });
    await pass(30_000);
    expect(server.row.what).toBe('zips');
    expect(ravi.get()).toMatchObject({
      value: { what: 'laces' },
      clash: { fields: ['what'], theirs: { what: 'zips' } },
    });
    ravi.settle({});
    await pass(3_000);
    expect(server.row.what).toBe('laces');
    expect(ravi.get()).toMatchObject({ saved: 'SAVED', clash: undefined });
  });

  it('goes on saving the other fields while two texts of one field wait for a choice', async () => {
    const server = new Server();
    const [asha, ravi] = [pageOn(server), pageOn(server)];
    await Promise.all([asha.restore(), ravi.restore()]);
    asha.change({ what: 'zips' });
    await pass(3_000);
    ravi.change({ what: 'laces' });
    await pass(5_000);
    ravi.change({ minutes: 20 });
    await pass(5_000);
    expect(server.row).toEqual({ ...FIRST, what: 'zips', minutes: 20 });
    expect(ravi.get().clash?.fields).toEqual(['what']);
  });

  it('leaves a refused value standing with the reason, and saves the rest', async () => {
    const server = new Server();
    const asha = pageOn(server);
    await asha.restore();
    asha.change({ minutes: 900, what: 'big buttons' });
    await pass(4_000);
    expect(server.row).toEqual({ ...FIRST, what: 'big buttons' });
    expect(asha.get()).toMatchObject({ value: { minutes: 900 }, refused: 'at most 480', saved: 'KEPT_HERE' });
    asha.change({ minutes: 90 });
    expect(asha.get().refused).toBeUndefined();
    await pass(4_000);
    expect(server.row.minutes).toBe(90);
  });

  it('does not ask the server again and again about a value it will not take', async () => {
    const server = new Server();
    const asha = pageOn(server);
    await asha.restore();
    asha.change({ minutes: 900 });
    await pass(4_000);
    const { asked } = server;
    await pass(600_000);
    expect(server.asked).toBe(asked);
  });

  it('sends what was typed without a line once there is one', async () => {
    const server = new Server();
    const asha = pageOn(server);
    await asha.restore();
    server.reachable = false;
    asha.change({ what: 'typed in the lift' });
    await pass(8_000);
    expect(asha.get().saved).toBe('KEPT_HERE');
    server.reachable = true;
    await pass(6_000);
    expect(server.row.what).toBe('typed in the lift');
    expect(asha.get().saved).toBe('SAVED');
  });

  it('keeps a half-typed measure on the device, and brings it back after a reload', async () => {
    const server = new Server();
    const place = device();
    const before = pageOn(server, place, whole);
    await before.restore();
    before.change({ measure: '3 of', what: 'zips' });
    await pass(5_000);
    expect(server.row).toEqual({ ...FIRST, what: 'zips' });
    expect(before.get().saved).toBe('KEPT_HERE');

    const after = pageOn(server, place, whole);
    await after.restore();
    expect(after.get().value).toEqual({ ...FIRST, what: 'zips', measure: '3 of' });
    after.change({ measure: '3 of 5' });
    await pass(5_000);
    expect(server.row.measure).toBe('3 of 5');
  });

  it('does not write an old text of this device over what another person wrote since', async () => {
    const server = new Server();
    const place = device();
    const before = pageOn(server, place);
    await before.restore();
    before.change({ what: 'big buttons' });
    await pass(240);
    // The page is killed here: nothing more of it runs.
    vi.clearAllTimers();
    const ravi = pageOn(server);
    await ravi.restore();
    ravi.change({ minutes: 30 });
    await pass(5_000);

    const after = pageOn(server, place);
    await after.restore();
    await pass(5_000);
    expect(server.row).toEqual({ ...FIRST, what: 'big buttons', minutes: 30 });
    expect(after.get().clash).toBeUndefined();
  });

  it('leaves a text where it is whose fields are built as an older portal built them', async () => {
    interface Chain {
      what: string | null;
      measure: { steps: string[]; mode: string };
    }
    const row: Chain = { what: null, measure: { steps: ['front', 'head'], mode: 'PASSIVE' } };
    const away: RowServer<Chain> = { save: () => Promise.reject(new Error('no network')), reread: async () => {} };
    const restored = async (measure: unknown) => {
      const place = device();
      const mine = { what: 'a shirt', measure };
      await place.storeDraft(ADDRESS, { mine, base: { ...mine, what: null } }, '2026-11-23T05:12:00Z');
      const keeper = createRowKeeper<Chain>(ADDRESS, { row, version: 1 }, away, async () => place);
      await keeper.restore();
      return { value: keeper.get().value, kept: place.kept.size };
    };
    expect(await restored({ steps: 'front\nhead', mode: 'PASSIVE' })).toEqual({ value: row, kept: 1 });
    expect(await restored({ steps: ['front'] })).toEqual({ value: row, kept: 1 });
    expect((await restored(row.measure)).value.what).toBe('a shirt');
  });

  it('says so where the browser keeps nothing, until the server has it', async () => {
    const server = new Server();
    const asha = pageOn(server, { ...device(), isVaultAvailable: () => false });
    await asha.restore();
    asha.change({ what: 'zips' });
    expect(asha.get().saved).toBe('UNKEPT');
    await pass(3_000);
    expect(asha.get().saved).toBe('SAVED');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('loses no text of two people at twenty random moments (%i)', async (seed) => {
    const server = new Server();
    const [asha, ravi] = [pageOn(server), pageOn(server)];
    await Promise.all([asha.restore(), ravi.restore()]);
    let state = seed * 7919;
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % below;
    };
    const last: { what?: string; minutes?: number } = {};
    for (let at = 1; at <= 20; at++) {
      if (random(2) === 0) asha.change({ what: (last.what = `text ${at}`) });
      else ravi.change({ minutes: (last.minutes = at) });
      await pass(random(1_500));
    }
    await pass(30_000);
    expect(server.row).toEqual({ ...FIRST, ...last });
    for (const page of [asha, ravi]) page.read(server.row, server.version);
    expect(changedFields(asha.get().value, ravi.get().value)).toEqual({});
    expect(server.asked, 'and not by asking without end').toBeLessThan(60);
  });
});
