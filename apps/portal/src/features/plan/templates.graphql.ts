import { graphql } from '../../graphql/graphql.ts';
import { MeasureValueFields } from '../../graphql/measures.graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

const Texts = graphql(`
  fragment TemplateTexts on LocalisedText {
    en
    hi
    hiReviewed
  }
`);

/** What a list of templates shows, and is looked through by. */
const GoalTemplateLine = graphql(
  `
    fragment GoalTemplateLine on GoalTemplate {
      code
      version
      number
      isOwn
      isBehind
      hiReviewed
      focusAreas
      conditions
      disciplines
      fromAgeMonths
      untilAgeMonths
      setting
      statement {
        ...TemplateTexts
      }
    }
  `,
  [Texts],
);

export const GoalTemplates = graphql(
  `
    query GoalTemplates {
      templates {
        goals {
          ...GoalTemplateLine
        }
        plans {
          code
          version
          condition
          fromAgeMonths
          untilAgeMonths
          agreedWeeklyMinutes
          label {
            ...TemplateTexts
          }
          summary {
            ...TemplateTexts
          }
          goals {
            ...GoalTemplateLine
          }
          handling {
            key
            discipline
            value {
              ...TemplateTexts
            }
          }
        }
      }
    }
  `,
  [GoalTemplateLine, Texts],
);

export const GoalTemplateWhole = graphql(
  `
    query GoalTemplateWhole($code: String!) {
      templates {
        goals(code: $code) {
          ...GoalTemplateLine
          direction
          icf
          division {
            ...TemplateTexts
          }
          levels {
            level
            text {
              ...TemplateTexts
            }
          }
          strands {
            discipline
            what {
              ...TemplateTexts
            }
            watched {
              ...TemplateTexts
            }
            start {
              ...MeasureValueFields
            }
            target {
              ...MeasureValueFields
            }
            dose {
              mode
              timesPerWeek
              minutes
              weeks
              deliveryMode
            }
            techniques {
              technique
            }
          }
          homeActivities {
            discipline
            technique
            minutesPerDay
            words {
              ...TemplateTexts
            }
            routine {
              ...TemplateTexts
            }
            stopIf {
              ...TemplateTexts
            }
          }
        }
        versions {
          code
          number
          isReset
          changedAt
          changedBy {
            id
            name
          }
        }
      }
    }
  `,
  [GoalTemplateLine, MeasureValueFields, Texts],
);

/** The names that templates are filtered and described by. */
export const TemplateCatalogue = graphql(`
  query TemplateCatalogue {
    catalogue {
      conditions {
        code
        label {
          en
          hi
        }
      }
      techniques {
        code
        label {
          en
          hi
        }
      }
      disciplines {
        code
        focusAreas {
          code
          label {
            en
            hi
          }
        }
      }
    }
  }
`);

export const ApplyGoalTemplate = graphql(
  `
    mutation ApplyGoalTemplate($input: ApplyGoalTemplateInput!) {
      applyGoalTemplate(input: $input) {
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

export const ApplyPlanTemplate = graphql(
  `
    mutation ApplyPlanTemplate($input: ApplyPlanTemplateInput!) {
      applyPlanTemplate(input: $input) {
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

export const EditGoalTemplate = graphql(
  `
    mutation EditGoalTemplate($input: EditGoalTemplateInput!) {
      editGoalTemplate(input: $input) {
        __typename
        ... on GoalTemplatePayload {
          template {
            code
            number
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const ResetGoalTemplate = graphql(
  `
    mutation ResetGoalTemplate($input: ResetGoalTemplateInput!) {
      resetGoalTemplate(input: $input) {
        __typename
        ... on GoalTemplatePayload {
          template {
            code
            number
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
