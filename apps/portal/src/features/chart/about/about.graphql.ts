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
            expiresAt
            lastOpenedAt
            endedAt
            endedFor
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

export const ReportedWords = graphql(`
  query ReportedWords {
    catalogue {
      version
      conditions {
        code
        label {
          en
          hi
        }
      }
      concerns {
        code
        label {
          en
          hi
        }
      }
    }
  }
`);

/** Colleagues who could join a care team. */
export const StaffWhoTreat = graphql(`
  query StaffWhoTreat {
    staff(first: 100) {
      edges {
        node {
          id
          name
          active
          discipline
        }
      }
    }
  }
`);

export const RaisePrecaution = graphql(
  `
    mutation RaisePrecaution($input: RaisePrecautionInput!) {
      raisePrecaution(input: $input) {
        __typename
        ... on PrecautionPayload {
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

export const ClearPrecaution = graphql(
  `
    mutation ClearPrecaution($input: ClearPrecautionInput!) {
      clearPrecaution(input: $input) {
        __typename
        ... on PrecautionPayload {
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

export const EditReported = graphql(
  `
    mutation EditReported($input: EditReportedInput!) {
      editReported(input: $input) {
        __typename
        ... on ReportedPayload {
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

export const MakeFamilyLink = graphql(
  `
    mutation MakeFamilyLink($input: MakeFamilyLinkInput!) {
      makeFamilyLink(input: $input) {
        __typename
        ... on FamilyLinkPayload {
          link {
            id
            expiresAt
          }
          secret {
            path
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const WithdrawFamilyLink = graphql(
  `
    mutation WithdrawFamilyLink($input: WithdrawFamilyLinkInput!) {
      withdrawFamilyLink(input: $input) {
        __typename
        ... on FamilyLinkPayload {
          link {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const LeaveTeam = graphql(
  `
    mutation LeaveTeam($input: LeaveCareTeamInput!) {
      leaveCareTeam(input: $input) {
        __typename
        ... on CareTeamPayload {
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

export const RecordRecallCheck = graphql(
  `
    mutation RecordRecallCheck($input: RecordRecallCheckInput!) {
      recordRecallCheck(input: $input) {
        __typename
        ... on RecallCheckPayload {
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

export const VoidRecallCheck = graphql(
  `
    mutation VoidRecallCheck($input: VoidRecallCheckInput!) {
      voidRecallCheck(input: $input) {
        __typename
        ... on RecallCheckPayload {
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

export const RecordCopmScore = graphql(
  `
    mutation RecordCopmScore($input: RecordCopmScoreInput!) {
      recordCopmScore(input: $input) {
        __typename
        ... on CopmScorePayload {
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

export const VoidCopmScore = graphql(
  `
    mutation VoidCopmScore($input: VoidCopmScoreInput!) {
      voidCopmScore(input: $input) {
        __typename
        ... on CopmScorePayload {
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
