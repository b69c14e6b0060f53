import { graphql } from './graphql.ts';

export const PrecautionFields = graphql(`
  fragment PrecautionFields on Precaution {
    id
    precaution
    site
    side
    status
    statusUntil
    note
    raisedOn
    reviewOn
    version
  }
`);

/** What a precaution means: its name, what to do, and what raising and clearing it takes. */
export const PrecautionKinds = graphql(`
  query PrecautionKinds {
    catalogue {
      version
      precautions {
        code
        severity
        needsSite
        takesSite
        statuses {
          code
          label {
            en
            hi
          }
        }
        clearanceBy
        label {
          en
          hi
        }
        advice {
          en
          hi
        }
      }
    }
  }
`);
