import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftKeeper, type DraftPlace } from './draft-keeper.ts';
import type { StoredDraft } from './vault.ts';

const address = { staffId: 'asha', form: 'goal-note', subject: 'goal-1' };

/** A device as the vault shows it; the vault itself is tried in a browser, which has the encryption. */
function device(stored?: StoredDraft): DraftPlace & { kept: () => StoredDraft | undefined } {
  let kept = stored;
  return {
    isVaultAvailable: () => true,
    storeDraft: async (_, value, savedAt) => {
      kept = { value, savedAt };
    },
    findDraft: async () => kept,
    discardDraft: async () => {
      kept = undefined;
    },
    kept: () => kept,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

describe('a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is on the device 250 ms after a key and with the server 2 s after it', async () => {
    const place = device();
    const sent: string[] = [];
    const keeper = createDraftKeeper(address, '', { send: async (text) => void sent.push(text) }, async () => place);
    await keeper.restore();
    keeper.change('He sat for four minutes');
    await vi.advanceTimersByTimeAsync(250);
    expect(place.kept()?.value).toBe('He sat for four minutes');
    await vi.advanceTimersByTimeAsync(1_750);
    expect(sent).toEqual(['He sat for four minutes']);
  });

  it('comes back after the tab was closed', async () => {
    const place = device({ value: 'half a sentence', savedAt: '2026-11-23T05:12:00Z' });
    const keeper = createDraftKeeper(address, '', { accept: isText }, async () => place);
    await keeper.restore();
    expect(keeper.get()).toMatchObject({ value: 'half a sentence', state: 'RESTORED' });
  });

  it('does not put an old text over one typed while the device was being asked', async () => {
    const place = device({ value: 'old', savedAt: '2026-11-23T05:12:00Z' });
    const keeper = createDraftKeeper(address, '', { accept: isText }, async () => place);
    const restoring = keeper.restore();
    keeper.change('new');
    await restoring;
    expect(keeper.get()).toMatchObject({ value: 'new', state: 'FRESH' });
  });

  it('does not show a stored text whose shape is of an older portal', async () => {
    const place = device({ value: { note: 'old shape' }, savedAt: '2026-11-23T05:12:00Z' });
    const keeper = createDraftKeeper(address, 'empty', { accept: isText }, async () => place);
    await keeper.restore();
    expect(keeper.get().value).toBe('empty');
    expect(place.kept()).toBeDefined();
  });

  it('of an older portal is brought to today’s shape where it can be', async () => {
    const place = device({ value: { note: 'old shape' }, savedAt: '2026-11-23T05:12:00Z' });
    const upgrade = (stored: unknown) => (isText(stored) ? stored : Object.values(stored ?? {})[0]);
    const keeper = createDraftKeeper(address, 'empty', { accept: isText, upgrade }, async () => place);
    await keeper.restore();
    expect(keeper.get()).toMatchObject({ value: 'old shape', state: 'RESTORED' });
  });

  it('is gone once it was sent, even when a key was still on its way to the device', async () => {
    const place = device();
    const keeper = createDraftKeeper(address, '', {}, async () => place);
    await keeper.restore();
    keeper.change('sent');
    await keeper.discard();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(place.kept()).toBeUndefined();
  });

  it('says that the newest key is not kept yet', async () => {
    const keeper = createDraftKeeper(address, '', {}, async () => device());
    await keeper.restore();
    keeper.change('a');
    expect(keeper.get().keptAt).toBeUndefined();
    await vi.advanceTimersByTimeAsync(250);
    expect(keeper.get().keptAt).toBeDefined();
  });
});
