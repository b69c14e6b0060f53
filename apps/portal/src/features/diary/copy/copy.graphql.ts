import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const CopyAppointment = graphql(
  `
    mutation CopyAppointment($input: BookAppointmentInput!) {
      bookAppointment(input: $input) {
        __typename
        ... on AppointmentPayload {
          appointment {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
