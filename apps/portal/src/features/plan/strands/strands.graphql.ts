import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const AddStrand = graphql(
  `
    mutation AddStrand($input: AddStrandInput!) {
      addStrand(input: $input) {
        __typename
        ... on StrandContentPayload {
          strand {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EditStrand = graphql(
  `
    mutation EditStrand($input: EditStrandInput!) {
      editStrand(input: $input) {
        __typename
        ... on StrandContentPayload {
          planVersion {
            goals {
              strands {
                version
                strand {
                  id
                }
              }
            }
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RemoveStrand = graphql(
  `
    mutation RemoveStrand($input: RemoveStrandInput!) {
      removeStrand(input: $input) {
        __typename
        ... on StrandContentPayload {
          strand {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
