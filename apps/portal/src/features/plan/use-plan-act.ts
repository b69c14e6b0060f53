import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getSession } from '../../lib/auth/session.ts';
import type { RowAnswer } from '../../lib/drafts/row-keeper.ts';
import { asFailure, Failure, isPassing } from '../../lib/failure.ts';
import { trustedDocument, type Operation } from '../../lib/graphql/client.ts';
import { act } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { FamilyText, PlanEditor } from './plan.graphql.ts';

/** Reads the plan anew, for everything on the screen that shows a part of it. */
export function useRereadPlan(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [PlanEditor, FamilyText].map((read) =>
        client.invalidateQueries({ queryKey: [trustedDocument(read).operationName] }),
      ),
    );
}

type Answer<Data extends object, Variables> = Awaited<ReturnType<typeof act<Data, Variables>>>;
type Done<Data extends object, Variables> = Extract<Answer<Data, Variables>, { ok: true }>['value'];

/** One change to the plan by a button: busy while it runs, the sentence of a refusal afterwards, the plan read anew. */
export function usePlanAct(): {
  busy: boolean;
  refused: string | undefined;
  /** Answers what the change answered, once the plan was read anew; undefined when it was refused. */
  run: <Data extends object, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ) => Promise<Done<Data, Variables> | undefined>;
} {
  const t = useText();
  const reread = useRereadPlan();
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

/**
 * Saves some fields of a row of the draft. Its version goes up by one with every change the server takes. Rejects only
 * where asking again can help: a row that is gone or closed to this person is a refusal, not to be asked for for ever.
 */
export async function saveRow<Data extends object, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  version: number,
): Promise<RowAnswer> {
  // Behind the lock nothing is sent: the text waits on the device until its owner is back.
  if (getSession().state !== 'OPEN') throw new Failure('UNAUTHENTICATED', '');
  try {
    const outcome = await act(operation, variables);
    if (outcome.ok) return { kind: 'SAVED', version: version + 1 };
    const { refusal } = outcome;
    return isConflict(refusal) ? { kind: 'MOVED_ON' } : { kind: 'REFUSED', message: messageOf(refusal) };
  } catch (error) {
    const failure = asFailure(error);
    if (isPassing(failure) || failure.code === 'UNAUTHENTICATED') throw error;
    return { kind: 'REFUSED', message: failure.message };
  }
}

function isConflict(refusal: { readonly __typename: string }): boolean {
  return refusal.__typename === 'VersionConflict';
}

function messageOf(refusal: object): string {
  return 'message' in refusal && typeof refusal.message === 'string' ? refusal.message : '';
}
