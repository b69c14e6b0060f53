import { graphql } from '../../../graphql/graphql.ts';

/** Appointments that are to be although something stood in their way. */
export const Overrides = graphql(`
  query Overrides($first: Int!, $after: String, $from: DateTime!) {
    appointments(first: $first, after: $after, from: $from, overridden: true) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          startsAt
          endsAt
          overridden
          overrideReason
          overriddenBy {
            id
            name
          }
          therapists {
            id
            name
          }
          children {
            id
            name
            nameLocal
          }
          site {
            id
            name
          }
        }
      }
    }
  }
`);
