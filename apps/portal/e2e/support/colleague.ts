/** Somebody who is signed in and works through GraphQL. */
export interface Colleague {
  id: string;
  name: string;
  /** Runs a document. Throws on GraphQL errors. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Runs one mutation by its name and throws on a refusal; `selection` is of its payload type. */
  change<Payload>(
    mutation: string,
    input: Record<string, unknown>,
    selection: string,
    inputType?: string,
  ): Promise<Payload>;
}

interface Refused {
  code?: string;
}

/** Signs in at `url`, as the portal does. */
export async function signInAt(
  url: string,
  { email, password }: { email: string; password: string },
): Promise<Colleague> {
  const answer = await fetch(`${url}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-trellis-portal': '1' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const { staff }: { staff: { id: string; name: string } } = await answer.json();

  async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors }: { data: Data; errors?: unknown } = await response.json();
    if (errors !== undefined) throw new Error(`${staff.name}: ${JSON.stringify(errors)}`);
    return data;
  }

  return {
    ...staff,
    ask,
    async change<Payload>(mutation: string, input: Record<string, unknown>, selection: string, inputType?: string) {
      const type = inputType ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const { result } = await ask<{ result: Payload & Refused }>(
        `mutation Change($input: ${type}!) { result: ${mutation}(input: $input) {
          __typename ... on Refusal { code message } ... on InvalidInput { fields { path code accepted } } ${selection} } }`,
        { input },
      );
      if (result.code !== undefined) throw new Error(`${staff.name}, ${mutation}: ${JSON.stringify(result)}`);
      return result;
    },
  };
}
