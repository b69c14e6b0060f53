import { graphql } from '../../graphql/graphql.ts';
import { TrellisGoal } from '../../graphql/trellis.graphql.ts';

export const ChildChart = graphql(
  `
    query ChildChart($id: ID!) {
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
        careTeam {
          id
          discipline
          leftOn
          staff {
            id
            name
          }
        }
        plan {
          id
          state
          reviewOn
          inForce {
            id
            number
            inForceFrom
          }
          draft {
            id
            number
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
