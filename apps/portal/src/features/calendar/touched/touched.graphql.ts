import { graphql } from '../../../graphql/graphql.ts';

const TouchedFields = graphql(`
  fragment TouchedFields on AppointmentConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        startsAt
        endsAt
        site {
          id
        }
        inTheWay {
          code
          subject
        }
        therapists {
          id
          name
        }
        children {
          id
          name
          nameLocal
        }
      }
    }
  }
`);

/** What is booked of a person or at a site, with what has come in its way. */
export const TouchedAppointments = graphql(
  `
    query TouchedAppointments($id: ID!, $first: Int!, $after: String, $from: DateTime!, $until: DateTime!) {
      node(id: $id) {
        __typename
        ... on StaffMember {
          id
          list: appointments(first: $first, after: $after, from: $from, until: $until, state: BOOKED) {
            ...TouchedFields
          }
        }
        ... on Site {
          id
          list: appointments(first: $first, after: $after, from: $from, until: $until, state: BOOKED) {
            ...TouchedFields
          }
        }
      }
    }
  `,
  [TouchedFields],
);

/** Whom to call about a child. */
export const WhomToCall = graphql(`
  query WhomToCall($id: ID!) {
    child(id: $id) {
      id
      guardians {
        id
        name
        relationship
        phone
      }
    }
  }
`);
