import { graphql } from '../../graphql/graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

/** Where and by whom a clinic treats: what a booking is chosen from. */
export const BookingPlaces = graphql(`
  query BookingPlaces {
    clinic {
      id
      sites {
        id
        name
        resources {
          id
          kind
          name
          inUse
        }
      }
    }
    staff(first: 100) {
      edges {
        node {
          id
          name
          discipline
        }
      }
    }
  }
`);

export const FindChildrenToBook = graphql(`
  query FindChildrenToBook($search: String!) {
    children(first: 8, filter: { search: $search }) {
      edges {
        node {
          id
          mrn
          name
          nameLocal
          birthDate
          gestationDays
          disciplines
        }
      }
    }
  }
`);

/** Who is booked: told from others of like name, and with the team that treats. */
export const ChildToBook = graphql(`
  query ChildToBook($id: ID!) {
    child(id: $id) {
      id
      mrn
      name
      nameLocal
      birthDate
      gestationDays
      onMyTeam
      likeNames {
        id
        name
        nameLocal
        birthDate
        gestationDays
      }
      careTeam {
        id
        leftOn
        discipline
        staff {
          id
        }
      }
    }
  }
`);

export const NextTimes = graphql(`
  query NextTimes($input: FreeTimesInput!) {
    freeTimes(input: $input) {
      slots {
        startsAt
        endsAt
        room
      }
    }
  }
`);

export const PlannedDates = graphql(`
  query PlannedDates($input: SeriesPlanInput!) {
    seriesPlan(input: $input) {
      dates {
        on
        startsAt
        endsAt
        skippedFor
        clashes {
          code
          subject
          startsAt
          endsAt
        }
        alternatives {
          startsAt
          endsAt
          room
        }
      }
    }
  }
`);

const BookedFields = graphql(`
  fragment BookedFields on Appointment {
    id
    version
    kind
    startsAt
    endsAt
    seriesId
    therapists {
      id
      name
    }
    children {
      id
      name
      nameLocal
    }
    room {
      id
      name
    }
    site {
      id
      name
    }
  }
`);

export const BookAppointment = graphql(
  `
    mutation BookAppointment($input: BookAppointmentInput!) {
      bookAppointment(input: $input) {
        __typename
        ... on AppointmentPayload {
          appointment {
            ...BookedFields
          }
        }
        ...RefusalFields
      }
    }
  `,
  [BookedFields, RefusalFields],
);

export const BookSeries = graphql(
  `
    mutation BookSeries($input: BookSeriesInput!) {
      bookSeries(input: $input) {
        __typename
        ... on AppointmentPayload {
          appointment {
            ...BookedFields
          }
        }
        ...RefusalFields
      }
    }
  `,
  [BookedFields, RefusalFields],
);

export const TakeBookingBack = graphql(
  `
    mutation TakeBookingBack($input: CancelAppointmentInput!) {
      cancelAppointment(input: $input) {
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
