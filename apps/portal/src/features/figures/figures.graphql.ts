import { graphql } from '../../graphql/graphql.ts';

const FigureCountsFields = graphql(`
  fragment FigureCountsFields on FigureCounts {
    booked
    came
    notBrought
    cancelled
    cancelledByFamily
    open
    reasons {
      reason
      count
    }
    plannedMinutes
    deliveredMinutes
    finished
    signed
    signedAtOnce
    signedSameDay
    medianSecondsToSign
  }
`);

const FiguresFields = graphql(
  `
    fragment FiguresFields on Figures {
      from
      to
      counted {
        whole {
          ...FigureCountsFields
        }
        bySite {
          id
          name
          counts {
            ...FigureCountsFields
          }
        }
        byTherapist {
          id
          name
          counts {
            ...FigureCountsFields
          }
        }
      }
    }
  `,
  [FigureCountsFields],
);

/** Figures of the clinic, or of one site or person of it. */
export const Figures = graphql(
  `
    query Figures($on: LocalDate!, $span: FigureSpan!, $siteId: ID, $therapistId: ID) {
      figures(on: $on, span: $span, siteId: $siteId, therapistId: $therapistId) {
        ...FiguresFields
      }
    }
  `,
  [FiguresFields],
);

/** Figures of whoever asks. */
export const MyFigures = graphql(
  `
    query MyFigures($on: LocalDate!, $span: FigureSpan!) {
      myFigures(on: $on, span: $span) {
        ...FiguresFields
      }
    }
  `,
  [FiguresFields],
);

/** What figures can be narrowed to. */
export const FigurePlaces = graphql(`
  query FigurePlaces {
    clinic {
      id
      sites {
        id
        name
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
