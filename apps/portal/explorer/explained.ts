export const EXPLAIN_FORMS = ['off', 'plan', 'buffers'] as const;
export type ExplainForm = (typeof EXPLAIN_FORMS)[number];

/** What one root field of the last answer asked of the database. */
export interface Statement {
  field: string;
  sql: string;
  parameters: { position: number; type: string }[];
  plan: string[];
}

interface Explained {
  readonly form: ExplainForm;
  readonly statements: readonly Statement[];
}

let now: Explained = { form: 'off', statements: [] };
const listeners = new Set<() => void>();

function change(next: Explained): void {
  now = next;
  for (const listener of listeners) listener();
}

/** The wish and the last statements, as a store for React. */
export const explained = {
  get: (): Explained => now,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  ask: (form: ExplainForm): void => change({ form, statements: [] }),
  show: (statements: readonly Statement[]): void => change({ ...now, statements }),
};
