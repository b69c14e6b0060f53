import { graphql } from './graphql.ts';

/** What every screen stands on: the clinic's day, and what its catalogue calls disciplines and settings. */
export const Workplace = graphql(`
  query Workplace {
    viewer {
      today
    }
    catalogue {
      version
      settings {
        code
        label {
          en
          hi
        }
      }
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
