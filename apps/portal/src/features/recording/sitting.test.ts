import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftPlace } from '../../lib/drafts/draft-keeper.ts';
import type { StoredDraft } from '../../lib/drafts/vault.ts';
import {
  createSitting,
  isUnsettled,
  recordedOf,
  type Courier,
  type Delivery,
  type Entry,
  type Sitting,
} from './sitting.ts';

const address = { staffId: 'asha', form: 'recording', subject: 'aarav' };
const DONE: Delivery = { kind: 'DONE' };
const LOST: Delivery = { kind: 'LOST' };

const entry: Entry = {
  id: 'one',
  goalId: 'dressing',
  strandId: null,
  scaleEdition: 1,
  level: -1,
  measure: null,
  setting: 'HOME',
  seenBy: 'IN_PERSON',
  remarks: [],
  note: '',
  happenedAt: '2026-11-23T05:12:00Z',
};

/** A device as the vault shows it; it forgets nothing between two sittings. */
function device(): DraftPlace {
  let kept: StoredDraft | undefined;
  return {
    isVaultAvailable: () => true,
    storeDraft: async (_, value, savedAt) => {
      kept = { value: structuredClone(value), savedAt };
    },
    findDraft: async () => kept,
    discardDraft: async () => {
      kept = undefined;
    },
  };
}

/** A server that answers in the order given, then DONE; what reached it is in `record`, and in `voided` what was taken back. */
function server(...answers: Delivery[]) {
  const record = new Map<string, Entry>();
  const voided: string[] = [];
  let waiting = 0;
  const courier: Courier = {
    send: async (sent) => {
      const answer = answers.shift() ?? DONE;
      // An answer that is lost says nothing about whether the request arrived; here it did.
      if (answer.kind !== 'REFUSED') record.set(sent.id, sent);
      return answer;
    },
    takeBack: async (id) => {
      const answer = answers.shift() ?? DONE;
      if (answer.kind !== 'REFUSED') voided.push(id);
      return answer;
    },
    countWaiting: () => {
      waiting += 1;
      return () => {
        waiting -= 1;
      };
    },
  };
  return { courier, record, voided, waiting: () => waiting };
}

async function open(courier: Courier, place = device()): Promise<Sitting> {
  const sitting = createSitting(address, courier, async () => place);
  await vi.advanceTimersByTimeAsync(0);
  return sitting;
}

const shown = (sitting: Sitting) => recordedOf(sitting.get().value.entries, 'dressing', null);

describe('what is recorded in a sitting', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is on the device before any time has passed, for the next moment may close the tab', async () => {
    const place = device();
    const sitting = await open(server(LOST).courier, place);
    await sitting.record(entry);
    await vi.advanceTimersByTimeAsync(0);
    expect(isUnsettled((await place.findDraft(address))?.value)).toBe(true);
  });

  it('shows at once, before the server has answered', async () => {
    const sitting = await open({ ...server().courier, send: () => new Promise(() => undefined) });
    void sitting.record(entry);
    expect(shown(sitting)).toMatchObject([{ id: 'one', standing: 'SENDING' }]);
  });

  it('is sent again under the same id when the network comes back, and counted until then', async () => {
    const { courier, record, waiting } = server(LOST);
    const sitting = await open(courier);
    expect(await sitting.record(entry)).toBe(true);
    expect([shown(sitting)[0]?.standing, waiting()]).toEqual(['WAITING', 1]);
    sitting.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect([shown(sitting)[0]?.standing, waiting()]).toEqual(['SAVED', 0]);
    expect([...record.keys()]).toEqual(['one']);
  });

  it('is sent after a reload if the tab was closed before the server answered', async () => {
    const place = device();
    const before = await open({ ...server().courier, send: () => new Promise(() => undefined) }, place);
    void before.record(entry);
    await vi.advanceTimersByTimeAsync(250);
    const { courier, record } = server();
    await open(courier, place);
    expect([...record.keys()]).toEqual(['one']);
  });

  it('comes back with the reason and its value when a rule refuses it', async () => {
    const sitting = await open(server({ kind: 'REFUSED', message: 'The words have changed' }).courier);
    expect(await sitting.record(entry)).toBe(false);
    expect(shown(sitting)).toMatchObject([{ level: -1, standing: 'REFUSED', refused: 'The words have changed' }]);
    sitting.drop('one');
    expect(shown(sitting)).toEqual([]);
  });

  it('is taken back on the server, not deleted', async () => {
    const { courier, record, voided } = server();
    const sitting = await open(courier);
    void sitting.record(entry);
    await vi.advanceTimersByTimeAsync(0);
    await sitting.undo('one');
    expect(shown(sitting)).toEqual([]);
    expect([[...record.keys()], voided]).toEqual([['one'], ['one']]);
  });

  it('is recorded and then taken back when the undo came while it was under way', async () => {
    const { courier, voided } = server();
    const sitting = await open(courier);
    void sitting.record(entry);
    const undone = sitting.undo('one');
    expect(shown(sitting)).toEqual([]);
    await undone;
    expect(voided).toEqual(['one']);
  });

  it('is taken back once the network is there again when it was undone without one', async () => {
    const { courier, voided } = server(LOST);
    const sitting = await open(courier);
    void sitting.record(entry);
    await vi.advanceTimersByTimeAsync(0);
    await sitting.undo('one');
    expect(voided).toEqual([]);
    sitting.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(voided).toEqual(['one']);
    expect(sitting.get().value.entries).toEqual([]);
  });

  it('stands again when the server will not take it back', async () => {
    const sitting = await open(server(DONE, { kind: 'REFUSED', message: 'Not yours' }).courier);
    void sitting.record(entry);
    await vi.advanceTimersByTimeAsync(0);
    await expect(sitting.undo('one')).rejects.toThrow('Not yours');
    expect(shown(sitting)).toMatchObject([{ standing: 'SAVED' }]);
  });

  it('no longer shows as just recorded at the next look', async () => {
    const sitting = await open(server().courier);
    void sitting.record(entry);
    await vi.advanceTimersByTimeAsync(0);
    sitting.begin();
    expect(shown(sitting)).toEqual([]);
  });

  it('keeps a value that is being put together, and the note, over a reload', async () => {
    const place = device();
    const before = await open(server().courier, place);
    before.setValue('buttons', { type: 'COUNT_OF_N', count: 3, of: 5 });
    before.setNote('with the blue shirt');
    await vi.advanceTimersByTimeAsync(250);
    const after = await open(server().courier, place);
    expect(after.get().value).toMatchObject({
      note: 'with the blue shirt',
      values: { buttons: { type: 'COUNT_OF_N', count: 3, of: 5 } },
    });
  });

  it('is unsettled on the device while it waits or was refused, and no longer once it is saved', async () => {
    const place = device();
    const { courier } = server(LOST, DONE);
    const sitting = await open(courier, place);
    void sitting.record(entry);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isUnsettled((await place.findDraft(address))?.value)).toBe(true);
    sitting.resume();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isUnsettled((await place.findDraft(address))?.value)).toBe(false);
    expect(isUnsettled({ entries: 'of an older portal' })).toBe(false);
  });
});
