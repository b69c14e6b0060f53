import { graphql } from '../../graphql/graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';

/** What may be said at the front desk, by the installation's own catalogue. */
export const IntakeCatalogue = graphql(`
  query IntakeCatalogue {
    catalogue {
      version
      concerns {
        code
        disciplines
        label {
          en
          hi
        }
      }
      conditions {
        code
        label {
          en
          hi
        }
      }
      redFlags {
        code
        medical
        label {
          en
          hi
        }
      }
      riskHistory {
        code
        label {
          en
          hi
        }
      }
      facts {
        code
        label {
          en
          hi
        }
      }
      precautions {
        code
        label {
          en
          hi
        }
      }
      measures {
        code
        abbreviation
      }
    }
  }
`);

const ReasonFields = graphql(`
  fragment ReasonFields on TriageReason {
    kind
    rule
    text {
      en
      hi
    }
  }
`);

/** What the rules say to these answers. Nothing is kept, and no child need exist. */
export const AskTriage = graphql(
  `
    query AskTriage($input: TriageInput!) {
      triage(input: $input) {
        rulesVersion
        status
        medical
        medicalReasons {
          ...ReasonFields
        }
        say {
          en
          hi
        }
        therapyPriority
        clockAs
        clockReasons {
          ...ReasonFields
        }
        disciplines {
          discipline
          answer
          reasons {
            ...ReasonFields
          }
          questions {
            id
            yesAdds
            text {
              en
              hi
            }
          }
        }
        lead
        leadReasons {
          ...ReasonFields
        }
        joint
        holds {
          code
          owner
          chaseDays
          stops {
            en
            hi
          }
          reasons {
            ...ReasonFields
          }
        }
        requires
        needsIntakeCall
      }
    }
  `,
  [ReasonFields],
);

/** Children who could be the one that is about to be taken in. */
export const LikelySame = graphql(`
  query LikelySame($filter: ChildFilter!) {
    children(first: 5, filter: $filter) {
      edges {
        node {
          id
          name
          nameLocal
          birthDate
          gestationDays
          mrn
        }
      }
    }
  }
`);

export const AddChild = graphql(
  `
    mutation AddChild($input: AddChildInput!) {
      addChild(input: $input) {
        __typename
        ... on AddChildPayload {
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

/** A child just taken in: who may join the team, and who may consent. */
export const ChildTeam = graphql(`
  query ChildTeam($id: ID!) {
    child(id: $id) {
      id
      name
      nameLocal
      birthDate
      gestationDays
      mrn
      onMyTeam
      likeNames {
        id
        name
        nameLocal
        birthDate
        gestationDays
      }
      guardians {
        id
        name
        relationship
        hasAuthority
      }
      triage {
        disciplines
        overrideReason
      }
      careTeam {
        id
        discipline
        lead
        staff {
          id
          name
        }
      }
      consent {
        id
        givenOn
        how
        withdrawnOn
        guardian {
          id
          name
        }
      }
    }
    staff(first: 100) {
      edges {
        node {
          id
          name
          role
          discipline
          active
        }
      }
    }
  }
`);

export const RecordTreatmentConsent = graphql(
  `
    mutation RecordTreatmentConsent($input: RecordTreatmentConsentInput!) {
      recordTreatmentConsent(input: $input) {
        __typename
        ... on TreatmentConsentPayload {
          consent {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
