import { graphql } from '../../graphql/graphql.ts';

/** Both columns of Today in one asking. */
export const Today = graphql(`
  query Today($children: Int!, $needs: Int!) {
    children(first: $children, filter: { onMyTeam: true }, sort: NAME) {
      totalCount
      edges {
        node {
          id
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
          }
        }
      }
    }
    needsMe(first: $needs) {
      totalCount
      edges {
        node {
          id
          kind
          dueOn
          discipline
          child {
            id
            name
            nameLocal
          }
          goal {
            id
            inForce {
              statement
            }
          }
        }
      }
    }
  }
`);
