import { graphql } from './graphql.ts';

/** What every screen stands on: the clinic's day and what its catalogue calls its disciplines. */
export const Workplace = graphql(`
  query Workplace {
    viewer {
      today
    }
    catalogue {
      version
      disciplines {
        code
        order
        label {
          en
          hi
        }
        mark {
          shape
          letters
          light {
            text
            solid
            tint
          }
          dark {
            text
            solid
            tint
          }
        }
      }
    }
  }
`);
