import type { FastifyRequest } from 'fastify';
import { EXPLAIN_FORMS, ExplainedStatements } from '../read/explained-statements.ts';

/**
 * Where the statements of this request are noted, if its header asks for them by a form of plan. Who asks is not looked
 * at here.
 */
export function explainWish({ headers }: Pick<FastifyRequest, 'headers'>): ExplainedStatements | undefined {
  const wish = headers['x-trellis-explain'];
  const form = EXPLAIN_FORMS.find((known) => known === wish);
  return form && new ExplainedStatements(form);
}
