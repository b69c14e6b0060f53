import { graphql } from '../../../graphql/graphql.ts';

/** One child of a day, as its card shows it. */
export const DayVisitFields = graphql(`
  fragment DayVisitFields on DayVisit {
    id
    state
    startsAt
    endsAt
    child {
      id
      name
      nameLocal
      birthDate
      gestationDays
      onMyTeam
    }
    appointment {
      id
      kind
      room {
        id
        name
      }
      therapists {
        id
        name
        discipline
      }
    }
    visit @include(if: $planState) {
      id
      version
      startedAt
      endedAt
      minutes
      late
      nextStep
      notes {
        id
        standing
      }
    }
    coversFor {
      id
      name
    }
    alerts @include(if: $clinical)
    toAcknowledge @include(if: $clinical)
  }
`);

/** A day of somebody who treats, and what time it is. */
export const MyDay = graphql(
  `
    query MyDay($on: LocalDate!, $staffId: ID, $planState: Boolean!, $clinical: Boolean!) {
      viewer {
        now
      }
      myDay(on: $on, staffId: $staffId) {
        on
        visits {
          ...DayVisitFields
        }
      }
    }
  `,
  [DayVisitFields],
);

export const Arrive = graphql(`
  mutation Arrive($input: ArriveInput!) {
    arrive(input: $input) {
      __typename
      ... on VisitPayload {
        visit {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const StartVisit = graphql(`
  mutation StartVisit($input: StartVisitInput!) {
    startVisit(input: $input) {
      __typename
      ... on VisitPayload {
        visit {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const FinishVisit = graphql(`
  mutation FinishVisit($input: FinishVisitInput!) {
    finishVisit(input: $input) {
      __typename
      ... on VisitPayload {
        visit {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
