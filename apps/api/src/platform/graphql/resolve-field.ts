import { type GraphQLFieldResolver, type GraphQLSchema, defaultFieldResolver, isObjectType } from 'graphql';
import { isPayload } from '../access/rules.ts';
import type { Shapes } from '../read/shape.ts';

/**
 * Takes off the resolver that the code-first builder puts on every plain field: the values are there already, and a
 * wrapper a field is what makes large answers slow. Root fields keep theirs.
 */
export function dropPropertyResolvers(schema: GraphQLSchema): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.has(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = undefined;
  }
}

/**
 * Rows and payloads come from one statement that was made for this very selection, so their values stand under the
 * response key (two aliases of one field may have different arguments). Plain values such as a dose or a page's info
 * stand under the field's name.
 */
export function fieldResolver(schema: GraphQLSchema, shapes: Shapes): GraphQLFieldResolver<unknown, unknown> {
  const keyed = new Set(
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && (shapes.find(type.name) !== undefined || isPayload(type)))
      .map(({ name }) => name),
  );
  return (source, args, context, info) => {
    if (!keyed.has(info.parentType.name)) return defaultFieldResolver(source, args, context, info);
    return (source as Readonly<Record<string, unknown>>)[info.path.key] ?? null;
  };
}
