import { graphql } from '../../graphql/graphql.ts';
import { HomeItemFields } from '../../graphql/home-programme.graphql.ts';
import { MeasureFields, MeasureValueFields } from '../../graphql/measures.graphql.ts';

export const StrandContentFields = graphql(
  `
    fragment StrandContentFields on StrandContent {
      version
      position
      discipline
      what
      focusAreas
      strand {
        id
        version
        state
        stateReason
      }
      therapist {
        id
        name
      }
      measure {
        ...MeasureFields
      }
      start {
        ...MeasureValueFields
      }
      target {
        ...MeasureValueFields
      }
      techniques {
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
      dose {
        mode
        timesPerWeek
        minutes
        weeks
        deliveryMode
      }
    }
  `,
  [MeasureFields, MeasureValueFields],
);

export const GoalContentFields = graphql(
  `
    fragment GoalContentFields on GoalContent {
      version
      position
      statement
      setting
      direction
      startLevel
      targetOn
      scaleEdition
      icf
      division
      fromTemplate {
        template
        version
        language
        unreviewed
        differences {
          field
          homeItemId
          discipline
          words
          before
          after
        }
      }
      levels {
        level
        text
      }
      priority {
        id
        words
        importance
      }
      goal {
        id
        version
        state
        stateReason
        outcome
        closedOn
      }
      strands {
        ...StrandContentFields
      }
    }
  `,
  [StrandContentFields],
);

/** How a version differs from the one it was drafted from, in plain words. */
export const PlanChangeFields = graphql(`
  fragment PlanChangeFields on PlanChange {
    class
    path
    field
    goalId
    strandId
    homeItemId
    about {
      en
      hi
    }
    message {
      en
      hi
    }
    saidBefore {
      en
    }
    saidAfter {
      en
    }
    asks
    acknowledges
  }
`);

/** Who signed a version, and what the child said about it. */
export const SignedFields = graphql(`
  fragment SignedFields on CarePlanVersion {
    agreements {
      id
      party
      discipline
      how
      papers {
        id
        kind
      }
      facts {
        typedName
        scan
        witness
        channel
      }
      witnessedBy {
        id
        name
      }
      recordedBy {
        id
        name
      }
      language
      register
      givenAt
      validUntil
      carried
      fallenAt
      fallenReason
      deputyReason
      needsCoSignature
      coSignedBy {
        id
        name
      }
      coSignedAt
      staff {
        id
        name
      }
      guardian {
        id
        name
      }
    }
    childsWords {
      id
      stance
      words
      heardOn
      heardBy {
        id
        name
      }
      toldBy {
        id
        name
      }
    }
  }
`);

/** A version as it is written and as it is read: the same rows, so that a draft can be held beside what is in force. */
export const PlanVersionFields = graphql(
  `
    fragment PlanVersionFields on CarePlanVersion {
      id
      version
      number
      revision
      state
      changeClass
      safetyReason
      startConvention
      reviewOn
      agreedWeeklyMinutes
      place
      shortCode
      sentAt
      inForceFrom
      goals {
        ...GoalContentFields
      }
      homeItems {
        ...HomeItemFields
        teachings {
          id
          shownTo
          shownOn
          taughtBack
          confidence
        }
        weeks {
          id
          weekOf
          fit
          why
          note
          confidence
        }
      }
      parties {
        party
        discipline
        agreementId
        asked
        awaitsCoSignature
        startsLater
      }
      ...SignedFields
      changes {
        ...PlanChangeFields
      }
    }
  `,
  [GoalContentFields, HomeItemFields, PlanChangeFields, SignedFields],
);
