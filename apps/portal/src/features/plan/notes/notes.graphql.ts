import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const NoteFields = graphql(`
  fragment NoteFields on DisciplineNote {
    id
    version
    state
    from
    to
    about
    aboutId
    text
    reply
    acts
    writtenAt
    settledAt
    writtenBy {
      id
      name
    }
    settledBy {
      id
      name
    }
    words {
      about {
        en
        hi
      }
      fieldName {
        en
        hi
      }
      before {
        en
        hi
      }
      now {
        en
        hi
      }
      proposed {
        en
        hi
      }
    }
  }
`);

/** What the disciplines of a plan said to each other: read apart from the plan, which is long enough. */
export const PlanNotes = graphql(
  `
    query PlanNotes($planId: ID!) {
      carePlan(id: $planId) {
        id
        notes {
          ...NoteFields
        }
      }
    }
  `,
  [NoteFields],
);

export const WriteDisciplineNote = graphql(
  `
    mutation WriteDisciplineNote($input: WriteDisciplineNoteInput!) {
      writeDisciplineNote(input: $input) {
        __typename
        ... on DisciplineNotePayload {
          note {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const TakeDisciplineNote = graphql(
  `
    mutation TakeDisciplineNote($input: TakeDisciplineNoteInput!) {
      takeDisciplineNote(input: $input) {
        __typename
        ... on DisciplineNotePayload {
          note {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const SettleDisciplineNote = graphql(
  `
    mutation SettleDisciplineNote($input: SettleDisciplineNoteInput!) {
      settleDisciplineNote(input: $input) {
        __typename
        ... on DisciplineNotePayload {
          note {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const WithdrawDisciplineNote = graphql(
  `
    mutation WithdrawDisciplineNote($input: WithdrawDisciplineNoteInput!) {
      withdrawDisciplineNote(input: $input) {
        __typename
        ... on DisciplineNotePayload {
          note {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
