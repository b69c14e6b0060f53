import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const MoveAppointment = graphql(
  `
    mutation MoveAppointment($input: MoveAppointmentInput!) {
      moveAppointment(input: $input) {
        __typename
        ... on AppointmentPayload {
          appointment {
            id
            version
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const CancelAppointment = graphql(
  `
    mutation CancelAppointment($input: CancelAppointmentInput!) {
      cancelAppointment(input: $input) {
        __typename
        ... on AppointmentPayload {
          appointment {
            id
            version
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
