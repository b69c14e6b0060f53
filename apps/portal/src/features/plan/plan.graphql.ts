import { graphql } from '../../graphql/graphql.ts';
import { MeasureFields, MeasureValueFields } from '../../graphql/measures.graphql.ts';
import { RefusalFields } from '../../graphql/refusal.graphql.ts';
import { TrellisGoal } from '../../graphql/trellis.graphql.ts';

export const StrandContentFields = graphql(
  `
    fragment StrandContentFields on StrandContent {
      version
      position
      discipline
      what
      focusAreas
      strand {
        id
        state
      }
      therapist {
        id
        name
      }
      measure {
        ...MeasureFields
      }
      start {
        ...MeasureValueFields
      }
      target {
        ...MeasureValueFields
      }
      techniques {
        technique
        without
        changedForm
        site
        side
        tools {
          tool
          latexFree
        }
      }
      dose {
        mode
        timesPerWeek
        minutes
        weeks
        deliveryMode
      }
    }
  `,
  [MeasureFields, MeasureValueFields],
);

export const GoalContentFields = graphql(
  `
    fragment GoalContentFields on GoalContent {
      version
      position
      statement
      setting
      direction
      startLevel
      targetOn
      scaleEdition
      icf
      division
      levels {
        level
        text
      }
      priority {
        id
        words
        importance
      }
      goal {
        id
        state
      }
      strands {
        ...StrandContentFields
      }
    }
  `,
  [StrandContentFields],
);

/** A version as it is written and as it is read: the same rows, so that a draft can be held beside what is in force. */
export const PlanVersionFields = graphql(
  `
    fragment PlanVersionFields on CarePlanVersion {
      id
      version
      number
      revision
      state
      changeClass
      startConvention
      reviewOn
      agreedWeeklyMinutes
      plannedWeeklyMinutes
      place
      shortCode
      sentAt
      inForceFrom
      goals {
        ...GoalContentFields
      }
      parties {
        party
        discipline
        agreementId
        asked
        startsLater
      }
    }
  `,
  [GoalContentFields],
);

export const PlanEditor = graphql(
  `
    query PlanEditor($childId: ID!) {
      child(id: $childId) {
        id
        name
        nameLocal
        mrn
        birthDate
        gestationDays
        onMyTeam
        careTeam {
          id
          discipline
          leftOn
          staff {
            id
            name
          }
        }
        guardians {
          id
          name
          relationship
          hasAuthority
          language
        }
        consent {
          id
          givenOn
          withdrawnOn
        }
        priorities {
          id
          version
          words
          importance
          saidBy
          withdrawnOn
        }
        handling {
          id
          version
          key
          value
          discipline
          since
          endedAt
          owner {
            id
            name
          }
        }
        plan {
          id
          version
          state
          actions {
            action
            open
            because
          }
          inForce {
            ...PlanVersionFields
          }
          draft {
            ...PlanVersionFields
            checklist {
              code
              goalId
              strandId
              message {
                en
                hi
              }
            }
            findings {
              key
              rule
              grade
              settled
              metBy
              clearableBy
              items {
                kind
                id
              }
              message {
                en
                hi
              }
              settlement {
                reason
                note
                settledAt
              }
            }
            changes {
              class
              path
              field
              goalId
              strandId
              before
              after
              asks
              acknowledges
            }
          }
        }
      }
    }
  `,
  [PlanVersionFields],
);

/** How the goals of a plan have gone so far: read apart, since it is long and does not change while one writes. */
export const PlanCourse = graphql(
  `
    query PlanCourse($planId: ID!) {
      carePlan(id: $planId) {
        id
        goals {
          ...TrellisGoal
        }
      }
    }
  `,
  [TrellisGoal],
);

/** What the family will read of a version, in both languages. */
export const FamilyText = graphql(`
  query FamilyText($id: ID!) {
    carePlanVersion(id: $id) {
      id
      en: rendered(language: en, register: FAMILY) {
        text
      }
      hi: rendered(language: hi, register: FAMILY) {
        text
      }
    }
  }
`);

