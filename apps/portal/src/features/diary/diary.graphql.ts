import { graphql } from '../../graphql/graphql.ts';

/** Where there is a diary, who treats and in which rooms: asked once, and kept. */
export const DiaryPlaces = graphql(`
  query DiaryPlaces {
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
          active
        }
      }
    }
  }
`);

export const AppointmentOnDiary = graphql(`
  fragment AppointmentOnDiary on Appointment {
    id
    kind
    state
    startsAt
    endsAt
    travelBefore
    travelAfter
    seriesId
    version
    overridden
    children {
      id
      name
      nameLocal
      onMyTeam
    }
    therapists {
      id
      name
      discipline
    }
    room {
      id
      name
    }
    equipment {
      id
      name
    }
    visits @include(if: $visits) {
      id
      state
    }
  }
`);

/** The days of a site. */
export const DiaryDays = graphql(
  `
    query DiaryDays($siteId: ID!, $on: LocalDate!, $days: Int!, $visits: Boolean!) {
      viewer {
        now
      }
      diary(siteId: $siteId, on: $on, days: $days) {
        on
        open {
          startsAt
          endsAt
        }
        holidays {
          id
          on
          name
          opensAt
          closesAt
        }
        staff {
          staffId
          atWork {
            startsAt
            endsAt
          }
          onLeave {
            startsAt
            endsAt
          }
        }
        appointments {
          ...AppointmentOnDiary
        }
      }
    }
  `,
  [AppointmentOnDiary],
);

/** One of them with all that is known of it. */
export const AppointmentInFull = graphql(
  `
    query AppointmentInFull($id: ID!, $contact: Boolean!, $visits: Boolean!) {
      appointment(id: $id) {
        ...AppointmentOnDiary
        site {
          id
        }
        whereabouts @include(if: $contact) {
          address
          loneWorkerNote
          link
          emergencyAddress
        }
        inTheWay {
          code
          subject
          appointment
          startsAt
          endsAt
        }
        overrideReason
        overriddenBy {
          id
          name
        }
        bookedBy {
          id
          name
        }
        bookedAt
        cancelledFor
        cancelReason
        cancelNote
        cancelledBy {
          id
          name
        }
        cancelledAt
      }
    }
  `,
  [AppointmentOnDiary],
);
