import { readRelation } from '@trellis/domain';
import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { entryGroup, visibilityOf } from '../access/rules.ts';
import type { Disclosed } from '../audit/disclosed.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Cursors } from './cursor.ts';
import { finished, type Json } from './json.ts';
import { onCareTeam } from './on-care-team.ts';
import { OpenedChild } from './opened-child.ts';
import { type Document, type Fields, subfields } from './selection.ts';
import type { Arguments, DerivedPage, DerivedRow, Join, Order, Shape, ShapeField, Shapes } from './shape.ts';
import type { Terms } from './terms.ts';

/** What a use case answers, by the payload's field names: ids of rows, or plain values that are no rows. */
export type Changed = Readonly<Record<string, string | object | null>>;

/** Where the compiler stands: on a row, or at a root where there is none yet. */
interface From {
  readonly alias: string;
  /** The child this row belongs to; undefined for rows of no child. */
  readonly child: OpenedChild | undefined;
  /** True once the statement has already asked that question for this row. */
  readonly guarded: boolean;
  /** True where no row has been admitted yet, so that the rule of the type itself must be asked. */
  readonly root: boolean;
}

interface Row extends From {
  /** True for the row that led to its child; the rows below it are of the same one. */
  readonly opened: boolean;
}

export const ROOT: From = { alias: '', child: undefined, guarded: false, root: true };

/** Where the JSON of a row that led to a child says whose it is. No response key can be spelt like it. */
const OF_CHILD = '!child';

/** json_build_object takes 100 arguments, so 50 pairs; larger objects are put together from parts. */
const PAIRS = 50;

/**
 * Turns a GraphQL selection into one SQL statement. Scope by clinic, by care team and by the declared rules is added
 * here and nowhere else; a shape cannot leave it out. Objects come back keyed by response key.
 */
export class Compiler {
  constructor(
    private readonly document: Document,
    private readonly shapes: Shapes,
    private readonly terms: Terms,
    private readonly cursors: Cursors,
    private readonly disclosed: Disclosed,
  ) {}

  /** One row by its id; null where it does not exist, is another clinic's, or is not the caller's to see. */
  byId(type: string, nodes: readonly FieldNode[], id: string): Json {
    const shape = this.shapes.get(type);
    const bound = this.terms.bind(id, 'uuid');
    return this.one(shape, nodes, ROOT, (_, row) => `${row}.${shape.id} = ${bound}`, {});
  }

  /** The first row of a condition of the feature's own; from a root or from the row at hand. */
  one(shape: Shape, nodes: readonly FieldNode[], from: From, on: Join, args: Arguments): Json {
    const { row, scope } = this.enter(shape, from);
    const object = this.object(shape, subfields(this.document, shape.type, nodes), row);
    const where = [...scope, on(from.alias, row.alias, this.terms, args)].join(' and ');
    return { ...object, sql: `(select ${object.sql} from ${this.source(shape, row, args)} where ${where} limit 1)` };
  }

  /** A page of rows: one row more than asked for is fetched, to know whether there is a next page. */
  connection(
    shape: Shape,
    connection: string,
    nodes: readonly FieldNode[],
    from: From,
    on: Join,
    order: Order,
    args: Arguments,
  ): Json {
    const fields = subfields(this.document, connection, nodes);
    const first = args['first'] as number;
    const after = (args['after'] ?? undefined) as string | undefined;
    const { row, scope } = this.enter(shape, from);
    const page = this.page(shape, connection, fields, row);
    const where = [...scope, on(from.alias, row.alias, this.terms, args)];
    const source = this.source(shape, row, args);
    const asked = new Set([...fields.values()].map(([node]) => node!.name.value));
    const count = asked.has('totalCount') ? `(select count(*) from ${source} where ${where.join(' and ')})` : 'null';
    const rows = (): string => {
      const keys = order.terms.map((term) => term.sql(row.alias, this.terms, args));
      const sorted = keys.map((key) => `${key} ${order.descending ? 'desc' : 'asc'}`).join(', ');
      if (after !== undefined) where.push(this.beyond(order, keys, after));
      const limit = this.terms.bind(first + 1, 'int');
      const key = `json_build_array(${keys.map((each) => `(${each})::text`).join(', ')})`;
      return `(select coalesce(json_agg(json_build_object('n', p.n, 'k', p.k)), '[]'::json) from (
        select ${page.sql} as n, ${key} as k from ${source} where ${where.join(' and ')} order by ${sorted} limit ${limit}) p)`;
    };
    // Who only counts is not answered any row, and none is fetched.
    const fetched = asked.has('edges') || asked.has('pageInfo') ? rows() : `'[]'::json`;
    return {
      sql: `json_build_object('rows', ${fetched}, 'count', ${count})`,
      finish: (value: PageJson | null) => value && this.finishPage(value, page, order, first, after),
    };
  }

