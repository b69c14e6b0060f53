/** Asks as whoever is signed in to the portal: the session's cookie goes along, and errors come back as an answer. */
export async function ask(request: object, headers: Readonly<Record<string, string>> = {}): Promise<object> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    credentials: 'same-origin',
    body: JSON.stringify(request),
  });
  const body: object = await answer.json();
  return body;
}

/** The schema that is served here, as text. */
export async function readSchema(): Promise<string> {
  const answer = await fetch('/graphiql/schema.graphql', { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`The schema could not be read: status ${answer.status}.`);
  return answer.text();
}
