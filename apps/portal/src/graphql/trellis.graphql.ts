import { graphql } from './graphql.ts';
import { MeasureFields, MeasureValueFields } from './measures.graphql.ts';

/** A goal with all that its trellis is drawn from: its words, its strands, and what was seen of both. */
export const TrellisGoal = graphql(
  `
    fragment TrellisGoal on Goal {
      id
      state
      lookDueSince
      inForce {
        statement
        setting
        direction
        startLevel
        targetOn
        scaleEdition
        levels {
          level
          text
        }
        priority {
          words
          importance
        }
        strands {
          discipline
          what
          strand {
            id
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
        }
      }
      strands {
        id
        discipline
        state
        observations(first: 60) {
          edges {
            node {
              id
              happenedAt
              voidedAt
              measure {
                ...MeasureValueFields
              }
            }
          }
        }
      }
      observations(first: 60) {
        edges {
          node {
            id
            level
            setting
            scaleEdition
            happenedAt
            voidedAt
            strand {
              id
            }
          }
        }
      }
      ratings {
        id
        level
        raterKind
        raterName
        scaleEdition
        givenAt
      }
    }
  `,
  [MeasureFields, MeasureValueFields],
);
