import { graphql } from '../../graphql/graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

/** A page of a child's case conferences, and who the child is. */
export const ChildConferences = graphql(`
  query ChildConferences($id: ID!, $first: Int!, $after: String, $openTasks: Boolean, $takenBack: Boolean) {
    child(id: $id) {
      id
      mrn
      name
      nameLocal
      birthDate
      gestationDays
      onMyTeam
      caseConferences(first: $first, after: $after, openTasks: $openTasks, takenBack: $takenBack) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            happenedAt
            talkedAbout
            takenBackAt
            people {
              part
              name
            }
            tasks {
              id
              state
              standing
            }
          }
        }
      }
    }
  }
`);

/** One conference in full. */
export const OneConference = graphql(`
  query OneConference($id: ID!) {
    caseConference(id: $id) {
      id
      version
      happenedAt
      talkedAbout
      recordedAt
      takenBackAt
      takenBackReason
      mayCorrect
      recordedBy {
        id
        name
      }
      takenBackBy {
        id
        name
      }
      people {
        part
        id
        name
        role
        code
      }
      decisions {
        text
        about
        aboutId
        aboutWords
        discipline
        heldOn
        standing
      }
      tasks {
        id
        version
        what
        dueOn
        state
        standing
        reason
        settledAt
        acts
        owner {
          id
          name
        }
        settledBy {
          id
          name
        }
        earlier {
          id
          owner
          dueOn
          state
          said
          changedAt
          changedBy {
            id
            name
          }
        }
      }
      earlier {
        id
        happenedAt
        talkedAbout
        decisions
        reason
        changedAt
        people {
          part
          name
        }
        changedBy {
          id
          name
        }
      }
      child {
        id
        mrn
        name
        nameLocal
        birthDate
        gestationDays
        onMyTeam
      }
    }
  }
`);

/** Whom and what a conference can name: those around the child, and what of the plan and the record can be decided on. */
export const ConferenceSubjects = graphql(`
  query ConferenceSubjects($id: ID!) {
    child(id: $id) {
      id
      careTeam {
        id
        leftOn
        discipline
        staff {
          id
          name
        }
      }
      guardians {
        id
        name
        relationship
      }
      handling {
        id
        key
        value
        discipline
      }
      plan {
        id
        review {
          id
          heldOn
        }
        draft {
          id
          ...ConferenceGoals
        }
        inForce {
          id
          ...ConferenceGoals
        }
      }
    }
  }

  fragment ConferenceGoals on CarePlanVersion {
    goals {
      statement
      goal {
        id
      }
      strands {
        what
        discipline
        strand {
          id
        }
      }
    }
  }
`);

export const RecordCaseConference = graphql(
  `
    mutation RecordCaseConference($input: RecordCaseConferenceInput!) {
      recordCaseConference(input: $input) {
        __typename
        ... on CaseConferencePayload {
          conference {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const CorrectCaseConference = graphql(
  `
    mutation CorrectCaseConference($input: CorrectCaseConferenceInput!) {
      correctCaseConference(input: $input) {
        __typename
        ... on CaseConferencePayload {
          conference {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const TakeBackCaseConference = graphql(
  `
    mutation TakeBackCaseConference($input: TakeBackCaseConferenceInput!) {
      takeBackCaseConference(input: $input) {
        __typename
        ... on CaseConferencePayload {
          conference {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const GiveConferenceTask = graphql(
  `
    mutation GiveConferenceTask($input: GiveConferenceTaskInput!) {
      giveConferenceTask(input: $input) {
        __typename
        ... on ConferenceTaskPayload {
          task {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const PassOnConferenceTask = graphql(
  `
    mutation PassOnConferenceTask($input: PassOnConferenceTaskInput!) {
      passOnConferenceTask(input: $input) {
        __typename
        ... on ConferenceTaskPayload {
          task {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const SettleConferenceTask = graphql(
  `
    mutation SettleConferenceTask($input: SettleConferenceTaskInput!) {
      settleConferenceTask(input: $input) {
        __typename
        ... on ConferenceTaskPayload {
          task {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
