import { graphql } from '../../graphql/graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

/** How every rule was used in some days, and what leads have made of them. */
export const RuleUsage = graphql(`
  query RuleUsage($from: LocalDate!, $to: LocalDate!) {
    ruleUsage {
      rules(from: $from, to: $to) {
        rule
        ruleVersion
        isCurrent
        usualGrade
        raised
        settled
        setAside
        reportsItself
        waitsForAnswer
        parts {
          part
          count
        }
      }
      answers {
        id
        rule
        ruleVersion
        note
        recordedAt
        recordedBy {
          id
          name
        }
      }
    }
  }
`);

export const AnswerRule = graphql(
  `
    mutation AnswerRule($input: AnswerRuleInput!) {
      answerRule(input: $input) {
        __typename
        ... on RuleAnswerPayload {
          answer {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
