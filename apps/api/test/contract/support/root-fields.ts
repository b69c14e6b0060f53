import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type Browser, gql } from '../../support/browser.ts';

type Values = Readonly<Record<string, unknown>>;

/** The schema as it is served, so that a field nobody wrote a test for is found all the same. */
export async function servedSchema(browser: Browser): Promise<GraphQLSchema> {
  const { data } = await gql(browser, getIntrospectionQuery());
  return buildClientSchema(data as unknown as IntrospectionQuery);
}

/** `field.argument.input.path` of every place below a root field that takes an id. */
export function idPaths(field: GraphQLField<unknown, unknown>): string[] {
  const below = (path: string, type: GraphQLInputType): string[] => {
    const named = getNamedType(type) as GraphQLNamedType;
    if (named.name === 'ID') return [path];
    return isInputObjectType(named)
      ? Object.values(named.getFields()).flatMap((each) => below(`${path}.${each.name}`, each.type))
      : [];
  };
  return field.args.flatMap((argument) => below(`${field.name}.${argument.name}`, argument.type));
}

function holdsId(type: GraphQLInputType): boolean {
  const named = getNamedType(type) as GraphQLNamedType;
  return (
    isInputObjectType(named) && Object.values(named.getFields()).some((each) => getNamedType(each.type).name === 'ID')
  );
}

/** Arguments of a root field: `given` by path or by the last name of a path, and for the rest the least that is valid. */
export function argumentsFor(field: GraphQLField<unknown, unknown>, given: Values): Values {
  const valueOf = (path: string, input: GraphQLArgument | GraphQLInputField): unknown => {
    const known = given[path] ?? given[input.name];
    if (known !== undefined) return known;
    if (!isNonNullType(input.type)) return undefined;
    return leastOf(path, input.type.ofType);
  };
  const leastOf = (path: string, type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return leastOf(path, type.ofType);
    // One of what holds an id, so that the id is looked at; nothing of anything else.
    if (isListType(type)) return holdsId(type) ? [leastOf(path, type.ofType)] : [];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (isInputObjectType(type)) {
      return Object.fromEntries(
        Object.values(type.getFields()).flatMap((each) => {
          const value = valueOf(`${path}.${each.name}`, each);
          return value === undefined ? [] : [[each.name, value]];
        }),
      );
    }
    return LEAST[type.name];
  };
  return Object.fromEntries(
    field.args.flatMap((argument) => {
      const value = valueOf(`${field.name}.${argument.name}`, argument);
      return value === undefined ? [] : [[argument.name, value]];
    }),
  );
}

const LEAST: Values = {
  Boolean: true,
  DateTime: '2026-11-23T03:00:00Z',
  Float: 1,
  Int: 1,
  LocalDate: '2026-11-20',
  String: 'x',
};

/** A document for one root field that selects everything down to `depth`, less the fields named in `without`. */
export function documentFor(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  { depth, without = new Set() }: { depth: number; without?: ReadonlySet<string> },
): string {
  const variables = field.args.map((argument) => `$${argument.name}: ${argument.type.toString()}`);
  const args = field.args.map(({ name }) => `${name}: $${name}`);
  const open = variables.length === 0 ? '' : `(${variables.join(', ')})`;
  const call = args.length === 0 ? '' : `(${args.join(', ')})`;
  return `${kind} Probe${open} { ${field.name}${call}${selection(getNamedType(field.type), schema, depth, without)} }`;
}

function selection(
  type: GraphQLNamedType,
  schema: GraphQLSchema,
  depth: number,
  without: ReadonlySet<string>,
  aliased: ReadonlySet<string> = new Set(),
): string {
  if (!isCompositeType(type)) return '';
  if (isUnionType(type) || isInterfaceType(type)) {
    const members = isUnionType(type) ? type.getTypes() : schema.getPossibleTypes(type);
    const clashing = namesOfSeveralTypes(members);
    // Every type at full depth would be longer than a document may be.
    const below = isInterfaceType(type) ? 1 : depth;
    const parts = members.map((each) => `... on ${each.name}${selection(each, schema, below, without, clashing)}`);
    return ` { __typename ${parts.join(' ')} }`;
  }
  const paging = isObjectType(type) && (type.name.endsWith('Connection') || type.name.endsWith('Edge'));
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (without.has(`${type.name}.${field.name}`)) return [];
    const target = getNamedType(field.type);
    const key = aliased.has(field.name) ? `${type.name}_${field.name}: ` : '';
    if (!isCompositeType(target)) return field.args.length === 0 ? [`${key}${field.name}`] : [];
    if (depth <= 1 && !paging) return [];
    if (field.args.some((argument) => isNonNullType(argument.type) && argument.name !== 'first')) return [];
    const call = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
    return [`${key}${field.name}${call}${selection(target, schema, paging ? depth : depth - 1, without)}`];
  });
  return ` { __typename ${fields.join(' ')} }`;
}

/** Fields that members of one abstract type have in different types: one response key cannot hold them. */
function namesOfSeveralTypes(members: readonly GraphQLObjectType[]): ReadonlySet<string> {
  const types = new Map<string, Set<string>>();
  for (const field of members.flatMap((member) => Object.values(member.getFields()))) {
    types.set(field.name, (types.get(field.name) ?? new Set()).add(field.type.toString()));
  }
  return new Set([...types].filter(([, each]) => each.size > 1).map(([name]) => name));
}
