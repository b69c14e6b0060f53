import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

/** A look at a reached goal, with all it takes to look: the goal, its place, its scale, and what was seen once it was. */
export const FollowUpFields = graphql(`
  fragment FollowUpFields on FollowUp {
    id
    version
    months
    closedOn
    dueOn
    from
    levelAtClosing
    setting
    scaleEdition
    levels {
      level
      text
    }
    owner {
      id
      name
    }
    unattended
    state
    result
    setAsideReason
    note
    settledBy {
      id
      name
    }
    observation {
      id
      level
      levelWords
      setting
      seenBy
      happenedAt
      note
    }
    goal {
      id
      statement
      outcome
      closedOn
    }
  }
`);

export const RecordFollowUp = graphql(
  `
    mutation RecordFollowUp($input: RecordFollowUpInput!) {
      recordFollowUp(input: $input) {
        __typename
        ... on FollowUpPayload {
          followUp {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const HandFollowUpOver = graphql(
  `
    mutation HandFollowUpOver($input: HandFollowUpOverInput!) {
      handFollowUpOver(input: $input) {
        __typename
        ... on FollowUpPayload {
          followUp {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const SetFollowUpAside = graphql(
  `
    mutation SetFollowUpAside($input: SetFollowUpAsideInput!) {
      setFollowUpAside(input: $input) {
        __typename
        ... on FollowUpPayload {
          followUp {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

/** What was recorded for a follow-up by mistake: the observation goes, and the follow-up waits again. */
export const TakeBackSeen = graphql(
  `
    mutation TakeBackSeen($input: VoidObservationInput!) {
      voidObservation(input: $input) {
        __typename
        ... on ObservationPayload {
          observation {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
