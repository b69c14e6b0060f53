import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const MakeFamilyLink = graphql(
  `
    mutation MakeFamilyLink($input: MakeFamilyLinkInput!) {
      makeFamilyLink(input: $input) {
        __typename
        ... on FamilyLinkPayload {
          link {
            id
            expiresAt
          }
          secret {
            path
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const WithdrawFamilyLink = graphql(
  `
    mutation WithdrawFamilyLink($input: WithdrawFamilyLinkInput!) {
      withdrawFamilyLink(input: $input) {
        __typename
        ... on FamilyLinkPayload {
          link {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
