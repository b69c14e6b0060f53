import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

/** Colleagues who could join a care team. */
export const StaffWhoTreat = graphql(`
  query StaffWhoTreat {
    staff(first: 100) {
      edges {
        node {
          id
          name
          active
          discipline
        }
      }
    }
  }
`);

export const LeaveTeam = graphql(
  `
    mutation LeaveTeam($input: LeaveCareTeamInput!) {
      leaveCareTeam(input: $input) {
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
