import { type Browser, gql } from './browser.ts';

/** What a change answered: its payload, a refusal, or the code of the error it never came to. */
export type Changed = Readonly<Record<string, unknown>> & { readonly __typename: string };

const REFUSALS = `
  ... on InvalidInput { message fields { path code } }
  ... on RuleRefusal { message rule data }
  ... on VersionConflict { message current changedFields }`;

/** Sends one mutation with its input; `selection` is what to read of the payload. Errors come back as `error`. */
export async function change(
  caller: Browser,
  name: string,
  input: object,
  selection: string,
  type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`,
): Promise<Changed> {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ${REFUSALS} } }`;
  const { data, errors } = await gql(caller, document, { input });
  if (errors !== undefined) return { __typename: 'Error', ...errors[0]!.extensions };
  return (data as Record<string, Changed>)[name]!;
}

/** The same for a change a test stands on: throws unless it was made. */
export async function made(
  caller: Browser,
  name: string,
  input: object,
  selection = '',
  type?: string,
): Promise<Changed> {
  const answer = await change(caller, name, input, selection, type);
  if (answer.__typename.endsWith('Payload')) return answer;
  throw new Error(`${name} answered ${JSON.stringify(answer)}`);
}
