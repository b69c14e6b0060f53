import { graphql } from '../../graphql/graphql.ts';
import { MeasureValueFields } from '../../graphql/measures.graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

const NoteFields = graphql(`
  fragment NoteFields on VisitNote {
    id
    discipline
    standing
    noteVersion
    reason
    did
    response
    plan
    home
    contentHash
    signedAt
    coSignedAt
    returnedAt
    returnReason
    writer {
      id
      name
    }
    coSignedBy {
      id
      name
    }
    returnedBy {
      id
      name
    }
    loadedFrom {
      id
      beginsAt
    }
    earlier {
      id
      did
      response
      plan
      home
      visit {
        id
        beginsAt
      }
    }
    amendments {
      number
      text
      reason
      writtenAt
      writtenBy {
        id
        name
      }
    }
  }
`);

/** A visit as far as its note asks: whose it was, when, by whom, what was recorded in it, and what is written. */
export const NotedVisitFields = graphql(
  `
    fragment NotedVisitFields on Visit {
      id
      state
      beginsAt
      startedAt
      endedAt
      minutes
      late
      coTreatment
      ofAnotherChild
      child {
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
      }
      therapists {
        discipline
        primary
        staff {
          id
          name
        }
      }
      observations {
        id
        level
        levelWords
        happenedAt
        voidedAt
        note
        measure {
          ...MeasureValueFields
        }
        goal {
          id
          statement
        }
        strand {
          id
          discipline
        }
      }
      notes {
        ...NoteFields
      }
    }
  `,
  [MeasureValueFields, NoteFields],
);

export const VisitNoteScreen = graphql(
  `
    query VisitNoteScreen($id: ID!) {
      visit(id: $id) {
        ...NotedVisitFields
      }
      snippets {
        word
        text
      }
    }
  `,
  [NotedVisitFields],
);

export const WriteVisitNote = graphql(
  `
    mutation WriteVisitNote($input: WriteVisitNoteInput!) {
      writeVisitNote(input: $input) {
        __typename
        ... on VisitNotePayload {
          visit {
            ...NotedVisitFields
          }
        }
        ...RefusalFields
      }
    }
  `,
  [NotedVisitFields, RefusalFields],
);

export const SignVisitNote = graphql(
  `
    mutation SignVisitNote($input: SignVisitNoteInput!) {
      signVisitNote(input: $input) {
        __typename
        ... on VisitNotePayload {
          visit {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const TakeBackNoteSignature = graphql(
  `
    mutation TakeBackNoteSignature($input: TakeBackNoteSignatureInput!) {
      takeBackNoteSignature(input: $input) {
        __typename
        ... on VisitNotePayload {
          visit {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const CoSignVisitNote = graphql(
  `
    mutation CoSignVisitNote($input: CoSignVisitNoteInput!) {
      coSignVisitNote(input: $input) {
        __typename
        ... on VisitNotePayload {
          visit {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const ReturnVisitNote = graphql(
  `
    mutation ReturnVisitNote($input: ReturnVisitNoteInput!) {
      returnVisitNote(input: $input) {
        __typename
        ... on VisitNotePayload {
          visit {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const AmendVisitNote = graphql(
  `
    mutation AmendVisitNote($input: AmendVisitNoteInput!) {
      amendVisitNote(input: $input) {
        __typename
        ... on VisitNotePayload {
          visit {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const KeepSnippet = graphql(
  `
    mutation KeepSnippet($input: KeepSnippetInput!) {
      keepSnippet(input: $input) {
        __typename
        ... on SnippetPayload {
          staff {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RemoveSnippet = graphql(
  `
    mutation RemoveSnippet($input: RemoveSnippetInput!) {
      removeSnippet(input: $input) {
        __typename
        ... on SnippetPayload {
          staff {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

/** A page of notes, the oldest first. */
export const NoteQueue = graphql(`
  query NoteQueue($first: Int!, $after: String, $standings: [NoteStanding!], $mine: Boolean) {
    visitNotes(first: $first, after: $after, standings: $standings, mine: $mine) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          discipline
          standing
          writer {
            id
            name
          }
          child {
            id
            name
            nameLocal
          }
          visit {
            id
            beginsAt
            minutes
          }
        }
      }
    }
  }
`);
