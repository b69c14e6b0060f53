import { graphql } from '../../graphql/graphql.ts';
import { MeasureFields, MeasureValueFields } from '../../graphql/measures.graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

/** The child whom something is recorded about, said twice over, and every open goal with what was last seen of it. */
export const RecordingSheet = graphql(
  `
    query RecordingSheet($id: ID!) {
      viewer {
        now
      }
      child(id: $id) {
        id
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
        plan {
          id
          state
          goals {
            id
            state
            inForce {
              statement
              scaleEdition
              levels {
                level
                text
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
            latestLevel {
              id
              level
              happenedAt
            }
            strands {
              id
              discipline
              state
              latest {
                id
                happenedAt
                measure {
                  ...MeasureValueFields
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

export const RecordObservation = graphql(
  `
    mutation RecordObservation($input: RecordObservationInput!) {
      recordObservation(input: $input) {
        __typename
        ... on ObservationPayload {
          observation {
            id
            recordedAt
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const VoidObservation = graphql(
  `
    mutation VoidObservation($input: VoidObservationInput!) {
      voidObservation(input: $input) {
        __typename
        ... on ObservationPayload {
          observation {
            id
            voidedAt
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
