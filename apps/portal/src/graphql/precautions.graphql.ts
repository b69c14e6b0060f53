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
        forbids
        withCare
        statuses {
          code
          label {
            en
            hi
          }
          forbids
          withCare
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
      hazards {
        code
        label {
          en
          hi
        }
      }
    }
  }
`);
