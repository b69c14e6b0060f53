import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const WithdrawTreatmentConsent = graphql(
  `
    mutation WithdrawTreatmentConsent($input: WithdrawTreatmentConsentInput!) {
      withdrawTreatmentConsent(input: $input) {
        __typename
        ... on TreatmentConsentPayload {
          consent {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const ConsentAgain = graphql(
  `
    mutation ConsentAgain($input: RecordTreatmentConsentInput!) {
      recordTreatmentConsent(input: $input) {
        __typename
        ... on TreatmentConsentPayload {
          consent {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
