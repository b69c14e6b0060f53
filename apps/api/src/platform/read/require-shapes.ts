import { type GraphQLSchema, isObjectType } from 'graphql';
import { type Shape, Shapes } from './shape.ts';

/**
 * Stops the boot when a readable type and its shape differ: a field the shape does not know, a shape field the type
 * does not have, or an edge to a shape that is not there.
 */
export function requireShapes(schema: GraphQLSchema, shapes: Shapes): void {
  const problems = shapes.all().flatMap((shape) => problemsOf(shape, schema, shapes));
  if (problems.length > 0) throw new Error(`Types and read shapes differ: ${problems.join('; ')}.`);
}

function problemsOf(shape: Shape, schema: GraphQLSchema, shapes: Shapes): string[] {
  const type = schema.getType(shape.type);
  if (!isObjectType(type)) return [`${shape.type} is no object type`];
  const fields = type.getFields();
  return [
    ...Object.keys(fields)
      .filter((name) => shape.fields[name] === undefined)
      .map((name) => `${shape.type}.${name} has no shape`),
    ...Object.entries(shape.fields).flatMap(([name, field]) => {
      if (fields[name] === undefined) return [`${shape.type} has no field ${name}`];
      return 'shape' in field && shapes.find(field.shape) === undefined ? [`${field.shape} has no shape`] : [];
    }),
  ];
}
