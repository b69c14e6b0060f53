import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const SettleFinding = graphql(
  `
    mutation SettleFinding($input: SettleFindingInput!) {
      settleFinding(input: $input) {
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
