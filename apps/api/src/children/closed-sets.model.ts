import type {
  ConsentWay,
  EpisodeKind,
  GmfcsLevel,
  GuardianRelationship,
  HandlingKey,
  PrecautionState,
  RecallKind,
  RecallUnit,
  DueStanding,
  Sex,
} from '@trellis/domain';
import { enumOf } from '../platform/graphql/closed-set.model.ts';

export const SexEnum = enumOf<Sex>('Sex', 'As recorded.', {
  FEMALE: 'A girl.',
  MALE: 'A boy.',
  OTHER: 'Another.',
  UNKNOWN: 'Not recorded.',
});

export const GuardianRelationshipEnum = enumOf<GuardianRelationship>(
  'GuardianRelationship',
  'What an adult is to the child.',
  {
    MOTHER: 'The mother.',
    FATHER: 'The father.',
    GRANDPARENT: 'A grandparent.',
    LEGAL_GUARDIAN: 'A guardian by law.',
    FOSTER_CARER: 'A foster carer.',
    OTHER: 'Someone else.',
  },
);

export const ConsentWayEnum = enumOf<ConsentWay>('ConsentWay', 'How a guardian consented to treatment.', {
  SIGNED_ON_SCREEN: 'Signed on a screen before a member of staff.',
  SIGNED_ON_PAPER: 'Signed on paper.',
  AGREED_VERBALLY: 'Said so.',
});

export const PrecautionStateEnum = enumOf<PrecautionState>('PrecautionState', 'Whether a precaution holds.', {
  IN_FORCE: 'Holds for everyone who touches the child.',
  CLEARED: 'A named person cleared it, with a reason.',
});

export const HandlingKeyEnum = enumOf<HandlingKey>('HandlingKey', 'What a line of how we handle is about.', {
  SITTING_POSITION: 'How the child sits.',
  STANDING: 'How the child stands.',
  TRANSFERS: 'How the child is moved from place to place.',
  ORTHOSIS_SPLINT_WEAR: 'When braces and splints are on and off.',
  PROMPTS: 'How help is given.',
  HAND_OVER_HAND: 'Whether a hand may lead the child’s hand.',
  COMMUNICATION: 'How we speak and are answered.',
  W_SITTING: 'Whether the child may sit between the heels.',
  REWARDS: 'What is given for effort.',
  CALMING: 'What helps when it is too much.',
});

export const EpisodeKindEnum = enumOf<EpisodeKind>('EpisodeKind', 'What a stretch of care is for.', {
  ASSESSMENT_ONLY: 'Assessment without treatment.',
  SHORT_TERM: 'Up to twelve weeks.',
  ONGOING: 'Without a set end.',
  REVIEW_ONLY: 'A look from time to time.',
  CONSULTATIVE: 'Advice to those who care for the child.',
  POST_SURGICAL: 'After an operation.',
  HOME_PROGRAMME: 'Carried by the family at home.',
});

export const RecallKindEnum = enumOf<RecallKind>('RecallKind', 'What is looked at again and again.', {
  GMFCS_LEVEL: 'How a child with cerebral palsy usually moves.',
  HIP_EXAMINATION: 'The hips, by hand.',
  HIP_XRAY: 'The hips, by an AP X-ray of the pelvis.',
  OWN: 'What the clinic itself wants for this child.',
});

export const RecallUnitEnum = enumOf<RecallUnit>('RecallUnit', 'What an interval is counted in.', {
  WEEK: 'Weeks.',
  MONTH: 'Calendar months.',
});

export const DueStandingEnum = enumOf<DueStanding>('DueStanding', 'How near a day is on which something is due.', {
  LATER: 'Not near enough to ask for it.',
  DUE: 'Near enough to ask for it.',
  OVERDUE: 'Its day is past.',
});

export const GmfcsLevelEnum = enumOf<GmfcsLevel>(
  'GmfcsLevel',
  'Gross Motor Function Classification System, Expanded and Revised.',
  {
    I: 'Walks without limits.',
    II: 'Walks with limits.',
    III: 'Walks with a device held in the hand.',
    IV: 'Moves about with limits, often on wheels.',
    V: 'Is moved by others.',
  },
);
