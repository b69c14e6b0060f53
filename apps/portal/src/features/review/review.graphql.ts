import { graphql } from '../../graphql/graphql.ts';
import { MeasureFields, MeasureValueFields } from '../../graphql/measures.graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

/** A plan's review with the words its goals are rated by, and what of the plan may be confirmed as reached. */
export const ChildReview = graphql(
  `
    query ChildReview($id: ID!) {
      child(id: $id) {
        id
        mrn
        name
        nameLocal
        birthDate
        gestationDays
        onMyTeam
        plan {
          id
          state
          reviewOn
          inForce {
            id
            number
            reviewOn
          }
          draft {
            id
            version
            state
            goals {
              version
              goal {
                id
              }
              strands {
                version
                strand {
                  id
                }
              }
            }
          }
          openWork {
            goalId
            strandId
            discipline
          }
          review {
            id
            dueOn
            heldOn
            closedAt
            version
            openedBy {
              id
              name
            }
            planVersion {
              id
              number
              revision
              startConvention
              reviewOn
              goals {
                targetOn
                statement
                direction
                startLevel
                scaleEdition
                levels {
                  level
                  text
                }
                goal {
                  id
                }
                strands {
                  discipline
                  what
                  strand {
                    id
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
            }
            delivered {
              from
              until
              work {
                goalId
                strandId
                weeklyMinutes
                observations
                days
                lastOn
                forecast {
                  fromWeeks
                  toWeeks
                }
              }
              home {
                activities
                weeklyMinutes
                told
                fitted
              }
            }
            outcome
            nextOn
            endReason
            outcomeReason
            work {
              goalId
              strandId
              decision
            }
            nextVersion {
              id
              state
            }
            decidedBy {
              id
              name
            }
            decidedAt
            goals {
              goalId
              given
              awaited
              agreement
            }
            ratings {
              id
              raterKind
              raterName
              level
              special
              goal {
                id
              }
              givenBy {
                id
                name
              }
            }
            tScore {
              start
              achieved
              change
              rated
              of
              complete
              convention
              undefinedBecause
            }
          }
          goals {
            id
            state
            version
            inForce {
              statement
              strands {
                discipline
              }
            }
            latestLevel {
              id
              level
            }
            strands {
              id
              latest {
                id
                measure {
                  ...MeasureValueFields
                }
              }
            }
            reachedProposal {
              observationIds
            }
            observations(first: 60) {
              edges {
                node {
                  id
                  level
                  levelWords
                  setting
                  happenedAt
                }
              }
            }
          }
        }
      }
    }
  `,
  [MeasureFields, MeasureValueFields],
);

export const OpenReview = graphql(
  `
    mutation OpenReview($input: OpenReviewInput!) {
      openReview(input: $input) {
        __typename
        ... on ReviewPayload {
          review {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const GiveRating = graphql(
  `
    mutation GiveRating($input: GiveRatingInput!) {
      giveRating(input: $input) {
        __typename
        ... on RatingPayload {
          rating {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const CloseReview = graphql(
  `
    mutation CloseReview($input: CloseReviewInput!) {
      closeReview(input: $input) {
        __typename
        ... on ReviewPayload {
          review {
            id
            closedAt
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const DecideReview = graphql(
  `
    mutation DecideReview($input: DecideReviewInput!) {
      decideReview(input: $input) {
        __typename
        ... on ReviewPayload {
          review {
            id
            outcome
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const CloseGoal = graphql(
  `
    mutation CloseGoal($input: CloseGoalInput!) {
      closeGoal(input: $input) {
        __typename
        ... on GoalPayload {
          goal {
            id
            state
            outcome
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
