import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { countUnsent } from '../connection/connection.ts';
import { execute, trustedDocument, type Operation } from './client.ts';
import type { Failure } from '../failure.ts';
import { outcomeOf, type Outcome } from './refusals.ts';

/** The key and the asking of one read. For `useRead`, for a loader (`ensureQueryData`), and for reading anew after a change. */
export function readOptions<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables) {
  return queryOptions<Data, Failure>({
    queryKey: [trustedDocument(operation).operationName, variables],
    queryFn: ({ signal }) => execute(operation, variables, signal),
  });
}

/** Reads one operation and keeps it fresh. Draw it with `<Answered>`, which has the waiting, refused and broken states. */
export function useRead<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  options: { enabled?: boolean } = {},
): UseQueryResult<Data, Failure> {
  return useQuery({ ...readOptions(operation, variables), ...options });
}

type OnlyField<Data> = Data[keyof Data];
type TypedField<Data> = Extract<OnlyField<Data>, { readonly __typename: string }>;

/**
 * A change, answered by its union split in two: `{ ok: true, value }` or `{ ok: false, refusal }`. Rejects with a
 * `Failure` only when nobody can tell what became of it. The operation has exactly one root field. Counted as unsent
 * until the server has answered.
 */
export async function act<Data extends object, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Promise<Outcome<TypedField<Data>>> {
  const sent = countUnsent();
  try {
    const data = await execute(operation, variables);
    const answers: unknown[] = Object.values(data);
    const answer = answers.find((each): each is TypedField<Data> => isTyped(each));
    if (answer === undefined) throw new Error('A change asks for one root field with its __typename');
    return outcomeOf(answer);
  } finally {
    sent();
  }
}

function isTyped(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '__typename' in value;
}
