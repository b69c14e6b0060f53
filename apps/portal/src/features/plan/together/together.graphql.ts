import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

/** What colleagues changed in a version since the reader looked, and the texts that gave way to another's. */
export const PlanTogether = graphql(`
  query PlanTogether($versionId: ID!) {
    carePlanVersion(id: $versionId) {
      id
      news {
        seenUntil
        changes {
          goalId
          strandId
          homeItemId
          field
          about {
            en
            hi
          }
          fieldName {
            en
            hi
          }
          staffId
          name
          at
        }
      }
      earlierTexts {
        id
        fate
        keptAt
        writtenBy {
          id
          name
        }
        metBy {
          id
          name
        }
        changes {
          path
          field
          goalId
          strandId
          homeItemId
          about {
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
        }
      }
    }
  }
`);

export const LookAtPlan = graphql(
  `
    mutation LookAtPlan($input: LookAtPlanInput!) {
      lookAtPlan(input: $input) {
        __typename
        ... on PlanPayload {
          planVersion {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
