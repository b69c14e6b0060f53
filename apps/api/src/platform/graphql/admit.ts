import { DOCUMENT_LIMITS, type Role } from '@trellis/domain';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { ApiError } from '../errors/api-error.ts';
import { measureDocument, mutationsOf } from './measure-document.ts';
import type { OperationPrice } from './price-operation.ts';

/**
 * Refuses a free-form document by its shape alone, before validation. The message says which limit, never the limit's
 * value: it is in the partner documentation, and a probe need not be helped.
 */
export function admitShape(document: DocumentNode): void {
  const { depth, fields, aliases, directives, rootFields } = measureDocument(document);
  const over = [
    ['depth', depth, DOCUMENT_LIMITS.depth],
    ['fields', fields, DOCUMENT_LIMITS.cost],
    ['aliases', aliases, DOCUMENT_LIMITS.aliases],
    ['directives', directives, DOCUMENT_LIMITS.directives],
    ['root fields', rootFields, DOCUMENT_LIMITS.rootFields],
  ] as const;
  for (const [what, value, limit] of over) {
    if (value > limit)
      throw new ApiError('LIMIT', `The document has too many ${what} or nests too deep.`, { limit: what });
  }
}

/** Refuses an operation that costs too much with the variable values it came with, or that the role may never do. */
export function admitOperation(
  price: OperationPrice,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  role: Role,
  trusted: boolean,
): void {
  if (
    operation.operation === OperationTypeNode.MUTATION &&
    mutationsOf(document, operation) > DOCUMENT_LIMITS.mutations
  ) {
    // Each would commit by itself: after the second was refused, the first would stand.
    throw new ApiError('LIMIT', 'An operation makes one change, or none. Send each by itself.', { limit: 'mutations' });
  }
  const cost = price.of(document, operation, variables, role);
  if (!trusted && cost > DOCUMENT_LIMITS.cost) {
    throw new ApiError('LIMIT', 'The operation could answer too much at once; ask for smaller pages.', {
      limit: 'cost',
    });
  }
}
