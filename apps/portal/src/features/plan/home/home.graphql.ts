import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const AddHomeItem = graphql(
  `
    mutation AddHomeItem($input: AddHomeItemInput!) {
      addHomeItem(input: $input) {
        __typename
        ... on HomeItemPayload {
          planVersion {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EditHomeItem = graphql(
  `
    mutation EditHomeItem($input: EditHomeItemInput!) {
      editHomeItem(input: $input) {
        __typename
        ... on HomeItemPayload {
          planVersion {
            id
            homeItems {
              id
              version
            }
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RemoveHomeItem = graphql(
  `
    mutation RemoveHomeItem($input: RemoveHomeItemInput!) {
      removeHomeItem(input: $input) {
        __typename
        ... on HomeItemPayload {
          planVersion {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const StopHomeItem = graphql(
  `
    mutation StopHomeItem($input: StopHomeItemInput!) {
      stopHomeItem(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RecordHomeTeaching = graphql(
  `
    mutation RecordHomeTeaching($input: RecordHomeTeachingInput!) {
      recordHomeTeaching(input: $input) {
        __typename
        ... on HomeRecordPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RecordHomeWeek = graphql(
  `
    mutation RecordHomeWeek($input: RecordHomeWeekInput!) {
      recordHomeWeek(input: $input) {
        __typename
        ... on HomeRecordPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const GiveHomeSheet = graphql(
  `
    mutation GiveHomeSheet($input: GiveHomeSheetInput!) {
      giveHomeSheet(input: $input) {
        __typename
        ... on HomeSheetPayload {
          sheet {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
