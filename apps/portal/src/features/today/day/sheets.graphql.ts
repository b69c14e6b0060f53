import { graphql } from '../../../graphql/graphql.ts';
import { PrecautionFields } from '../../../graphql/precautions.graphql.ts';

export const VisitBrief = graphql(
  `
    query VisitBrief($childId: ID!, $appointmentId: ID) {
      visitBrief(childId: $childId, appointmentId: $appointmentId) {
        child {
          id
          aboutMe
          handling {
            id
            key
            value
            site
            side
          }
          precautions {
            ...PrecautionFields
          }
        }
        precautions {
          touched {
            precautionId
            precaution
            forbidden
            hazards
          }
          others
          unchecked
        }
        toAcknowledge {
          ...PrecautionFields
        }
        lastVisit {
          id
          beginsAt
          minutes
          therapists {
            staff {
              id
              name
            }
          }
        }
        goals {
          id
          statement
          latestLevel {
            id
            level
            levelWords
          }
        }
        changes {
          id
          kind
          ended
          at
          by
          goal {
            id
            statement
          }
        }
      }
    }
  `,
  [PrecautionFields],
);

export const RecordNotBrought = graphql(`
  mutation RecordNotBrought($input: RecordNotBroughtInput!) {
    recordNotBrought(input: $input) {
      __typename
      ... on VisitPayload {
        visit {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const RecordLateVisit = graphql(`
  mutation RecordLateVisit($input: RecordLateVisitInput!) {
    recordLateVisit(input: $input) {
      __typename
      ... on VisitPayload {
        visit {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const PutVisitRight = graphql(`
  mutation PutVisitRight($input: PutVisitRightInput!) {
    putVisitRight(input: $input) {
      __typename
      ... on VisitPayload {
        visit {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const MoveVisitToAnotherChild = graphql(`
  mutation MoveVisitToAnotherChild($input: MoveVisitToAnotherChildInput!) {
    moveVisitToAnotherChild(input: $input) {
      __typename
      ... on VisitPayload {
        visit {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const CoverAppointment = graphql(`
  mutation CoverAppointment($input: CoverAppointmentInput!) {
    coverAppointment(input: $input) {
      __typename
      ... on CoverPayload {
        appointment {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** Who could be covered for, or cover. */
export const Colleagues = graphql(`
  query Colleagues {
    staff(first: 100) {
      edges {
        node {
          id
          name
          discipline
          active
        }
      }
    }
  }
`);