  /**
   * The fields of a payload: each a row found by the id the use case answered, or the value it answered where that is
   * no row, such as a private text that only the use case could open.
   */
  payload(type: string, nodes: readonly FieldNode[], changed: Changed): Json {
    const parts: Part[] = [];
    for (const [key, selected] of subfields(this.document, type, nodes)) {
      const name = selected[0]!.name.value;
      if (name === '__typename') continue;
      const target = this.typeOf(type, name).name;
      parts.push({ key, json: this.changed(changed[name] ?? null, target, selected) });
    }
    return buildObject(parts);
  }

  private changed(value: string | object | null, type: string, nodes: readonly FieldNode[]): Json {
    if (typeof value === 'string') return this.byId(type, nodes, value);
    return { sql: 'null::json', finish: () => value };
  }

  private beyond(order: Order, keys: readonly string[], after: string): string {
    const values = this.cursors.open(order.name, this.terms.caller.clinicId, after);
    if (values === undefined || values.length !== keys.length) {
      throw notACursor();
    }
    const bound = values.map((value, at) => this.terms.bind(value, order.terms[at]!.type));
    return `(${keys.join(', ')}) ${order.descending ? '<' : '>'} (${bound.join(', ')})`;
  }

  private page(shape: Shape, connection: string, fields: Fields, row: Row): Json {
    const edges = this.once(fields, 'edges');
    const nodes = this.once(subfields(this.document, this.typeOf(connection, 'edges').name, edges), 'node');
    return this.object(shape, subfields(this.document, shape.type, nodes), row);
  }

  /** A page is fetched once, so `edges` and `node` cannot be asked for under two aliases with different fields. */
  private once(fields: Fields, name: string): readonly FieldNode[] {
    const asked = [...fields.values()].filter(([node]) => node!.name.value === name);
    if (asked.length > 1) throw new ApiError('BAD_DOCUMENT', `Ask for \`${name}\` once in a list.`);
    return asked[0] ?? [];
  }

