import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const RecordRecallCheck = graphql(
  `
    mutation RecordRecallCheck($input: RecordRecallCheckInput!) {
      recordRecallCheck(input: $input) {
        __typename
        ... on RecallCheckPayload {
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

export const VoidRecallCheck = graphql(
  `
    mutation VoidRecallCheck($input: VoidRecallCheckInput!) {
      voidRecallCheck(input: $input) {
        __typename
        ... on RecallCheckPayload {
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
