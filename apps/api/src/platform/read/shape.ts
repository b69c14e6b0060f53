import type { Terms } from './terms.ts';

/** SQL of a value, over the alias `row` of the table it stands on. */
export type Expression = (row: string, terms: Terms, args: Arguments) => string;
/** Argument values by name: what the client gave, coerced. */
export type Arguments = { readonly [name: string]: unknown };

/** A condition between the alias of the row at hand and the alias of the row looked for. */
export type Join = (parent: string, row: string, terms: Terms, args: Arguments) => string;

/** One term of an order: `sql` over the row's alias, its SQL type for the cursor, and which way it runs. */
export interface OrderTerm {
  readonly sql: Expression;
  readonly type: 'text' | 'uuid' | 'date' | 'timestamptz(3)' | 'smallint' | 'integer';
}

/**
 * An order that pages can stand on: total (it ends in the key), every term not null, all terms one way, so that the
 * keyset comparison is one row comparison. `name` is part of every cursor.
 */
export interface Order {
  readonly name: string;
  readonly terms: readonly OrderTerm[];
  readonly descending: boolean;
}

export type ShapeField =
  /** A column, or a JSON column answered as it is stored. */
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'computed'; readonly sql: Expression }
  | {
      readonly kind: 'one';
      readonly shape: string;
      readonly on: Join;
      /** True where the row found belongs to another child than the row at hand; its care team is asked anew. */
      readonly otherChild?: boolean;
    }
  | {
      readonly kind: 'many';
      readonly shape: string;
      readonly on: Join;
      readonly orderBy: (row: string) => string;
      /** The most rows that can be there; the cost rule prices the list with it. */
      readonly most: number;
      readonly otherChild?: boolean;
    }
  | { readonly kind: 'connection'; readonly shape: string; readonly on: Join; readonly order: Order }
  | Derived
  | DerivedPage;

/**
 * A value a domain function makes from more of the record than was asked for. `needs` is one JSON value in SQL, in the
 * form the domain takes, fetched in the same statement; `derive` answers plain values, with ids for rows. The rule of
 * the field guards it, not the rules of what it needs. Beside `row` every table named in it needs its own `clinic_id`.
 */
export interface Derived {
  readonly kind: 'derived';
  readonly needs: Expression;
  // What `needs` selects is what `derive` takes; the feature that writes both says so with its type.
  readonly derive: (record: never, terms: Terms, args: Arguments) => unknown;
}

/** A row of a list that a domain function makes, and what tells it from the others. */
export interface DerivedRow {
  readonly key: string;
  readonly node: object;
}

/**
 * A connection over such a list. Its whole order is the domain's, so a page is cut out of the list; `order` names it in
 * every cursor.
 */
export interface DerivedPage {
  readonly kind: 'derivedPage';
  readonly order: string;
  readonly needs: Expression;
  readonly derive: (record: never, terms: Terms, args: Arguments) => readonly DerivedRow[];
}

export function derivedPage(order: string, needs: Expression, derive: DerivedPage['derive']): DerivedPage {
  return { kind: 'derivedPage', order, needs, derive };
}

export function derived(needs: Expression, derive: Derived['derive']): Derived {
  return { kind: 'derived', needs, derive };
}

/**
 * How one GraphQL object type is read: where its rows are and what each field is. Scope by clinic is added by the
 * compiler and cannot be left out; scope by care team follows from the type's declared rule and `child`.
 */
export interface Shape {
  readonly type: string;
  /**
   * A table, or a parenthesised query that may ask who reads, on which day and with which arguments; both must have
   * `clinic_id`, and so must every join inside the query.
   */
  readonly from: string | ((terms: Terms, args: Arguments) => string);
  /** The column that holds the GraphQL id; null for rows that are only reached from their parent. */
  readonly id: string | null;
  /** SQL for the child a row belongs to; null for rows that belong to no child. */
  readonly child: ((row: string) => string) | null;
  /** A further condition on which rows exist for this caller, such as a rating still blind to them. */
  readonly rows?: Expression;
  readonly fields: Readonly<Record<string, ShapeField>>;
}

export function column(name: string): ShapeField {
  return { kind: 'column', column: name };
}

export function computed(sql: Expression): ShapeField {
  return { kind: 'computed', sql };
}

/** The row whose key is in `column` of the row at hand. */
export function oneBy(shape: string, foreignKey: string, key = 'id'): ShapeField {
  return { kind: 'one', shape, on: (parent, row) => `${row}.${key} = ${parent}.${foreignKey}` };
}

/** Every readable shape by GraphQL type name; features hand theirs in at boot. */
export class Shapes {
  private readonly byType = new Map<string, Shape>();

  constructor(shapes: readonly Shape[]) {
    for (const shape of shapes) {
      if (this.byType.has(shape.type)) throw new Error(`Two read shapes for ${shape.type}`);
      this.byType.set(shape.type, shape);
    }
  }

  find(type: string): Shape | undefined {
    return this.byType.get(type);
  }

  get(type: string): Shape {
    const shape = this.byType.get(type);
    if (shape === undefined) throw new Error(`No read shape for ${type}`);
    return shape;
  }

  all(): readonly Shape[] {
    return [...this.byType.values()];
  }
}