  /** Connections, edges and page info are answered by field name, their nodes by response key. */
  private finishPage(
    value: PageJson,
    page: Json,
    order: Order,
    first: number,
    after: string | undefined,
  ): Record<string, unknown> {
    const edges = value.rows.slice(0, first).map(({ n, k }) => ({
      cursor: this.cursors.seal(order.name, this.terms.caller.clinicId, k),
      node: finished(page, n),
    }));
    const pageInfo = {
      hasNextPage: value.rows.length > first,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { edges, pageInfo, totalCount: value.count };
  }

  private object(shape: Shape, fields: Fields, row: Row): Json {
    const type = this.document.schema.getType(shape.type) as GraphQLObjectType;
    const parts: Part[] = [];
    for (const [key, nodes] of fields) {
      const name = nodes[0]!.name.value;
      if (name === '__typename') continue;
      const declared = shape.fields[name];
      if (declared === undefined) throw new Error(`${type.name}.${name} has no readable shape`);
      parts.push({ key, json: this.guarded(declared, type.getFields()[name]!, nodes, row) });
    }
    if (row.opened) parts.push({ key: OF_CHILD, json: row.child!.noting(this.disclosed) });
    return buildObject(parts);
  }

  /**
   * Asks the question of the field's rule around its value. The row itself was admitted by the rule that led to it, so
   * a plain field asks only where its rule differs from its type's.
   */
  private guarded(
    declared: ShapeField,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
  ): Json {
    const target =
      'shape' in declared ? (this.document.schema.getType(declared.shape) as GraphQLObjectType) : undefined;
    const group = entryGroup(field, target);
    const relation = group === undefined ? 'ALWAYS' : readRelation(this.terms.caller.role, group);
    if (group !== undefined && relation !== 'NEVER') {
      row.child?.answers(group, row.guarded || relation === 'CARE_TEAM');
    }
    switch (relation) {
      case 'ALWAYS':
        return this.value(declared, field, nodes, row);
      case 'NEVER':
        return { sql: 'null::json' };
      case 'CARE_TEAM': {
        if (row.guarded) return this.value(declared, field, nodes, row);
        if (row.child === undefined) return { sql: 'null::json' };
        const json = this.value(declared, field, nodes, { ...row, guarded: true });
        return { ...json, sql: `case when ${row.child.onTeam} then ${json.sql} end` };
      }
    }
  }

  private value(
    declared: ShapeField,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
  ): Json {
    const args = getArgumentValues(field, nodes[0]!, this.document.variables);
    switch (declared.kind) {
      case 'column':
        return { sql: `${row.alias}.${declared.column}` };
      case 'computed':
        return { sql: declared.sql(row.alias, this.terms, args) };
      case 'one':
        return this.one(this.shapes.get(declared.shape), nodes, below(row, declared), declared.on, args);
      case 'many':
        return this.many(this.shapes.get(declared.shape), nodes, below(row, declared), declared, args);
      case 'connection': {
        const { on, order } = declared;
        return this.connection(
          this.shapes.get(declared.shape),
          getNamedType(field.type).name,
          nodes,
          row,
          on,
          order,
          args,
        );
      }
      case 'derived':
        return {
          sql: `(${declared.needs(row.alias, this.terms, args)})`,
          finish: (record: never) => (record === null ? null : declared.derive(record, this.terms, args)),
        };
      case 'derivedPage': {
        const start = this.placeAfter(declared.order, args);
        return {
          sql: `(${declared.needs(row.alias, this.terms, args)})`,
          finish: (record: never) =>
            record === null ? null : this.cutPage(declared, declared.derive(record, this.terms, args), start, args),
        };
      }
    }
  }

  /** Where a page of a derived list begins: behind a row, which may have left the list, and its place. */
  private placeAfter(order: string, args: Arguments): { readonly key: string; readonly at: number } | undefined {
    const after = args['after'];
    if (typeof after !== 'string') return undefined;
    const [key, at] = this.cursors.open(order, this.terms.caller.clinicId, after) ?? [];
    if (key === undefined) throw notACursor();
    return { key, at: Number(at) };
  }

  private cutPage(
    { order }: DerivedPage,
    rows: readonly DerivedRow[],
    after: { readonly key: string; readonly at: number } | undefined,
    args: Arguments,
  ): Record<string, unknown> {
    const first = args['first'] as number;
    const there = rows.findIndex(({ key }) => key === after?.key);
    const start = after === undefined ? 0 : there === -1 ? after.at : there + 1;
    const edges = rows.slice(start, start + first).map(({ key, node }, index) => ({
      cursor: this.cursors.seal(order, this.terms.caller.clinicId, [key, String(start + index)]),
      node,
    }));
    const pageInfo = {
      hasNextPage: rows.length > start + first,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { edges, pageInfo, totalCount: rows.length };
  }

  private many(
    shape: Shape,
    nodes: readonly FieldNode[],
    from: From,
    declared: { readonly on: Join; readonly orderBy: (row: string) => string },
    args: Arguments,
  ): Json {
    const { row, scope } = this.enter(shape, from);
    const object = this.object(shape, subfields(this.document, shape.type, nodes), row);
    const where = [...scope, declared.on(from.alias, row.alias, this.terms, args)].join(' and ');
    const list = `json_agg(${object.sql} order by ${declared.orderBy(row.alias)})`;
    const sql = `(select coalesce(${list}, '[]'::json) from ${this.source(shape, row, args)} where ${where})`;
    const { finish } = object;
    return finish === undefined
      ? { sql }
      : { sql, finish: (rows: readonly never[] | null) => rows?.map(finish) ?? null };
  }

  /** Stands on a row of `shape`: its scope by clinic, by the shape itself and, at a root, by the rule of its type. */
  private enter(shape: Shape, from: From): { row: Row; scope: string[] } {
    const alias = this.terms.alias();
    const child = from.child ?? this.child(shape, alias);
    const opened = child !== from.child;
    const scope = [`${alias}.clinic_id = ${this.terms.clinic}`];
    if (shape.rows !== undefined) scope.push(`(${shape.rows(alias, this.terms, {})})`);
    if (!from.root) return { row: { alias, child, opened, guarded: from.guarded, root: false }, scope };
    const group = visibilityOf(this.document.schema.getType(shape.type) as GraphQLObjectType);
    const relation = group === undefined || group === 'PART' ? 'ALWAYS' : readRelation(this.terms.caller.role, group);
    if (relation === 'NEVER' || (relation === 'CARE_TEAM' && child === undefined)) scope.push('false');
    else if (relation === 'CARE_TEAM') scope.push(child!.onTeam);
    const guarded = relation === 'CARE_TEAM';
    if (group !== undefined && group !== 'PART') child?.answers(group, guarded);
    return { row: { alias, child, opened, guarded, root: false }, scope };
  }

  private child(shape: Shape, alias: string): OpenedChild | undefined {
    if (shape.child === null) return undefined;
    const id = shape.child(alias);
    return new OpenedChild(`${alias}_team`, id, () => {
      const { clinic, staff } = this.terms;
      return onCareTeam(clinic, id, staff);
    });
  }

  /** The table with, for the row that led to a child, the question of its care team. Call it once the fields are compiled. */
  private source(shape: Shape, row: Row, args: Arguments): string {
    const rows = typeof shape.from === 'string' ? shape.from : shape.from(this.terms, args);
    return `${rows} ${row.alias}${row.opened ? row.child!.join : ''}`;
  }

  private typeOf(type: string, field: string): { readonly name: string } {
    return getNamedType((this.document.schema.getType(type) as GraphQLObjectType).getFields()[field]!.type);
  }
}

function notACursor(): ApiError {
  return new ApiError('BAD_DOCUMENT', '`after` is not a cursor of this list in this order.');
}

interface Part {
  readonly key: string;
  readonly json: Json;
}

interface PageJson {
  readonly rows: readonly { readonly n: unknown; readonly k: readonly string[] }[];
  readonly count: number | null;
}

/** Below a row the same child's care team counts; a row of another child is entered like a root. */
function below(row: Row, declared: { readonly otherChild?: boolean }): From {
  return declared.otherChild === true ? { ...row, child: undefined, guarded: false, root: true } : row;
}

function buildObject(parts: readonly Part[]): Json {
  const finishes = parts.flatMap(({ key, json }) => (json.finish === undefined ? [] : [[key, json.finish] as const]));
  const sql = jsonObject(parts.map(({ key, json }) => `'${key}', ${json.sql}`));
  if (finishes.length === 0) return { sql };
  const finish = (value: Record<string, unknown> | null): unknown => {
    if (value === null) return null;
    for (const [key, finishField] of finishes) value[key] = finishField(value[key] as never);
    return value;
  };
  return { sql, finish };
}

function jsonObject(pairs: readonly string[]): string {
  if (pairs.length <= PAIRS) return `json_build_object(${pairs.join(', ')})`;
  const parts: string[] = [];
  for (let at = 0; at < pairs.length; at += PAIRS) {
    parts.push(`jsonb_build_object(${pairs.slice(at, at + PAIRS).join(', ')})`);
  }
  return `(${parts.join(' || ')})::json`;
}
