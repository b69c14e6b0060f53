import { graphql } from '../../graphql/graphql.ts';

/** Whose plan a version is of, and which other version there is to print. */
export const PrintVersion = graphql(`
  query PrintVersion($id: ID!) {
    carePlanVersion(id: $id) {
      id
      plan {
        id
        inForce {
          id
          number
          revision
        }
        draft {
          id
          number
          revision
        }
        child {
          id
          name
          nameLocal
        }
      }
    }
  }
`);
