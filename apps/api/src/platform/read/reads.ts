import { Inject, Injectable } from '@nestjs/common';
import type { Catalogue } from '@trellis/domain';
import { localDate } from '@trellis/domain';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
} from 'graphql';
import type { PoolClient } from 'pg';
import type { Disclosed } from '../audit/disclosed.ts';
import { isId } from '../database/ids.ts';
import { notFound } from '../errors/api-error.ts';
import type { OperationContext } from '../graphql/operation-context.ts';
import { type Changed, Compiler, ROOT } from './compile.ts';
import { Cursors } from './cursor.ts';
import { finished, type Json } from './json.ts';
import type { Document } from './selection.ts';
import { type Arguments, type Join, type Order, Shapes } from './shape.ts';
import { runStatement } from './statement.ts';
import { Terms } from './terms.ts';

export const CATALOGUE = Symbol('Catalogue');

/** What resolvers read with. Every method is one SQL statement, whatever was selected. */
@Injectable()
export class Reads {
  constructor(
    private readonly shapes: Shapes,
    private readonly cursors: Cursors,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** The row with this id, or NOT_FOUND for unknown, malformed, another clinic's and not yours alike. */
  async byId(context: OperationContext, info: GraphQLResolveInfo, id: string): Promise<unknown> {
    const type = getNamedType(info.returnType);
    const found = isId(id) ? await this.find(context, info, type, id) : null;
    if (found !== null) return found;
    context.trail.deny(type.name, id);
    throw notFound();
  }

  /** The one row a condition finds, or null. */
  async one(
    context: OperationContext,
    info: GraphQLResolveInfo,
    shape: string,
    on: Join,
    args: Arguments = {},
  ): Promise<unknown> {
    return this.send(context, info, (compiler) =>
      compiler.one(this.shapes.get(shape), info.fieldNodes, ROOT, on, args),
    );
  }

  /** A page of the rows a condition finds. `args` holds `first`, `after` and whatever the condition reads. */
  async page(
    context: OperationContext,
    info: GraphQLResolveInfo,
    shape: string,
    on: Join,
    order: Order,
    args: Arguments,
  ): Promise<unknown> {
    const connection = getNamedType(info.returnType).name;
    return this.send(context, info, (compiler) =>
      compiler.connection(this.shapes.get(shape), connection, info.fieldNodes, ROOT, on, order, args),
    );
  }

  /** The payload of a change, read on the change's own connection before it commits. */
  async payload(
    context: OperationContext,
    info: GraphQLResolveInfo,
    client: PoolClient,
    type: string,
    changed: Changed,
    disclosed: Disclosed,
  ): Promise<Record<string, unknown>> {
    const terms = this.terms(context);
    const json = this.compiler(info, terms, disclosed).payload(type, info.fieldNodes, changed);
    const value = finished(json, await runStatement(client, json.sql, terms.values)) as Record<string, unknown>;
    await context.explained?.note(client, keyOf(info), json.sql, terms);
    return { ...value, __typename: type };
  }

  private find(
    context: OperationContext,
    info: GraphQLResolveInfo,
    type: GraphQLNamedType,
    id: string,
  ): Promise<unknown> {
    if (isInterfaceType(type)) return this.anyNode(context, info, id);
    return this.send(context, info, (compiler) => compiler.byId(type.name, info.fieldNodes, id));
  }

  private async send(
    context: OperationContext,
    info: GraphQLResolveInfo,
    compile: (compiler: Compiler) => Json,
  ): Promise<unknown> {
    const terms = this.terms(context);
    const json = compile(this.compiler(info, terms, context.trail.disclosed));
    return finished(json, await this.ask(context, info, json.sql, terms));
  }

  private async ask(context: OperationContext, info: GraphQLResolveInfo, sql: string, terms: Terms): Promise<unknown> {
    const { reads, explained } = context;
    const answer = await reads.run(sql, terms.values);
    if (explained !== undefined) await reads.use((client) => explained.note(client, keyOf(info), sql, terms));
    return answer;
  }

  /** Looks an id up in every type it could be of, in one statement. */
  private async anyNode(context: OperationContext, info: GraphQLResolveInfo, id: string): Promise<unknown> {
    const terms = this.terms(context);
    const compiler = this.compiler(info, terms, context.trail.disclosed);
    const node = getNamedType(info.returnType);
    const types = isInterfaceType(node) ? info.schema.getPossibleTypes(node) : [];
    const jsons = types
      .filter((type: GraphQLObjectType) => this.shapes.get(type.name).id !== null)
      .map((type) => ({ type, json: compiler.byId(type.name, info.fieldNodes, id) }));
    const union = jsons
      .map(({ type, json }) => `select '${type.name}' as type, ${json.sql} as value`)
      .join(' union all ');
    const sql = `(select json_build_object('type', u.type, 'value', u.value) from (${union}) u where u.value is not null limit 1)`;
    const found = (await this.ask(context, info, sql, terms)) as {
      type: string;
      value: Record<string, unknown>;
    } | null;
    if (found === null) return null;
    const { json } = jsons.find(({ type }) => type.name === found.type)!;
    return { ...(finished(json, found.value) as Record<string, unknown>), __typename: found.type };
  }

  private compiler(info: GraphQLResolveInfo, terms: Terms, disclosed: Disclosed): Compiler {
    const document: Document = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
    return new Compiler(document, this.shapes, terms, this.cursors, disclosed);
  }

  private terms(context: OperationContext): Terms {
    const { caller, now } = context;
    return new Terms(caller, this.catalogue, now, localDate(now.toISOString(), caller.timeZone));
  }
}

function keyOf(info: GraphQLResolveInfo): string {
  return String(info.path.key);
}
