import { graphql } from './graphql.ts';
import { RefusalFields } from './refusal.graphql.ts';

/** What to know before a contact with a child, and who does. */
export const SafetyNoticeFields = graphql(`
  fragment SafetyNoticeFields on SafetyNotice {
    id
    kind
    precautionVersion
    precaution {
      id
      precaution
      site
      side
      status
    }
    planVersion {
      id
      number
      revision
    }
    readers {
      staffId
      name
      acknowledgedAt
    }
  }
`);

export const AcknowledgeSafety = graphql(
  `
    mutation AcknowledgeSafety($input: AcknowledgeSafetyInput!) {
      acknowledgeSafety(input: $input) {
        __typename
        ... on SafetyPayload {
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
