import { graphql } from '../../../graphql/graphql.ts';

/** An appointment as the chart of a child tells it. */
export const AppointmentFields = graphql(`
  fragment AppointmentFields on Appointment {
    id
    kind
    state
    startsAt
    endsAt
    seriesId
    therapists {
      id
      name
    }
    room {
      id
      name
    }
    site {
      id
      name
    }
    inTheWay {
      code
    }
    cancelledFor
    cancelReason
    cancelNote
    cancelledAt
    cancelledBy {
      id
      name
    }
  }
`);

/** What comes next. */
export const NextAppointments = graphql(
  `
    query NextAppointments($id: ID!, $from: DateTime!) {
      child(id: $id) {
        id
        appointments(first: 2, from: $from, state: BOOKED) {
          edges {
            node {
              ...AppointmentFields
            }
          }
        }
      }
    }
  `,
  [AppointmentFields],
);

export const ComingAppointments = graphql(
  `
    query ComingAppointments($id: ID!, $first: Int!, $after: String, $from: DateTime!) {
      child(id: $id) {
        id
        list: appointments(first: $first, after: $after, from: $from, state: BOOKED) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...AppointmentFields
            }
          }
        }
      }
    }
  `,
  [AppointmentFields],
);

/** What is over or was cancelled, the latest first. */
export const LatestAppointments = graphql(
  `
    query LatestAppointments($id: ID!, $first: Int!, $after: String, $until: DateTime, $state: AppointmentState!) {
      child(id: $id) {
        id
        list: latestAppointments(first: $first, after: $after, until: $until, state: $state) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...AppointmentFields
            }
          }
        }
      }
    }
  `,
  [AppointmentFields],
);
