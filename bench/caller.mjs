// @ts-check

/**
 * Who is signed in: a way to ask, whose answers throw where they hold errors.
 * @param {string} url
 * @param {{ email: string, password: string }} person
 */
export async function signedIn(url, { email, password }) {
  const headers = { 'content-type': 'application/json', 'x-trellis-portal': '1' };
  const answer = await fetch(`${url}/auth/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return async (/** @type {string} */ query, /** @type {object} */ variables) => {
    const body = JSON.stringify({ query, variables });
    const read = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...headers, cookie }, body });
    const { data, errors } = /** @type {{ data: any, errors?: unknown }} */ (await read.json());
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** @typedef {Awaited<ReturnType<typeof signedIn>>} Ask */

/**
 * Makes a change; throws where it was refused.
 * @param {Ask} ask
 * @param {string} name
 * @param {object} input
 * @param {string} [selection] what to read of its payload
 */
export async function change(ask, name, input, selection = '') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const refused = '... on InvalidInput { fields { path code } } ... on RuleRefusal { rule data }';
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ${refused} } }`;
  const answer = (await ask(document, { input }))[name];
  if (!answer.__typename.endsWith('Payload')) throw new Error(`${name} answered ${JSON.stringify(answer)}`);
  return answer;
}

/** @param {() => Promise<unknown>} work */
export async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
