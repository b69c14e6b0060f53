import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fields by response key, merged as the GraphQL specification merges them (CollectFields), for one object type. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields that `nodes`, which all share one response key, select on `type`. */
export function subfields(document: Document, type: string, nodes: readonly FieldNode[]): Fields {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const node of nodes) {
    if (node.selectionSet !== undefined) collect(document, type, node.selectionSet, fields, seen);
  }
  return fields;
}

function collect(
  document: Document,
  type: string,
  selections: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const selection of selections.selections) {
    if (!included(selection, document.variables)) continue;
    switch (selection.kind) {
      case Kind.FIELD: {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(key);
        if (nodes === undefined) fields.set(key, [selection]);
        else nodes.push(selection);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        if (applies(document, type, selection.typeCondition?.name.value)) {
          collect(document, type, selection.selectionSet, fields, seen);
        }
        break;
      case Kind.FRAGMENT_SPREAD: {
        const fragment = document.fragments[selection.name.value];
        if (fragment === undefined || seen.has(selection.name.value)) break;
        seen.add(selection.name.value);
        if (applies(document, type, fragment.typeCondition.name.value)) {
          collect(document, type, fragment.selectionSet, fields, seen);
        }
        break;
      }
    }
  }
}

/** Whether `@skip` and `@include` leave a selection in, with the coerced variables of the operation. */
export function included(selection: SelectionSetNode['selections'][number], variables: Document['variables']): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  if (skip?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}

function applies(document: Document, type: string, condition: string | undefined): boolean {
  if (condition === undefined || condition === type) return true;
  const object = document.schema.getType(type);
  const wanted = document.schema.getType(condition);
  return isAbstractType(wanted) && isObjectType(object) && document.schema.isSubType(wanted, object);
}
