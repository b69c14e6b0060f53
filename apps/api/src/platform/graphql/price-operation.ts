import { readRelation, rolesThatMay, rolesThatRead, type Role } from '@trellis/domain';
import {
  Kind,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { actionOf, entryGroup, visibilityOf } from '../access/rules.ts';
import { ApiError } from '../errors/api-error.ts';
import { included } from '../read/selection.ts';
import type { Shapes } from '../read/shape.ts';

/** Rows a page may have at most; `first` is required on every list and may not go past it. */
export const PAGE_LIMIT = 100;

/**
 * What an operation costs with the variable values it came with: one for each object that may be answered. Also asks,
 * field by field, whether a role may ever read or do this, so that a forbidden document is refused before any SQL.
 */
export class OperationPrice {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly shapes: Shapes,
  ) {}

  /** `role` undefined prices alone, as the build does with the portal's own documents. */
  of(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    role: Role | undefined,
  ): number {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const walk = new Walk(this.schema, this.shapes, fragments, variables, role);
    const root = this.schema.getRootType(operation.operation);
    return root === undefined || root === null ? 0 : walk.selections(root.name, operation.selectionSet);
  }
}

class Walk {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly shapes: Shapes,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly role: Role | undefined,
  ) {}

  selections(typeName: string, selections: SelectionSetNode): number {
    let cost = 0;
    for (const selection of selections.selections) {
      // What is left out is not read, and so not refused. The build has no variables yet and prices everything.
      if (this.role !== undefined && !included(selection, this.variables)) continue;
      if (selection.kind === Kind.FIELD) cost += this.field(typeName, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        cost += this.selections(selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
      } else cost += this.fragment(selection.name.value);
    }
    return cost;
  }

  private fragment(name: string): number {
    const before = this.known.get(name);
    if (before !== undefined) return before;
    const fragment = this.fragments.get(name);
    const cost = fragment === undefined ? 0 : this.selections(fragment.typeCondition.name.value, fragment.selectionSet);
    this.known.set(name, cost);
    return cost;
  }

  private field(typeName: string, node: FieldNode): number {
    const type = this.schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return 0;
    const field = type.getFields()[node.name.value];
    if (field === undefined) return 0;
    const target = getNamedType(field.type);
    this.admit(typeName, field, isObjectType(target) ? target.name : undefined);
    if (node.selectionSet === undefined || !isCompositeType(target)) return 0;
    return 1 + this.rows(typeName, field, node) * this.selections(target.name, node.selectionSet);
  }

  private rows(typeName: string, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    if (field.args.some(({ name }) => name === 'first')) {
      const first = getArgumentValues(field, node, this.variables)['first'] as number;
      if (first < 1 || first > PAGE_LIMIT) {
        throw new ApiError('LIMIT', `${typeName}.${field.name}: \`first\` is from 1 to ${PAGE_LIMIT}.`);
      }
      return first;
    }
    const declared = this.shapes.find(typeName)?.fields[field.name];
    return declared?.kind === 'many' ? declared.most : 1;
  }

  private admit(typeName: string, field: GraphQLField<unknown, unknown>, target: string | undefined): void {
    if (this.role === undefined) return;
    const action = actionOf(field);
    if (action !== undefined && !rolesThatMay(action).includes(this.role)) {
      throw forbidden(`${typeName}.${field.name}`, rolesThatMay(action));
    }
    const type = target === undefined ? undefined : this.schema.getType(target);
    const group = entryGroup(field, isObjectType(type) && visibilityOf(type) !== undefined ? type : undefined);
    if (group !== undefined && readRelation(this.role, group) === 'NEVER') {
      throw forbidden(`${typeName}.${field.name}`, rolesThatRead(group));
    }
  }
}

function forbidden(field: string, allowedRoles: readonly Role[]): ApiError {
  return new ApiError('FORBIDDEN', `Your role may not use ${field}.`, { field, allowedRoles });
}
