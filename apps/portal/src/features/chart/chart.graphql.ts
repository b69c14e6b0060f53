import { graphql } from '../../graphql/graphql.ts';
import { HomeSheetFields } from '../../graphql/home-programme.graphql.ts';
import { PrecautionFields } from '../../graphql/precautions.graphql.ts';
import { SafetyNoticeFields } from '../../graphql/safety.graphql.ts';
import { TrellisGoal } from '../../graphql/trellis.graphql.ts';
import { FollowUpFields } from './follow-ups/follow-ups.graphql.ts';

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
        sex
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
          joinedOn
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
          raisedBy {
            id
            name
          }
        }
        safety @include(if: $clinical) {
          ...SafetyNoticeFields
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
          episode {
            id
            kind
            openedOn
            closedOn
          }
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
  [PrecautionFields, SafetyNoticeFields],
);

/** What is being worked at, each goal with all its trellis is drawn from, and what became of those that were reached. */
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
        oldHomeSheets {
          ...HomeSheetFields
        }
        followUps {
          ...FollowUpFields
        }
      }
    }
  `,
  [FollowUpFields, HomeSheetFields, TrellisGoal],
);
