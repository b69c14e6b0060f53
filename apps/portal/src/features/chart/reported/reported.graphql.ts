import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';

export const ReportedWords = graphql(`
  query ReportedWords {
    catalogue {
      version
      conditions {
        code
        label {
          en
          hi
        }
      }
      concerns {
        code
        label {
          en
          hi
        }
      }
    }
  }
`);

export const EditReported = graphql(
  `
    mutation EditReported($input: EditReportedInput!) {
      editReported(input: $input) {
        __typename
        ... on ReportedPayload {
          child {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
