import { graphql } from '../../graphql/graphql.ts';
import { HomeItemFields, HomeSheetFields } from '../../graphql/home-programme.graphql.ts';

/** A household's sheet with what stands on it. */
export const HomeSheetOnPaper = graphql(
  `
    query HomeSheetOnPaper($id: ID!) {
      homeSheet(id: $id) {
        ...HomeSheetFields
        givenBy {
          id
          name
        }
        child {
          id
          name
          nameLocal
        }
        planVersion {
          id
          number
          revision
        }
        items {
          ...HomeItemFields
        }
      }
    }
  `,
  [HomeItemFields, HomeSheetFields],
);
