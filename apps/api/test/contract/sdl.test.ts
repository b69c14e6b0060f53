import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, isInputObjectType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionOf, visibilityOf } from '../../src/platform/access/rules.ts';
import { bootModule, type BootedModule } from './support/boot-module.ts';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

let booted: BootedModule;
let schema: GraphQLSchema;

beforeAll(async () => {
  booted = await bootModule();
  schema = lexicographicSortSchema(booted.app.get(GraphQLSchemaHost).schema);
});
afterAll(() => booted.close());

describe('the schema', () => {
  // A difference is a change of the contract with partners: look at it, then `vitest run -u` writes it down.
  it('is the one that is committed', async () => {
    await expect(`${printSchema(schema)}\n`).toMatchFileSnapshot('../../schema.graphql');
  });

  it('describes every type, field, argument and value: it is the partner documentation', () => {
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['Boolean', 'Float', 'ID', 'Int', 'String'].includes(type.name)) continue;
      if (!type.description && !ROOTS.includes(type.name)) bare.push(type.name);
      if (isObjectType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) bare.push(`${type.name}.${field.name}`);
          for (const argument of 'args' in field ? field.args : []) {
            if (!argument.description && argument.name !== 'input') {
              bare.push(`${type.name}.${field.name}(${argument.name})`);
            }
          }
        }
      }
      if ('getValues' in type) {
        for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
      }
    }
    expect(bare).toEqual([]);
  });

  // A difference changes who can reach what: look at it, then `vitest run -u` writes it down.
  it('declares who may read each type and field, and which act each change is', async () => {
    const lines = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => [
        ...(visibilityOf(type) === undefined ? [] : [`${type.name}: ${visibilityOf(type)}`]),
        ...Object.values(type.getFields()).flatMap((field) => {
          const rule = visibilityOf(field) ?? actionOf(field);
          return rule === undefined ? [] : [`${type.name}.${field.name}: ${rule}`];
        }),
      ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('rules.txt');
  });
});
