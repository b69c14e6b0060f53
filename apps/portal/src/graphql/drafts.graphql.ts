import { graphql } from './graphql.ts';
import { RefusalFields } from './refusal.graphql.ts';

/** The reader's own unsent text of a form, as another of their devices left it. */
export const OwnDraft = graphql(`
  query OwnDraft($form: String!, $subject: String!) {
    draft(form: $form, subject: $subject) {
      body
      updatedAt
    }
  }
`);

export const SaveDraft = graphql(
  `
    mutation SaveDraft($input: SaveDraftInput!) {
      saveDraft(input: $input) {
        __typename
        ... on DraftPayload {
          draft {
            updatedAt
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const DiscardDraftText = graphql(
  `
    mutation DiscardDraftText($input: DiscardDraftTextInput!) {
      discardDraftText(input: $input) {
        __typename
        ... on DraftPayload {
          draft {
            updatedAt
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
