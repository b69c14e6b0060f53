import { readFileSync } from 'node:fs';
import { buildSchema, getVariableValues, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './examples.ts';

const schema = buildSchema(readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8'));

const named = EXAMPLES.map(({ query, variables }) => {
  const document = parse(query);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return { name: operation?.name?.value, document, operation, variables };
});

test('the explorer opens with who you are, the children, a joint plan, triage and an observation', () => {
  expect(named.map(({ name }) => name)).toEqual(['Viewer', 'Children', 'JointPlan', 'Triage', 'RecordObservation']);
});

describe.each(named)('the example $name', ({ document, operation, variables }) => {
  test('asks for nothing that the schema does not have', () => {
    expect(validate(schema, document)).toEqual([]);
  });

  test('comes with variables of the right shape', () => {
    const given: Record<string, unknown> = variables === null ? {} : JSON.parse(variables);
    expect(getVariableValues(schema, operation?.variableDefinitions ?? [], given)).toEqual({ coerced: given });
  });
});
