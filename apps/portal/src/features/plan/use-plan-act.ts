import { useQueryClient } from '@tanstack/react-query';
import { getSession } from '../../lib/auth/session.ts';
import type { RowAnswer } from '../../lib/drafts/row-keeper.ts';
import { asFailure, Failure, isPassing } from '../../lib/failure.ts';
import { trustedDocument, type Operation } from '../../lib/graphql/client.ts';
import { act } from '../../lib/graphql/use-operation.ts';
import { type Done, messageOf, type Press, usePress } from '../../lib/graphql/use-press.ts';
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

/** One change to the plan by a button, after which the plan is read anew. */
export function usePlanAct(): Press {
  return usePress(useRereadPlan());
}

/**
 * Saves some fields of a row of the draft, whose version `versionIn` finds in the answer. Rejects only where asking
 * again can help: a row that is gone or closed to this person is a refusal, not to be asked for for ever.
 */
export async function saveRow<Data extends object, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  versionIn: (done: Done<Data, Variables>) => number | undefined,
): Promise<RowAnswer> {
  // Behind the lock nothing is sent: the text waits on the device until its owner is back.
  if (getSession().state !== 'OPEN') throw new Failure('UNAUTHENTICATED', '');
  try {
    const outcome = await act(operation, variables);
    if (outcome.ok) return { kind: 'SAVED', version: versionIn(outcome.value) };
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
