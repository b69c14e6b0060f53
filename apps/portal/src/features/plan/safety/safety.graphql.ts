import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const StopActivity = graphql(
  `
    mutation StopActivity($input: StopActivityInput!) {
      stopActivity(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const CutDose = graphql(
  `
    mutation CutDose($input: CutDoseInput!) {
      cutDose(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
