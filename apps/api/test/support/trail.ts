import type { TestApp } from './app.ts';
import type { Browser, GraphQLAnswer } from './browser.ts';
import { lookAt } from './plan-rows.ts';

/** One line of the trail, without its id and its time. */
export interface Line {
  readonly action: string;
  readonly outcome: string;
  readonly staffId: string;
  readonly role: string;
  readonly type: string;
  readonly subjectId: string | null;
  readonly childId: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What one request left in the trail of a clinic. */
export async function linesOf(app: TestApp, clinicId: string, requestId: string): Promise<readonly Line[]> {
  await lookAt(app.owner, clinicId);
  const { rows } = await app.owner.query<Line>(
    `select action, outcome, staff_id as "staffId", role, subject_type as type, subject_id as "subjectId",
       child_id as "childId", details
     from audit_events where clinic_id = $1 and request_id = $2 order by outcome desc, action`,
    [clinicId, requestId],
  );
  return rows;
}

interface Asked extends GraphQLAnswer {
  readonly status: number;
  readonly lines: readonly Line[];
}

/** Sends a document and looks at what it left behind. */
export async function ask(
  app: TestApp,
  caller: { readonly browser: Browser; readonly clinicId: string },
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Asked> {
  const answer = await caller.browser.post('/graphql', { query, variables });
  const body = (await answer.json()) as GraphQLAnswer;
  const requestId = answer.headers.get('x-request-id') ?? '';
  return { ...body, status: answer.status, lines: await linesOf(app, caller.clinicId, requestId) };
}

/** Everything a clinic's trail holds, as one text. */
export async function wholeTrail(app: TestApp, clinicId: string): Promise<string> {
  await lookAt(app.owner, clinicId);
  const { rows } = await app.owner.query<{ line: string }>(
    'select e::text as line from audit_events e where clinic_id = $1',
    [clinicId],
  );
  return rows.map(({ line }) => line).join('\n');
}

/** Takes from the application the right to add to the trail while `work` is done. */
export async function withoutTrail<T>(app: TestApp, work: () => Promise<T>): Promise<T> {
  await app.owner.query('revoke insert on audit_events from trellis_app');
  try {
    return await work();
  } finally {
    await app.owner.query('grant insert on audit_events to trellis_app');
  }
}
