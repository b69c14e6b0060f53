import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';
import { OwnRecallFields } from '../recalls/own.graphql.ts';

/** What one needs to know of a child beside the goals; parts the role never reads left out. */
export const ChildAbout = graphql(
  `
    query ChildAbout($id: ID!, $contact: Boolean!, $intake: Boolean!, $clinical: Boolean!) {
      child(id: $id) {
        id
        version
        language
        aboutMe @include(if: $clinical)
        clearedPrecautions @include(if: $clinical) {
          id
          precaution
          site
          side
          status
          note
          raisedOn
          raisedBy {
            id
            name
          }
          clearedAt
          clearReason
          clearanceFrom
          clearanceRole
          clearedBy {
            id
            name
          }
        }
        formerCareTeam {
          id
          discipline
          joinedOn
          leftOn
          staff {
            id
            name
          }
        }
        handling @include(if: $clinical) {
          id
          key
          value
          site
          side
          discipline
          since
          endedAt
          owner {
            id
            name
          }
        }
        priorities @include(if: $clinical) {
          id
          words
          importance
          saidBy
          saidOn
          withdrawnOn
          copmScores {
            id
            performance
            satisfaction
            scoredOn
            rater
            recordedBy {
              id
              name
            }
          }
        }
        recalls @include(if: $clinical) {
          id
          recall
          own {
            ...OwnRecallFields
          }
          everyMonths
          lastOn
          dueOn
          standing
          discipline
          source
        }
        endedRecalls @include(if: $clinical) {
          id
          what
          endedAt
          endReason
          endedBy {
            id
            name
          }
        }
        recallChecks @include(if: $clinical) {
          id
          recall
          own {
            id
            what
          }
          done
          againOn
          doneOn
          level
          migrationPercent
          steady
          note
          recordedBy {
            id
            name
          }
        }
        guardians @include(if: $contact) {
          id
          name
          relationship
          hasAuthority
          phone
          email
          language
          familyLinks {
            id
            version
            standing
            madeAt
            madeBy {
              id
              name
            }
            expiresAt
            lastOpenedAt
            endedAt
            endedBy {
              id
              name
            }
          }
        }
        receivedOn @include(if: $intake)
        conditions @include(if: $intake) {
          condition
          confirmed
          notedOn
        }
        concerns @include(if: $intake) {
          concern
          notedOn
        }
      }
      clinic {
        id
        usesCopm
      }
    }
  `,
  [OwnRecallFields],
);

export const EditAboutMe = graphql(
  `
    mutation EditAboutMe($input: EditChildInput!) {
      editChild(input: $input) {
        __typename
        ... on EditChildPayload {
          child {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
