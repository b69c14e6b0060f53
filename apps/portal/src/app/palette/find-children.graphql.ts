import { graphql } from '../../graphql/graphql.ts';

export const FindChildren = graphql(`
  query FindChildren($search: String!) {
    children(first: 8, filter: { search: $search }) {
      edges {
        node {
          id
          mrn
          name
          nameLocal
          birthDate
          gestationDays
        }
      }
    }
  }
`);
