import { graphql } from '../../graphql/graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

/** What the clinic has decided for itself. */
export const OwnClinic = graphql(`
  query OwnClinic {
    clinic {
      id
      version
      usesCopm
    }
  }
`);

export const ChangeClinic = graphql(
  `
    mutation ChangeClinic($input: ChangeClinicInput!) {
      changeClinic(input: $input) {
        __typename
        ... on ClinicPayload {
          clinic {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
