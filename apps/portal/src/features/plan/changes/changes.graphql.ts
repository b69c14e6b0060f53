import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const MarkSlip = graphql(
  `
    mutation MarkSlip($input: MarkSlipInput!) {
      markSlip(input: $input) {
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
