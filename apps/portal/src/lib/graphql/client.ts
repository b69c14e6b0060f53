import type { TadaDocumentNode } from 'gql.tada';
import { askServer } from '../ask-server.ts';
import { isRecord } from '../auth/viewer.ts';
import { postJson } from '../http.ts';
import { readAnswer } from './read-answer.ts';

/** What the build makes of an operation. `text` is there in development only, where no manifest is kept. */
interface TrustedDocument {
  documentId: string;
  operationName: string;
  text?: string;
}

export type Operation<Data, Variables> = TadaDocumentNode<Data, Variables>;

function isTrusted(value: unknown): value is TrustedDocument {
  return isRecord(value) && typeof value['documentId'] === 'string';
}

/** What the build left of `operation`: its hash and name. A document written outside a `*.graphql.ts` file has neither. */
export function trustedDocument(operation: unknown): TrustedDocument {
  if (!isTrusted(operation)) throw new Error('Operations are written in *.graphql.ts files, as exported constants');
  return operation;
}

/**
 * Runs one operation. Rejects with a `Failure`; an ended session also locks the screen where it stands. The answer's
 * shape is the API's promise, held by the contract test over the committed SDL, so it is not parsed again here.
 */
export async function execute<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data>;
export async function execute(operation: unknown, variables: unknown, signal?: AbortSignal): Promise<unknown> {
  const { documentId, operationName, text } = trustedDocument(operation);
  const document = text === undefined ? { documentId } : { query: text };
  return askServer(async () =>
    readAnswer(await postJson('/graphql', { ...document, operationName, variables }, signal)),
  );
}
