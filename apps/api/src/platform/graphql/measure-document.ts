import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a document would weigh with every fragment written out. Numbers stop growing at `Infinity`. */
export interface Measure {
  /** Nesting of fields; `edges` and `node` do not count. */
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Measure = { depth: 0, fields: 0, aliases: 0, directives: 0 };
const ENDLESS: Measure = { depth: Infinity, fields: Infinity, aliases: Infinity, directives: Infinity };
const INTROSPECTION = new Set(['__schema', '__type']);
const PAGING_FIELDS = new Set(['edges', 'node']);

/**
 * Measures a parsed document before it is validated, since validating a hostile one is itself the attack. Each fragment
 * is measured once, so the time grows with the text and not with what the fragments expand to; a circle is endless.
 */
export function measureDocument(document: DocumentNode): Measure & { readonly rootFields: number } {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Measure>();
  let total = NOTHING;
  let rootFields = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const measure = ofSelections(definition.selectionSet, fragments, known);
    total = beside(total, { ...measure, directives: measure.directives + (definition.directives?.length ?? 0) });
    rootFields = Math.max(rootFields, rootFieldsOf(definition.selectionSet, fragments, new Map()));
  }
  return { ...total, rootFields };
}

/** How many changes an operation would make, wherever in its fragments they stand. */
export function mutationsOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  return rootFieldsOf(operation.selectionSet, fragmentsOf(document), new Map(), isChange);
}

function isChange(field: FieldNode): boolean {
  return !field.name.value.startsWith('__');
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

function ofSelections(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Measure>,
): Measure {
  let total = NOTHING;
  for (const selection of selections.selections) {
    const directives = selection.directives?.length ?? 0;
    total = { ...total, directives: total.directives + directives };
    switch (selection.kind) {
      case Kind.FIELD: {
        // Introspection nests deep by nature; graphql-js has a rule of its own for how far it may go round.
        const measured = selection.selectionSet !== undefined && !INTROSPECTION.has(selection.name.value);
        const inner = measured ? ofSelections(selection.selectionSet, fragments, known) : NOTHING;
        total = beside(total, {
          depth: inner.depth + (PAGING_FIELDS.has(selection.name.value) ? 0 : 1),
          fields: inner.fields + 1,
          aliases: inner.aliases + (selection.alias === undefined ? 0 : 1),
          directives: inner.directives,
        });
        break;
      }
      case Kind.INLINE_FRAGMENT:
        total = beside(total, ofSelections(selection.selectionSet, fragments, known));
        break;
      case Kind.FRAGMENT_SPREAD:
        total = beside(total, ofFragment(selection.name.value, fragments, known));
        break;
    }
  }
  return total;
}

function ofFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Measure>,
): Measure {
  const before = known.get(name);
  if (before !== undefined) return before;
  const fragment = fragments.get(name);
  if (fragment === undefined) return NOTHING;
  known.set(name, ENDLESS);
  const measure = ofSelections(fragment.selectionSet, fragments, known);
  known.set(name, measure);
  return measure;
}

function rootFieldsOf(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, number>,
  counts: (field: FieldNode) => boolean = () => true,
): number {
  let count = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) count += counts(selection) ? 1 : 0;
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      count += rootFieldsOf(selection.selectionSet, fragments, known, counts);
    } else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (!known.has(name) && fragment !== undefined) {
        known.set(name, Infinity);
        known.set(name, rootFieldsOf(fragment.selectionSet, fragments, known, counts));
      }
      count += known.get(name) ?? 0;
    }
  }
  return count;
}

function beside(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}
