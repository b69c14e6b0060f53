import { graphql } from '../../graphql/graphql.ts';

export const ChildNews = graphql(`
  subscription ChildNews($childId: ID!, $place: PresencePlace!) {
    childChanged(childId: $childId, place: $place) {
      by
      missed
    }
  }
`);
