import { graphql } from '../../graphql/graphql.ts';

export const ChildRow = graphql(`
  fragment ChildRow on Child {
    id
    mrn
    name
    nameLocal
    birthDate
    gestationDays
    disciplines
    lastObservedAt
    goalCounts {
      active
      reached
    }
    plan {
      id
      state
      reviewOn
      draft {
        id
        number
      }
    }
  }
`);

export const Children = graphql(
  `
    query Children($first: Int!, $after: String, $filter: ChildFilter, $sort: ChildSort) {
      children(first: $first, after: $after, filter: $filter, sort: $sort) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...ChildRow
          }
        }
      }
    }
  `,
  [ChildRow],
);
