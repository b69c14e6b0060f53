import { graphql } from '../../graphql/graphql.ts';
import { SafetyNoticeFields } from '../../graphql/safety.graphql.ts';

/** Both columns of Today in one asking; what a role reads of no child is not asked for. */
export const Today = graphql(
  `
    query Today($children: Int!, $filter: ChildFilter, $needs: Int!, $planState: Boolean!, $clinical: Boolean!) {
      children(first: $children, filter: $filter, sort: NAME) {
        totalCount
        edges {
          node {
            id
            name
            nameLocal
            birthDate
            gestationDays
            disciplines
            lastObservedAt @include(if: $planState)
            goalCounts @include(if: $clinical) {
              active
              reached
            }
            plan @include(if: $planState) {
              id
              state
            }
          }
        }
      }
      needsMe(first: $needs) {
        totalCount
        edges {
          node {
            id
            kind
            dueOn
            discipline
            child {
              id
              name
              nameLocal
            }
            planVersion @include(if: $planState) {
              id
            }
            safety @include(if: $clinical) {
              ...SafetyNoticeFields
            }
            conferenceTask @include(if: $clinical) {
              id
              what
              conference {
                id
              }
            }
            visit @include(if: $planState) {
              id
              beginsAt
            }
            recall @include(if: $clinical) {
              id
              own {
                id
                what
              }
            }
            homeSheet @include(if: $clinical) {
              id
              withdrawnOn
              guardian {
                id
                name
              }
            }
            goal @include(if: $clinical) {
              id
              statement
            }
          }
        }
      }
    }
  `,
  [SafetyNoticeFields],
);
