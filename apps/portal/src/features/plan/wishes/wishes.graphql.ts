import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const AddPriority = graphql(
  `
    mutation AddPriority($input: AddPriorityInput!) {
      addPriority(input: $input) {
        __typename
        ... on PriorityPayload {
          priority {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EditPriority = graphql(
  `
    mutation EditPriority($input: EditPriorityInput!) {
      editPriority(input: $input) {
        __typename
        ... on PriorityPayload {
          priority {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
