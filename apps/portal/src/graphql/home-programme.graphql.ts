import { graphql } from './graphql.ts';
import { RefusalFields } from './refusal.graphql.ts';

/** An activity at home as a version says it: for the plan, and for the paper. */
export const HomeItemFields = graphql(`
  fragment HomeItemFields on HomeItem {
    id
    version
    position
    why
    discipline
    words
    moment
    routine
    minutesPerDay
    daysPerWeek
    stopIf
    brace
    helpers
    picture
    resting
    goal {
      id
    }
    activity {
      technique
      without
      changedForm
      site
      side
      tools {
        tool
        latexFree
      }
    }
  }
`);

/** A sheet as it lies with a household. */
export const HomeSheetFields = graphql(`
  fragment HomeSheetFields on HomeSheet {
    id
    version
    standing
    code
    language
    validUntil
    givenOn
    withdrawnFor
    withdrawnOn
    guardian {
      id
      name
      relationship
    }
  }
`);

export const ConfirmHomeSheetGone = graphql(
  `
    mutation ConfirmHomeSheetGone($input: ConfirmHomeSheetGoneInput!) {
      confirmHomeSheetGone(input: $input) {
        __typename
        ... on HomeSheetPayload {
          sheet {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
