import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

/** What the clinic itself wants looked at again, as it goes on. */
export const OwnRecallFields = graphql(`
  fragment OwnRecallFields on OwnRecall {
    id
    version
    what
    why
    everyCount
    everyUnit
    firstDueOn
    unattended
    owner {
      id
      name
    }
  }
`);

export const AddOwnRecall = graphql(
  `
    mutation AddOwnRecall($input: AddOwnRecallInput!) {
      addOwnRecall(input: $input) {
        __typename
        ... on OwnRecallPayload {
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

export const ChangeOwnRecall = graphql(
  `
    mutation ChangeOwnRecall($input: ChangeOwnRecallInput!) {
      changeOwnRecall(input: $input) {
        __typename
        ... on OwnRecallPayload {
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

export const EndOwnRecall = graphql(
  `
    mutation EndOwnRecall($input: EndOwnRecallInput!) {
      endOwnRecall(input: $input) {
        __typename
        ... on OwnRecallPayload {
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

export const RecordOwnRecall = graphql(
  `
    mutation RecordOwnRecall($input: RecordOwnRecallInput!) {
      recordOwnRecall(input: $input) {
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
