import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const AddGoal = graphql(
  `
    mutation AddGoal($input: AddGoalInput!) {
      addGoal(input: $input) {
        __typename
        ... on GoalContentPayload {
          goal {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EditGoal = graphql(
  `
    mutation EditGoal($input: EditGoalInput!) {
      editGoal(input: $input) {
        __typename
        ... on GoalContentPayload {
          planVersion {
            goals {
              version
              goal {
                id
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

export const RemoveGoal = graphql(
  `
    mutation RemoveGoal($input: RemoveGoalInput!) {
      removeGoal(input: $input) {
        __typename
        ... on GoalContentPayload {
          goal {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
