import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './generated/schema.d.ts';

/**
 * Writes an operation or fragment, typed by the committed SDL. Only in files named `*.graphql.ts`, and only as exported
 * constants: the build replaces those by their hash, and anything written elsewhere would be refused by the API.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    ID: string;
    DateTime: string;
    LocalDate: string;
    RuleData: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  };
  /** A fragment is for reuse, not for hiding: what was asked for can be read without unwrapping. */
  disableMasking: true;
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
