import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const RecordCopmScore = graphql(
  `
    mutation RecordCopmScore($input: RecordCopmScoreInput!) {
      recordCopmScore(input: $input) {
        __typename
        ... on CopmScorePayload {
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

export const VoidCopmScore = graphql(
  `
    mutation VoidCopmScore($input: VoidCopmScoreInput!) {
      voidCopmScore(input: $input) {
        __typename
        ... on CopmScorePayload {
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
