import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Visible } from '../access/rules.ts';

@ObjectType('PageInfo', { description: 'Where a page of a list stands.' })
@Visible('PART')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether this is not the first page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row here.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row here; send it as `after`.' })
  endCursor: string | null;
}

/** The paging arguments every list takes; lists with filters extend it. */
@ArgsType()
export class PageArgs {
  readonly [filter: string]: unknown;

  @Field(() => Int, { description: 'How many rows, from 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: '`endCursor` of the page before; leave out for the first page.' })
  after?: string | null;
}

interface ConnectionOptions {
  /** Name before `Connection` and `Edge`. */
  readonly name: string;
  /** What the list holds, for the description: "children of the clinic". */
  readonly of: string;
  /** Root lists count, and what a child has few of: a count inside a list of lists would cost a scan each. */
  readonly counted?: boolean;
}

/** The Relay connection over `node`. */
export function connectionOf(node: Type<unknown>, { name, of, counted = false }: ConnectionOptions): Type<unknown> {
  @ObjectType(`${name}Edge`, { description: `One of the ${of}, and its place in the list.` })
  @Visible('PART')
  class Edge {
    @Field(() => String, { description: 'Opaque place in the list, bound to its order.' })
    cursor: string;

    @Field(() => node, { description: 'The row.' })
    node: unknown;
  }

  @ObjectType({ isAbstract: true })
  abstract class Uncounted {
    @Field(() => [Edge], { description: 'The rows of this page, in order.' })
    edges: Edge[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo: PageInfo;
  }

  if (!counted) {
    @ObjectType(`${name}Connection`, { description: `A page of the ${of}.` })
    @Visible('PART')
    class Connection extends Uncounted {}
    return Connection;
  }

  @ObjectType(`${name}Connection`, { description: `A page of the ${of}.` })
  @Visible('PART')
  class CountedConnection extends Uncounted {
    @Field(() => Int, { description: 'How many there are in all pages together.' })
    totalCount: number;
  }
  return CountedConnection;
}
