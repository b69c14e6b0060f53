import { graphql } from '../../../graphql/graphql.ts';

/** What was delivered in the last weeks beside what is planned. */
export const Delivered = graphql(`
  query Delivered($planId: ID!) {
    carePlan(id: $planId) {
      id
      delivered {
        weeks {
          from
          over
          delivered
          disciplines {
            discipline
            planned
            delivered
          }
        }
        overall {
          discipline
          planned
          delivered
          standing
        }
      }
    }
  }
`);
