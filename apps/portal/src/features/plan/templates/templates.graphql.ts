import { graphql } from '../../../graphql/graphql.ts';
import { MeasureValueFields } from '../../../graphql/measures.graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

const Texts = graphql(`
  fragment TemplateTexts on LocalisedText {
    en
    hi
    hiReviewed
  }
`);

/** What a list of templates shows. */
const GoalTemplateLine = graphql(
  `
    fragment GoalTemplateLine on GoalTemplate {
      code
      version
      number
      source
      state
      isOwn
      isBehind
      hiReviewed
      enReviewed
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
    query GoalTemplates(
      $first: Int!
      $after: String
      $search: String
      $focusArea: String
      $condition: String
      $source: TemplateSource
      $state: TemplateState
      $suitsConditions: [String!]
      $suitsAgeMonths: Int
    ) {
      templates {
        goals(
          first: $first
          after: $after
          search: $search
          focusArea: $focusArea
          condition: $condition
          source: $source
          state: $state
          suitsConditions: $suitsConditions
          suitsAgeMonths: $suitsAgeMonths
        ) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...GoalTemplateLine
            }
          }
        }
      }
    }
  `,
  [GoalTemplateLine],
);

export const PlanTemplates = graphql(
  `
    query PlanTemplates {
      templates {
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
        goal(code: $code) {
          ...GoalTemplateLine
          direction
          startLevel
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
            focusAreas
            what {
              ...TemplateTexts
            }
            measure {
              type
              of
              better
              site
              side
              unit
              chaining
              mode
              measure
              field
              edition
              weekStartsOn
              text {
                ...TemplateTexts
              }
              steps {
                ...TemplateTexts
              }
              movement {
                ...TemplateTexts
              }
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
              tools
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
        versions(code: $code) {
          number
          isReset
          isRetired
          changedAt
          changedBy {
            name
          }
        }
      }
    }
  `,
  [GoalTemplateLine, MeasureValueFields, Texts],
);

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

export const AddGoalTemplate = graphql(
  `
    mutation AddGoalTemplate($input: AddGoalTemplateInput!) {
      addGoalTemplate(input: $input) {
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
    mutation ResetGoalTemplate($input: GoalTemplateVersionInput!) {
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

export const RetireGoalTemplate = graphql(
  `
    mutation RetireGoalTemplate($input: GoalTemplateVersionInput!) {
      retireGoalTemplate(input: $input) {
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

export const BringBackGoalTemplate = graphql(
  `
    mutation BringBackGoalTemplate($input: GoalTemplateVersionInput!) {
      bringBackGoalTemplate(input: $input) {
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
