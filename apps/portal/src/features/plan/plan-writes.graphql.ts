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

export const EditVersion = graphql(
  `
    mutation EditVersion($input: EditVersionInput!) {
      editVersion(input: $input) {
        __typename
        ... on PlanPayload {
          planVersion {
            id
            version
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

export const AddGoal = graphql(
  `
    mutation AddGoal($input: AddGoalInput!) {
      addGoal(input: $input) {
        __typename
        ... on GoalContentPayload {
          goal {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EditGoal = graphql(
  `
    mutation EditGoal($input: EditGoalInput!) {
      editGoal(input: $input) {
        __typename
        ... on GoalContentPayload {
          planVersion {
            goals {
              version
              goal {
                id
              }
            }
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RemoveGoal = graphql(
  `
    mutation RemoveGoal($input: RemoveGoalInput!) {
      removeGoal(input: $input) {
        __typename
        ... on GoalContentPayload {
          goal {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const AddStrand = graphql(
  `
    mutation AddStrand($input: AddStrandInput!) {
      addStrand(input: $input) {
        __typename
        ... on StrandContentPayload {
          strand {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EditStrand = graphql(
  `
    mutation EditStrand($input: EditStrandInput!) {
      editStrand(input: $input) {
        __typename
        ... on StrandContentPayload {
          planVersion {
            goals {
              strands {
                version
                strand {
                  id
                }
              }
            }
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RemoveStrand = graphql(
  `
    mutation RemoveStrand($input: RemoveStrandInput!) {
      removeStrand(input: $input) {
        __typename
        ... on StrandContentPayload {
          strand {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const SettleFinding = graphql(
  `
    mutation SettleFinding($input: SettleFindingInput!) {
      settleFinding(input: $input) {
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

export const AddPriority = graphql(
  `
    mutation AddPriority($input: AddPriorityInput!) {
      addPriority(input: $input) {
        __typename
        ... on PriorityPayload {
          priority {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EditPriority = graphql(
  `
    mutation EditPriority($input: EditPriorityInput!) {
      editPriority(input: $input) {
        __typename
        ... on PriorityPayload {
          priority {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const MarkSlip = graphql(
  `
    mutation MarkSlip($input: MarkSlipInput!) {
      markSlip(input: $input) {
        __typename
        ... on PlanPayload {
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

export const AgreeHandling = graphql(
  `
    mutation AgreeHandling($input: AgreeHandlingInput!) {
      agreeHandling(input: $input) {
        __typename
        ... on HandlingPayload {
          line {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EndHandling = graphql(
  `
    mutation EndHandling($input: EndHandlingInput!) {
      endHandling(input: $input) {
        __typename
        ... on HandlingPayload {
          line {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const ResumePlan = graphql(
  `
    mutation ResumePlan($input: ChangePlanStateInput!) {
      resumePlan(input: $input) {
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
