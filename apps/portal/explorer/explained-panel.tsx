import { useId, useSyncExternalStore } from 'react';
import { EXPLAIN_FORMS, explained, type ExplainForm, type Statement } from './explained.ts';

const SAYS: Record<ExplainForm, string> = {
  off: 'Nothing more',
  plan: 'The SQL and its plan, with times',
  buffers: 'The plan with the pages it touched, too',
};

function DatabaseIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <ellipse cx="12" cy="5" rx="8" ry="3" />
      <path d="M4 5v14c0 1.7 3.6 3 8 3s8-1.3 8-3V5M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3" />
    </svg>
  );
}

function StatementText({ field, sql, parameters, plan }: Statement) {
  const types = parameters.map(({ position, type }) => `$${position} ${type}`).join(', ');
  return (
    <section aria-label={field}>
      <h3>{field}</h3>
      <pre className="sql">{sql}</pre>
      <p>{types === '' ? 'No parameters' : types}</p>
      <pre>{plan.join('\n')}</pre>
    </section>
  );
}

/** The choice of what to be told of the database, and what the last answer told. */
function ExplainedPanel() {
  const { form, statements } = useSyncExternalStore(explained.subscribe, explained.get);
  const group = useId();
  return (
    <div className="explained">
      <h2>SQL</h2>
      <fieldset>
        <legend>With every answer, show</legend>
        {EXPLAIN_FORMS.map((each) => (
          <label key={each}>
            <input type="radio" name={group} checked={form === each} onChange={() => explained.ask(each)} />
            {SAYS[each]}
          </label>
        ))}
      </fieldset>
      {form !== 'off' && statements.length === 0 && <p>Run an operation to see what it asks of the database.</p>}
      {statements.map((statement) => (
        <StatementText key={statement.field} {...statement} />
      ))}
    </div>
  );
}

/** A pane of the explorer beside its documentation. The object must stay the same one: GraphiQL knows it by identity. */
export const EXPLAINED = { title: 'SQL', icon: DatabaseIcon, content: ExplainedPanel };
