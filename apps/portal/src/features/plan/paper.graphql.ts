import { graphql } from '../../graphql/graphql.ts';

/** What a printed plan is worth today. Whose it is, for those who may know. */
export const PaperByCode = graphql(`
  query PaperByCode($code: String!, $planState: Boolean!) {
    paper(code: $code) {
      code
      standing
      child {
        id
        name
        nameLocal
      }
      planVersion @include(if: $planState) {
        id
        number
        revision
        inForceFrom
        supersededAt
      }
      replacedBy @include(if: $planState) {
        id
        number
        revision
        shortCode
        inForceFrom
      }
    }
  }
`);
