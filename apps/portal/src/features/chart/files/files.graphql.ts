import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

/** A page of a child's files, and who may agree to a photo. */
export const ChildFiles = graphql(`
  query ChildFiles($id: ID!, $first: Int!, $after: String, $removed: Boolean) {
    child(id: $id) {
      id
      guardians {
        id
        name
        hasAuthority
      }
      files(first: $first, after: $after, removed: $removed) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            version
            kind
            purpose
            caption
            byteSize
            hasThumb
            isEvidence
            consentOn
            consentBy {
              id
              name
            }
            keptAt
            keptBy {
              id
              name
            }
            removedAt
            removedReason
            removedBy {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const RemoveChildFile = graphql(
  `
    mutation RemoveChildFile($input: RemoveChildFileInput!) {
      removeChildFile(input: $input) {
        __typename
        ... on ChildFilePayload {
          file {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
