import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const RaisePrecaution = graphql(
  `
    mutation RaisePrecaution($input: RaisePrecautionInput!) {
      raisePrecaution(input: $input) {
        __typename
        ... on PrecautionPayload {
          child {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const ClearPrecaution = graphql(
  `
    mutation ClearPrecaution($input: ClearPrecautionInput!) {
      clearPrecaution(input: $input) {
        __typename
        ... on PrecautionPayload {
          child {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
