import { graphql } from '../../graphql/graphql.ts';
import { TrellisGoal } from '../../graphql/trellis.graphql.ts';

export const PrecautionFields = graphql(`
  fragment PrecautionFields on Precaution {
    id
    precaution
    site
    side
    status
    statusUntil
    note
    raisedOn
    reviewOn
    version
  }
`);

/** Who the child is and how things stand, for the top of every part of the chart; parts the role never reads left out. */
export const ChildHead = graphql(
  `
    query ChildHead($id: ID!, $intake: Boolean!, $planState: Boolean!, $clinical: Boolean!) {
      child(id: $id) {
        id
        version
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
        here {
          place
          staff {
            id
            name
          }
        }
        careTeam {
          id
          version
          discipline
          lead
          leftOn
          staff {
            id
            name
          }
        }
        emergencyCard {
          ...PrecautionFields
        }
        precautions @include(if: $clinical) {
          ...PrecautionFields
        }
        receivedOn @include(if: $intake)
        consent @include(if: $intake) {
          id
          how
          givenOn
          withdrawnOn
        }
        lastObservedAt @include(if: $planState)
        plan @include(if: $planState) {
          id
          state
          reviewOn
          inForce {
            id
            number
            revision
            inForceFrom
          }
          draft {
            id
            number
            revision
          }
        }
      }
    }
  `,
  [PrecautionFields],
);

/** What is being worked at: each goal with all its trellis is drawn from. */
export const ChildChart = graphql(
  `
    query ChildChart($id: ID!) {
      child(id: $id) {
        id
        plan {
          id
          reviewOn
          inForce {
            id
            inForceFrom
            startConvention
          }
          goals {
            ...TrellisGoal
          }
        }
      }
    }
  `,
  [TrellisGoal],
);

/** What a precaution means: its name, what to do, and what raising and clearing it takes. */
export const PrecautionKinds = graphql(`
  query PrecautionKinds {
    catalogue {
      version
      precautions {
        code
        severity
        needsSite
        takesSite
        statuses {
          code
          label {
            en
            hi
          }
        }
        clearanceBy
        label {
          en
          hi
        }
        advice {
          en
          hi
        }
      }
    }
  }
`);
