import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const PauseStrand = graphql(
  `
    mutation PauseStrand($input: ChangeStrandStateInput!) {
      pauseStrand(input: $input) {
        __typename
        ... on StrandPayload {
          strand {
            id
            state
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const ResumeStrand = graphql(
  `
    mutation ResumeStrand($input: ChangeStrandStateInput!) {
      resumeStrand(input: $input) {
        __typename
        ... on StrandPayload {
          strand {
            id
            state
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const PauseGoal = graphql(
  `
    mutation PauseGoal($input: ChangeGoalStateInput!) {
      pauseGoal(input: $input) {
        __typename
        ... on GoalPayload {
          goal {
            id
            state
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const ResumeGoal = graphql(
  `
    mutation ResumeGoal($input: ChangeGoalStateInput!) {
      resumeGoal(input: $input) {
        __typename
        ... on GoalPayload {
          goal {
            id
            state
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

/** An end other than being reached, which is confirmed with what was seen. */
export const CloseGoalOtherwise = graphql(
  `
    mutation CloseGoalOtherwise($input: CloseGoalInput!) {
      closeGoal(input: $input) {
        __typename
        ... on GoalPayload {
          goal {
            id
            state
            outcome
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const ReopenGoal = graphql(
  `
    mutation ReopenGoal($input: ChangeGoalStateInput!) {
      reopenGoal(input: $input) {
        __typename
        ... on GoalPayload {
          goal {
            id
            state
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const PausePlan = graphql(
  `
    mutation PausePlan($input: ChangePlanStateInput!) {
      pausePlan(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
            state
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EndPlan = graphql(
  `
    mutation EndPlan($input: EndPlanInput!) {
      endPlan(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
            state
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const HandStrandOver = graphql(
  `
    mutation HandStrandOver($input: HandStrandOverInput!) {
      handStrandOver(input: $input) {
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
