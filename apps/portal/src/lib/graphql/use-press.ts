import { useState } from 'react';
import { asFailure } from '../failure.ts';
import { useText } from '../i18n/use-text.ts';
import type { Operation } from './client.ts';
import { act } from './use-operation.ts';

type Answer<Data extends object, Variables> = Awaited<ReturnType<typeof act<Data, Variables>>>;
/** What a change answers where it was made. */
export type Done<Data extends object, Variables> = Extract<Answer<Data, Variables>, { ok: true }>['value'];

export interface Press {
  busy: boolean;
  /** The sentence of the last refusal, or of what kept it from being answered. */
  refused: string | undefined;
  /** Answers what the change answered, once the screen was read anew; undefined when it was not done. */
  run: <Data extends object, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ) => Promise<Done<Data, Variables> | undefined>;
}

/** One change by a button: busy while it runs, its refusal afterwards, and `reread` to have the screen as it is now. */
export function usePress(reread: () => Promise<unknown>): Press {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  return {
    busy,
    refused,
    run: async (operation, variables) => {
      setBusy(true);
      setRefused(undefined);
      try {
        const outcome = await act(operation, variables);
        if (!outcome.ok) setRefused(messageOf(outcome.refusal));
        await reread();
        return outcome.ok ? outcome.value : undefined;
      } catch (error) {
        const failure = asFailure(error);
        setRefused(failure.code === 'UNREACHABLE' ? t('ui.error.unreachable') : failure.message);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}

/** The sentence of a refusal, in the reader's language. */
export function messageOf(refusal: object): string {
  return 'message' in refusal && typeof refusal.message === 'string' ? refusal.message : '';
}
