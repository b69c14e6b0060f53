import { likeNameKeys, nameSortKey, searchAlternatives } from '@trellis/domain';
import type { Join, Order } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import type { ChildFilterInput, ChildrenArgs, ChildSort } from './child-list.model.ts';
import { onTeamNow, teamNow } from './child.read.ts';

/** One filter of the list as a condition on the child's row, or undefined where it was not asked for. */
export type ChildFilterRule = (child: string, terms: Terms, filter: ChildFilterInput) => string | undefined;

/** What the list can do; features that know more of a child bring their own. */
export interface ChildListParts {
  readonly filters: readonly ChildFilterRule[];
  readonly orders: Partial<Readonly<Record<ChildSort, Order>>>;
}

/** Nobody types more to find a child; the rest would only cost. */
const LONGEST_SEARCH = 60;

function typed({ search }: ChildFilterInput): string {
  return (search ?? '').slice(0, LONGEST_SEARCH);
}

/** Compares with `=` alone: under row-level security no index answers a pattern. */
const found: ChildFilterRule = (child, terms, filter) => {
  const alternatives = searchAlternatives(typed(filter)).map(
    (grams) => `${child}.id in (select g.child_id from child_search_grams g
      where g.clinic_id = ${terms.clinic} and g.gram = any(${terms.bind(grams, 'text[]')})
      group by g.child_id having count(*) = ${terms.bind(grams.length, 'int')})`,
  );
  return alternatives.length === 0 ? undefined : `(${alternatives.join(' or ')})`;
};

const namedLike: ChildFilterRule = (child, terms, { likeName }) => {
  if (!likeName) return undefined;
  const keys = likeNameKeys(likeName.slice(0, LONGEST_SEARCH));
  return `${child}.id in (select g.child_id from child_search_grams g
    where g.clinic_id = ${terms.clinic} and g.gram = any(${terms.bind(keys, 'text[]')}))`;
};

const onMyTeam: ChildFilterRule = (child, terms, { onMyTeam: wanted }) => {
  if (wanted === undefined || wanted === null) return undefined;
  return wanted ? onTeamNow(child, terms) : `not ${onTeamNow(child, terms)}`;
};

const inDiscipline: ChildFilterRule = (child, terms, { discipline }) =>
  discipline
    ? `exists (select from ${teamNow(child)} and m.discipline = ${terms.bind(discipline, 'text')})`
    : undefined;

const joint: ChildFilterRule = (child, terms, { joint: wanted }) => {
  if (wanted === undefined || wanted === null) return undefined;
  return `(select count(distinct m.discipline) > 1 from ${teamNow(child)}) = ${terms.bind(wanted, 'boolean')}`;
};

const byName: Order['terms'] = [
  { sql: (child) => `${child}.name_sort`, type: 'text' },
  { sql: (child) => `${child}.id`, type: 'uuid' },
];
const childrenByName: Order = { name: 'children-by-name', terms: byName, descending: false };

/** Whose first name begins with what was typed stands before those of whom a later name does. */
const childrenFound: Order = {
  name: 'children-found',
  terms: [
    {
      sql: (child, terms, args) => {
        const beginning = terms.bind(nameSortKey(typed((args as ChildrenArgs).filter ?? {})), 'text');
        return `(case when starts_with(${child}.name_sort, ${beginning}) then 0 else 1 end)::smallint`;
      },
      type: 'smallint',
    },
    ...byName,
  ],
  descending: false,
};

/** The list of the clinic's children: its filters all hold, and its order is total. */
export class ChildListing {
  constructor(private readonly parts: readonly ChildListParts[]) {}

  readonly matching: Join = (_, child, terms, args) => {
    const filter = (args as ChildrenArgs).filter ?? {};
    const rules = this.parts.flatMap(({ filters }) => filters);
    const conditions = rules.map((rule) => rule(child, terms, filter)).filter((each) => each !== undefined);
    return conditions.length === 0 ? 'true' : conditions.join(' and ');
  };

  orderOf({ filter, sort }: ChildrenArgs): Order {
    if ((sort ?? 'NAME') === 'NAME') return filter?.search ? childrenFound : childrenByName;
    const order = this.parts.map(({ orders }) => orders[sort!]).find((each) => each !== undefined);
    if (order === undefined) throw new Error(`No order is declared for ${sort}`);
    return order;
  }
}

export const ownChildList: ChildListParts = { filters: [found, namedLike, onMyTeam, inDiscipline, joint], orders: {} };
