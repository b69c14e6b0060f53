import { graphql } from '../../graphql/graphql.ts';
import { HomeSheetFields } from '../../graphql/home-programme.graphql.ts';
import { SafetyNoticeFields } from '../../graphql/safety.graphql.ts';
import { TrellisGoal } from '../../graphql/trellis.graphql.ts';
import { PlanVersionFields } from './plan-fields.graphql.ts';

export const PlanEditor = graphql(
  `
    query PlanEditor($childId: ID!) {
      child(id: $childId) {
        id
        name
        nameLocal
        mrn
        birthDate
        gestationDays
        onMyTeam
        conditions {
          condition
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
        here {
          place
          staff {
            id
            name
          }
        }
        guardians {
          id
          name
          relationship
          hasAuthority
          language
        }
        consent {
          id
          version
          how
          givenOn
          withdrawnOn
          guardian {
            id
            name
          }
        }
        safety {
          ...SafetyNoticeFields
        }
        priorities {
          id
          version
          words
          importance
          saidBy
          withdrawnOn
        }
        handling {
          id
          version
          key
          value
          discipline
          since
          endedAt
          owner {
            id
            name
          }
        }
        plan {
          id
          version
          state
          stateReason
          endedReason
          actions {
            action
            open
            because
          }
          homeSheets {
            ...HomeSheetFields
          }
          goneHomeSheets {
            ...HomeSheetFields
            goneOn
            goneSaidBy {
              id
              name
            }
            goneSaidTo {
              id
              name
            }
          }
          inForce {
            ...PlanVersionFields
          }
          draft {
            ...PlanVersionFields
            checklist {
              code
              goalId
              strandId
              homeItemId
              message {
                en
                hi
              }
            }
            findings {
              key
              rule
              grade
              settled
              metBy
              clearableBy
              items {
                kind
                id
              }
              message {
                en
                hi
              }
              settlement {
                reason
                note
                settledByName
                settledAt
                clearedByRole
                clearedBy
              }
            }
          }
        }
      }
    }
  `,
  [HomeSheetFields, PlanVersionFields, SafetyNoticeFields],
);

/** How the goals of a plan have gone so far: read apart, since it is long and does not change while one writes. */
export const PlanCourse = graphql(
  `
    query PlanCourse($planId: ID!) {
      carePlan(id: $planId) {
        id
        goals {
          ...TrellisGoal
        }
      }
    }
  `,
  [TrellisGoal],
);

/** What the family will read of a version, in both languages. */
export const FamilyText = graphql(`
  query FamilyText($id: ID!) {
    carePlanVersion(id: $id) {
      id
      en: rendered(language: en, register: FAMILY) {
        text
      }
      hi: rendered(language: hi, register: FAMILY) {
        text
      }
    }
  }
`);

/** What a plan is written with: the lists a therapist chooses from. */
export const PlanCatalogue = graphql(`
  query PlanCatalogue {
    catalogue {
      version
      settings {
        code
        label {
          en
          hi
        }
      }
      techniques {
        code
        disciplines
        focusAreas
        label {
          en
          hi
        }
      }
      tools {
        code
        label {
          en
          hi
        }
      }
      disciplines {
        code
        focusAreas {
          code
          label {
            en
            hi
          }
        }
      }
    }
  }
`);
