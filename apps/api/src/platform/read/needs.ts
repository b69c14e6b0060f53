import { Kind, parse, type FieldNode, type GraphQLSchema } from 'graphql';
import type { Document } from './selection.ts';

interface Needs {
  readonly document: Document;
  readonly nodes: readonly FieldNode[];
}

const parsed = new WeakMap<GraphQLSchema, Map<string, Needs>>();

/** The selection a derived field declares, parsed once for each schema. */
export function parseNeeds(schema: GraphQLSchema, type: string, selection: string): Needs {
  const ofSchema = parsed.get(schema) ?? new Map<string, Needs>();
  parsed.set(schema, ofSchema);
  const key = `${type} ${selection}`;
  let needs = ofSchema.get(key);
  if (needs === undefined) {
    const [operation] = parse(`{ needs ${selection} }`, { noLocation: true }).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${key} is not a selection`);
    const nodes = operation.selectionSet.selections.filter((node): node is FieldNode => node.kind === Kind.FIELD);
    needs = { document: { schema, fragments: {}, variables: {} }, nodes };
    ofSchema.set(key, needs);
  }
  return needs;
}
