import { ask } from './ask.ts';
import { explained, type Statement } from './explained.ts';

interface Answer {
  extensions?: { sql?: Statement[] };
}

/** Asks with what the reader wants to be told of the database, and shows it when the answer is here. */
export async function askExplained(request: object): Promise<object> {
  const { form } = explained.get();
  if (form === 'off') return ask(request);
  const answer: Answer = await ask(request, { 'x-trellis-explain': form });
  explained.show(answer.extensions?.sql ?? []);
  return answer;
}
