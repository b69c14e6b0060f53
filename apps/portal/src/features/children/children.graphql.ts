import { graphql } from '../../graphql/graphql.ts';

/** For documents with `$planState` and `$clinical`: whether the reader's role reads those parts of any child. */
export const ChildRow = graphql(`
  fragment ChildRow on Child {
    id
    mrn
    name
    nameLocal
    birthDate
    gestationDays
    disciplines
    lastObservedAt @include(if: $planState)
    goalCounts @include(if: $clinical) {
      active
      reached
    }
    plan @include(if: $planState) {
      id
      state
      reviewOn
      draft {
        id
        number
        revision
      }
    }
  }
`);

export const Children = graphql(
  `
    query Children(
      $first: Int!
      $after: String
      $filter: ChildFilter
      $sort: ChildSort
      $planState: Boolean!
      $clinical: Boolean!
    ) {
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

/** How many there would be: said beside a filter that could be dropped. */
export const CountChildren = graphql(`
  query CountChildren($filter: ChildFilter) {
    children(first: 1, filter: $filter) {
      totalCount
    }
  }
`);

/** A child beside the list: enough to know whether it is the one, and how it stands. */
export const PeekChild = graphql(
  `
    query PeekChild($id: ID!, $planState: Boolean!, $clinical: Boolean!) {
      child(id: $id) {
        ...ChildRow
        onMyTeam
        likeNames {
          id
          name
          nameLocal
          birthDate
          gestationDays
        }
        careTeam {
          id
          discipline
          leftOn
          staff {
            id
            name
          }
        }
        chart: plan @include(if: $clinical) {
          id
          goals {
            id
            state
            statement
          }
        }
      }
    }
  `,
  [ChildRow],
);
