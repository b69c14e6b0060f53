import { graphql } from './graphql.ts';

/** What every mutation asks of a refusal. */
export const RefusalFields = graphql(`
  fragment RefusalFields on Refusal {
    __typename
    code
    message
    ... on InvalidInput {
      fields {
        path
        code
        accepted
      }
    }
    ... on RuleRefusal {
      rule
      data
    }
    ... on VersionConflict {
      current
      changedFields
    }
  }
`);
