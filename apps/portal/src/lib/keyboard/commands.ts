import { useEffect } from 'react';
import { createStore, useStore } from '../store.ts';

/** Something the palette can do or open. `title` is ready to read; `id` keeps its place while the list changes. */
export interface Command {
  id: string;
  title: string;
  /** Other words one may look for it by, in any language. */
  also?: string;
  /** A word at the end of the line: an age, a place. */
  aside?: string;
  group: 'SCREENS' | 'ACTIONS' | 'CHILDREN';
  /** Says who somebody is: veiled in privacy mode. */
  identifying?: boolean;
  run: () => void;
}

const commands = createStore<readonly (readonly Command[])[]>([]);

/** Puts acts of the screen at hand into the palette while the component is there. Memoise the list. */
export function useCommands(list: readonly Command[]): void {
  useEffect(() => {
    commands.set([...commands.get(), list]);
    return () => commands.set(commands.get().filter((each) => each !== list));
  }, [list]);
}

export function useRegisteredCommands(): readonly Command[] {
  return useStore(commands).flat();
}
