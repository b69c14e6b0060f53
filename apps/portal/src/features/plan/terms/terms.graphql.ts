import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const EditVersion = graphql(
  `
    mutation EditVersion($input: EditVersionInput!) {
      editVersion(input: $input) {
        __typename
        ... on PlanPayload {
          planVersion {
            id
            version
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
