import { graphql } from '../../../graphql/graphql.ts';
import { RefusalFields } from '../../../graphql/refusal.graphql.ts';
import { PlanChangeFields, SignedFields } from '../plan-fields.graphql.ts';

/** What waits for this person's signature, or for a family's that this person can record. */
export const WaitingSignatures = graphql(`
  query WaitingSignatures($first: Int!) {
    needsMe(first: $first, kinds: [SIGNATURE, CO_SIGNATURE, GUARDIAN_AGREEMENT]) {
      totalCount
      edges {
        node {
          id
          kind
          discipline
          since
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
        }
      }
    }
  }
`);

/** A version as one party is shown it: the very text a signature covers, with the hashes that go with it. */
export const SignVersion = graphql(
  `
    query SignVersion($id: ID!, $language: Language!, $register: Register!) {
      carePlanVersion(id: $id) {
        id
        version
        number
        revision
        state
        changeClass
        contentHash
        shortCode
        parties {
          party
          discipline
          agreementId
          asked
          awaitsCoSignature
          startsLater
        }
        ...SignedFields
        goals {
          strands {
            discipline
            therapist {
              id
            }
          }
        }
        changes {
          ...PlanChangeFields
        }
        rendered(language: $language, register: $register) {
          text
          hash
          templateVersion
        }
        plan {
          id
          state
          actions {
            action
            open
            because
          }
          child {
            here {
              place
              staff {
                id
                name
              }
            }
            id
            name
            nameLocal
            mrn
            birthDate
            gestationDays
            guardians {
              id
              name
              relationship
              hasAuthority
              language
            }
          }
        }
      }
    }
  `,
  [PlanChangeFields, SignedFields],
);

export const SignPlan = graphql(
  `
    mutation SignPlan($input: SignPlanInput!) {
      signPlan(input: $input) {
        __typename
        ... on AgreementPayload {
          agreement {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const CoSignPlan = graphql(
  `
    mutation CoSignPlan($input: CoSignPlanInput!) {
      coSignPlan(input: $input) {
        __typename
        ... on AgreementPayload {
          agreement {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RecordChildsWords = graphql(
  `
    mutation RecordChildsWords($input: RecordChildsWordsInput!) {
      recordChildsWords(input: $input) {
        __typename
        ... on ChildsWordsPayload {
          childsWords {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RecordGuardianAgreement = graphql(
  `
    mutation RecordGuardianAgreement($input: RecordGuardianAgreementInput!) {
      recordGuardianAgreement(input: $input) {
        __typename
        ... on AgreementPayload {
          agreement {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);
