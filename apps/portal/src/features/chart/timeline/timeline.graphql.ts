import { graphql } from '../../../graphql/graphql.ts';
import { MeasureValueFields } from '../../../graphql/measures.graphql.ts';

export const ChildTimeline = graphql(
  `
    query ChildTimeline($id: ID!, $first: Int!, $after: String, $kinds: [TimelineKind!], $until: LocalDate) {
      child(id: $id) {
        id
        timeline(first: $first, after: $after, kinds: $kinds, until: $until) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              kind
              at
              by
              discipline
              ended
              goal {
                id
                outcome
                statement
              }
              strand {
                id
                inForce {
                  what
                }
              }
              observation {
                id
                level
                levelWords
                setting
                note
                remarks
                voidedAt
                voidReason
                measure {
                  ...MeasureValueFields
                }
              }
              rating {
                id
                level
                raterKind
                raterName
              }
              planVersion {
                id
                number
                revision
                shortCode
              }
              agreement {
                id
                party
                how
              }
              precaution {
                id
                precaution
              }
              handling {
                id
                key
                value
              }
              conference {
                id
                talkedAbout
              }
            }
          }
        }
      }
    }
  `,
  [MeasureValueFields],
);
