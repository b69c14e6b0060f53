import { graphql } from '../../graphql/graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

/** The sites of a clinic with what their calendar says. */
export const CalendarSites = graphql(`
  query CalendarSites {
    clinic {
      id
      sites {
        id
        name
        version
        openingHours {
          weekday
          opensAt
          closesAt
        }
        holidays {
          id
          on
          name
          opensAt
          closesAt
        }
        resources {
          id
          kind
          name
          inUse
          version
        }
      }
    }
  }
`);

/** Everybody who works here, with when they are away; why is for those who lead. */
export const CalendarStaff = graphql(`
  query CalendarStaff($why: Boolean!) {
    staff(first: 100) {
      edges {
        node {
          id
          name
          discipline
          leaves {
            id
            startsAt
            endsAt
            kind @include(if: $why)
            note @include(if: $why)
          }
        }
      }
    }
  }
`);

/** The weeks of one person, the newest first. */
export const PersonsWeeks = graphql(`
  query PersonsWeeks($id: ID!) {
    node(id: $id) {
      ... on StaffMember {
        id
        weeks {
          id
          since
          version
          hours {
            day
            opensAt
            closesAt
            site {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const KeepOpeningHours = graphql(
  `
    mutation KeepOpeningHours($input: KeepOpeningHoursInput!) {
      keepOpeningHours(input: $input) {
        __typename
        ... on SitePayload {
          site {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const AddHoliday = graphql(
  `
    mutation AddHoliday($input: AddHolidayInput!) {
      addHoliday(input: $input) {
        __typename
        ... on SitePayload {
          site {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RemoveHoliday = graphql(
  `
    mutation RemoveHoliday($input: RemoveHolidayInput!) {
      removeHoliday(input: $input) {
        __typename
        ... on SitePayload {
          site {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const AddSiteResource = graphql(
  `
    mutation AddSiteResource($input: AddSiteResourceInput!) {
      addSiteResource(input: $input) {
        __typename
        ... on SitePayload {
          site {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const ChangeSiteResource = graphql(
  `
    mutation ChangeSiteResource($input: ChangeSiteResourceInput!) {
      changeSiteResource(input: $input) {
        __typename
        ... on SitePayload {
          site {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const KeepStaffWeek = graphql(
  `
    mutation KeepStaffWeek($input: KeepStaffWeekInput!) {
      keepStaffWeek(input: $input) {
        __typename
        ... on StaffTimesPayload {
          staff {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RecordLeave = graphql(
  `
    mutation RecordLeave($input: RecordLeaveInput!) {
      recordLeave(input: $input) {
        __typename
        ... on StaffTimesPayload {
          staff {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const WithdrawLeave = graphql(
  `
    mutation WithdrawLeave($input: WithdrawLeaveInput!) {
      withdrawLeave(input: $input) {
        __typename
        ... on StaffTimesPayload {
          staff {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
