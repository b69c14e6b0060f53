import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { trustedDocument, type Operation } from '../../lib/graphql/client.ts';
import { act } from '../../lib/graphql/use-operation.ts';
import type { RowAnswer } from '../../lib/drafts/row-keeper.ts';
import { asFailure } from '../../lib/failure.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { PlanEditor } from './plan.graphql.ts';

/** Reads the plan anew, for everything on the screen that shows a part of it. */
export function useRereadPlan(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [trustedDocument(PlanEditor).operationName] });
}

/** One change to the plan by a button: busy while it runs, the sentence of a refusal afterwards, the plan read anew. */
export function usePlanAct(): {
  busy: boolean;
  refused: string | undefined;
  run: <Data extends object, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ) => Promise<boolean>;
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
        return outcome.ok;
      } catch (error) {
        const failure = asFailure(error);
        setRefused(failure.code === 'UNREACHABLE' ? t('ui.error.unreachable') : failure.message);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}

/** Saves some fields of a row of the draft. Its version goes up by one with every change the server takes. */
export async function saveRow<Data extends object, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  version: number,
): Promise<RowAnswer> {
  const outcome = await act(operation, variables);
  if (outcome.ok) return { kind: 'SAVED', version: version + 1 };
  const { refusal } = outcome;
  return isConflict(refusal) ? { kind: 'MOVED_ON' } : { kind: 'REFUSED', message: messageOf(refusal) };
}

function isConflict(refusal: { readonly __typename: string }): boolean {
  return refusal.__typename === 'VersionConflict';
}

function messageOf(refusal: object): string {
  return 'message' in refusal && typeof refusal.message === 'string' ? refusal.message : '';
}
