import { graphql } from '../../../graphql/graphql.ts';

/** Every version of a child's plan, the newest first, with how many have signed each. */
export const PlanVersions = graphql(`
  query PlanVersions($childId: ID!, $first: Int!) {
    child(id: $childId) {
      id
      name
      nameLocal
      mrn
      onMyTeam
      plan {
        id
        versions(first: $first) {
          edges {
            node {
              id
              number
              revision
              state
              changeClass
              shortCode
              createdAt
              sentAt
              inForceFrom
              agreements {
                id
                fallenAt
              }
            }
          }
        }
      }
    }
  }
`);

/** How one version differs from another, in sentences and field by field. */
export const CompareVersions = graphql(`
  query CompareVersions($from: ID!, $to: ID!) {
    carePlanVersion(id: $to) {
      id
      changesSince(versionId: $from) {
        path
        class
        about {
          en
          hi
        }
        message {
          en
          hi
        }
        fieldName {
          en
          hi
        }
        saidBefore {
          en
          hi
        }
        saidAfter {
          en
          hi
        }
      }
    }
  }
`);
