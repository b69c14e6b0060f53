import { graphql } from './graphql.ts';
import { RefusalFields } from './refusal.graphql.ts';

export const JoinCareTeam = graphql(
  `
    mutation JoinCareTeam($input: JoinCareTeamInput!) {
      joinCareTeam(input: $input) {
        __typename
        ... on CareTeamPayload {
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
