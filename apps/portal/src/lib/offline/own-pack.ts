import { createStore, useStore } from '../store.ts';
import { hasPack } from './pack.ts';

/** Whether the person who is signed in has a pack on this device; undefined until it was looked for. */
const ownPack = createStore<boolean | undefined>(undefined);

export async function lookForOwnPack(staffId: string): Promise<void> {
  ownPack.set(await hasPack(staffId));
}

export function useOwnPack(): boolean | undefined {
  return useStore(ownPack);
}
