import { graphql } from '../../graphql/graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

export const OpenPlan = graphql(
  `
    mutation OpenPlan($input: OpenPlanInput!) {
      openPlan(input: $input) {
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

export const OpenDraft = graphql(
  `
    mutation OpenDraft($input: OpenDraftInput!) {
      openDraft(input: $input) {
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

export const DiscardDraft = graphql(
  `
    mutation DiscardDraft($input: VersionInput!) {
      discardDraft(input: $input) {
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

export const SendForSignatures = graphql(
  `
    mutation SendForSignatures($input: VersionInput!) {
      sendForSignatures(input: $input) {
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

export const TakeBack = graphql(
  `
    mutation TakeBack($input: VersionInput!) {
      takeBack(input: $input) {
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

export const ActivatePlan = graphql(
  `
    mutation ActivatePlan($input: VersionInput!) {
      activatePlan(input: $input) {
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
