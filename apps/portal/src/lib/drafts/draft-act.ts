import type { Operation } from '../graphql/client.ts';
import type { Press } from '../graphql/use-press.ts';
import type { Draft } from './use-draft.ts';

export interface DraftAct extends Pick<Press, 'busy' | 'refused'> {
  /** Sends the words. Once they are taken the draft, which is only a copy from then on, is let go of. */
  send: <Data extends object, Variables>(operation: Operation<Data, Variables>, variables: Variables) => Promise<void>;
  /** Leaves the form and what was typed into it. */
  throwAway: () => void;
}

/** The one act that a draft is for; `onDone` closes its form. */
export function draftAct(
  { discard }: Pick<Draft<unknown>, 'discard'>,
  { run, busy, refused }: Press,
  onDone: () => void,
): DraftAct {
  return {
    busy,
    refused,
    send: async (operation, variables) => {
      if (!(await run(operation, variables))) return;
      // One that stays behind must not have it sent a second time.
      await discard();
      onDone();
    },
    throwAway: () => {
      void discard();
      onDone();
    },
  };
}