/** What a plan is written with: the lists a therapist chooses from. */
export const PlanCatalogue = graphql(`
  query PlanCatalogue {
    catalogue {
      version
      settings {
        code
        label {
          en
          hi
        }
      }
      techniques {
        code
        disciplines
        focusAreas
        tools
        label {
          en
          hi
        }
      }
      disciplines {
        code
        focusAreas {
          code
          label {
            en
            hi
          }
        }
      }
    }
  }
`);

export const OpenPlan = graphql(
  `
    mutation OpenPlan($input: OpenPlanInput!) {
      openPlan(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const OpenDraft = graphql(
  `
    mutation OpenDraft($input: OpenDraftInput!) {
      openDraft(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const DiscardDraft = graphql(
  `
    mutation DiscardDraft($input: VersionInput!) {
      discardDraft(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EditVersion = graphql(
  `
    mutation EditVersion($input: EditVersionInput!) {
      editVersion(input: $input) {
        __typename
        ... on PlanPayload {
          planVersion {
            id
            version
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const SendForSignatures = graphql(
  `
    mutation SendForSignatures($input: VersionInput!) {
      sendForSignatures(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const TakeBack = graphql(
  `
    mutation TakeBack($input: VersionInput!) {
      takeBack(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const ActivatePlan = graphql(
  `
    mutation ActivatePlan($input: VersionInput!) {
      activatePlan(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const AddGoal = graphql(
  `
    mutation AddGoal($input: AddGoalInput!) {
      addGoal(input: $input) {
        __typename
        ... on GoalContentPayload {
          goal {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EditGoal = graphql(
  `
    mutation EditGoal($input: EditGoalInput!) {
      editGoal(input: $input) {
        __typename
        ... on GoalContentPayload {
          goal {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RemoveGoal = graphql(
  `
    mutation RemoveGoal($input: RemoveGoalInput!) {
      removeGoal(input: $input) {
        __typename
        ... on GoalContentPayload {
          goal {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const AddStrand = graphql(
  `
    mutation AddStrand($input: AddStrandInput!) {
      addStrand(input: $input) {
        __typename
        ... on StrandContentPayload {
          strand {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EditStrand = graphql(
  `
    mutation EditStrand($input: EditStrandInput!) {
      editStrand(input: $input) {
        __typename
        ... on StrandContentPayload {
          strand {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const RemoveStrand = graphql(
  `
    mutation RemoveStrand($input: RemoveStrandInput!) {
      removeStrand(input: $input) {
        __typename
        ... on StrandContentPayload {
          strand {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const SettleFinding = graphql(
  `
    mutation SettleFinding($input: SettleFindingInput!) {
      settleFinding(input: $input) {
        __typename
        ... on PlanPayload {
          plan {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const AddPriority = graphql(
  `
    mutation AddPriority($input: AddPriorityInput!) {
      addPriority(input: $input) {
        __typename
        ... on PriorityPayload {
          priority {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const AgreeHandling = graphql(
  `
    mutation AgreeHandling($input: AgreeHandlingInput!) {
      agreeHandling(input: $input) {
        __typename
        ... on HandlingPayload {
          line {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

export const EndHandling = graphql(
  `
    mutation EndHandling($input: EndHandlingInput!) {
      endHandling(input: $input) {
        __typename
        ... on HandlingPayload {
          line {
            id
          }
        }
        ...RefusalFields
      }
    }
  `,
  [RefusalFields],
);

/** What waits for this person's signature, or for a family's that this person can record. */
export const WaitingSignatures = graphql(`
  query WaitingSignatures($first: Int!) {
    needsMe(first: $first, kinds: [SIGNATURE, GUARDIAN_AGREEMENT]) {
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
export const SignVersion = graphql(`
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
        startsLater
      }
      changes {
        class
        path
        field
        goalId
        strandId
        before
        after
        asks
        acknowledges
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
`);

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
