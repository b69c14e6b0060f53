import { graphql } from '../../../graphql/graphql.ts';
import { PrecautionFields } from '../../../graphql/precautions.graphql.ts';

/** The emergency cards of the reader's own caseload, page by page: to be there when the server is not. */
export const EmergencyCards = graphql(
  `
    query EmergencyCards($first: Int!, $after: String) {
      children(first: $first, after: $after, filter: { onMyTeam: true }) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            mrn
            name
            nameLocal
            birthDate
            gestationDays
            emergencyCard {
              ...PrecautionFields
            }
          }
        }
      }
    }
  `,
  [PrecautionFields],
);
