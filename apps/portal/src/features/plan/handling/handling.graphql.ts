import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const AgreeHandling = graphql(
  `
    mutation AgreeHandling($input: AgreeHandlingInput!) {
      agreeHandling(input: $input) {
        __typename
        ... on HandlingPayload {
          line {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EndHandling = graphql(
  `
    mutation EndHandling($input: EndHandlingInput!) {
      endHandling(input: $input) {
        __typename
        ... on HandlingPayload {
          line {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
