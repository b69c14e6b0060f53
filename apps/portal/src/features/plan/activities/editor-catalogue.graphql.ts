import { graphql } from '../../../graphql/graphql.ts';

/** What only those who write a plan read of the catalogue: what can be dangerous in an activity, and what has a score. */
export const EditorCatalogue = graphql(`
  query EditorCatalogue {
    catalogue {
      techniques {
        code
        tools
        hazardTags
      }
      tools {
        code
        hazardTags
        latexFreeVariant
      }
      hazards {
        code
        label {
          en
          hi
        }
      }
      measures {
        code
        abbreviation
        classification
        fields {
          code
          label
          type
          higherIsBetter
        }
      }
    }
  }
`);
