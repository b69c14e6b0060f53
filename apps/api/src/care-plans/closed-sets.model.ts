import type {
  AgreementParty,
  AgreementWay,
  ChangeClass,
  ChildStance,
  DoseMode,
  FindingGrade,
  FindingReason,
  GoalDirection,
  GoalOutcome,
  GoalState,
  HomeFateWay,
  MeasureType,
  PlanEndReason,
  PlanState,
  Register,
  SettlementInput,
  StrandState,
  VersionState,
} from '@trellis/domain';
import { enumOf } from '../platform/graphql/closed-set.model.ts';

export const PlanStateEnum = enumOf<PlanState>('CarePlanState', 'Where a joint plan stands.', {
  DRAFT: 'Nothing is in force yet.',
  ACTIVE: 'A version is in force.',
  PAUSED: 'Care rests, for a reason that is on record.',
  ENDED: 'Over; what was reached stays reached.',
});

export const HomeFateEnum = enumOf<HomeFateWay>(
  'HomeFate',
  'What becomes of activities at home whose strand is taken out.',
  { HAND_ON: 'Another discipline of the plan looks after them.', TAKE_OUT: 'They are taken out as well.' },
);

export const PlanEndReasonEnum = enumOf<PlanEndReason>('PlanEndReason', 'Why a plan ended.', {
  COMPLETED: 'What was wanted is reached and kept.',
  FAMILY_WISH: 'The family wished it.',
  MOVED: 'The family moved away.',
  MEDICAL: 'A medical reason.',
  TRANSITION: 'The young person moved on to adult care.',
  NO_FURTHER_BENEFIT: 'Two reviews showed no further benefit.',
  OTHER: 'Another reason, in words.',
});

export const VersionStateEnum = enumOf<VersionState>('VersionState', 'Where a version of a plan stands.', {
  DRAFT: 'Being written.',
  SENT: 'Read-only; waits for signatures.',
  IN_FORCE: 'What everyone works by.',
  SUPERSEDED: 'A later version took its place.',
  DISCARDED: 'Thrown away before it was ever in force.',
});

export const ChangeClassEnum = enumOf<ChangeClass>('ChangeClass', 'What kind of change a difference is.', {
  A: 'Agreement: the family and the disciplines touched agree again.',
  B: 'Method: its owner signs, others see it as new.',
  C: 'Safety: in force at once; each discipline acknowledges it.',
  D: 'Slip of the pen: logged.',
});

export const GoalStateEnum = enumOf<GoalState>('GoalState', 'Where a goal stands.', {
  DRAFT: 'Only in a draft.',
  ACTIVE: 'In a version in force.',
  PAUSED: 'Rests, for a reason.',
  CLOSED: 'Over, with an outcome.',
});

export const GoalOutcomeEnum = enumOf<GoalOutcome>('GoalOutcome', 'How a goal ended.', {
  REACHED: 'Level 0 or better was seen on two dates and a person confirmed it.',
  NOT_REACHED: 'Worked at and not reached.',
  NOT_POSSIBLE: 'Turned out not to be possible.',
  NO_LONGER_WANTED: 'The family no longer wants it.',
  MOVED_OR_ENDED: 'The plan ended or a version left it out.',
  ENTERED_IN_ERROR: 'Should never have been there.',
});

export const GoalDirectionEnum = enumOf<GoalDirection>('GoalDirection', 'What a goal is for.', {
  IMPROVE: 'To get better; counts for T.',
  MAINTAIN: 'To keep; held against the level expected for the date.',
  SLOW_DECLINE: 'To lose more slowly; held against the level expected for the date.',
});

export const StrandStateEnum = enumOf<StrandState>('StrandState', "Where a discipline's strand stands.", {
  STARTS_LATER: 'Its discipline has not signed yet; it cannot be worked.',
  ACTIVE: 'Being worked.',
  PAUSED: 'Rests, for a reason.',
  ENDED: 'Over.',
});

export const MeasureTypeEnum = enumOf<MeasureType>('MeasureType', 'What a strand is measured in.', {
  COUNT_OF_N: 'How many of how many.',
  SECONDS: 'Seconds.',
  STEPS: 'An ordered chain of steps, a prompt level for each.',
  PROMPT_LADDER: 'The help that was needed.',
  DEGREES: 'Range of a joint, in degrees.',
  DISTANCE: 'Metres or centimetres.',
  COUNT_PER_WEEK: 'How often in a week.',
  SCORE: 'A score of a named measure.',
});

export const DoseModeEnum = enumOf<DoseMode>('DoseMode', 'How often, in the words of Bailes 2008.', {
  INTENSIVE: 'Three to eleven times a week.',
  WEEKLY_OR_FORTNIGHTLY: 'Once or twice a week to every other week.',
  PERIODIC: 'Monthly or less, at set intervals.',
  CONSULTATIVE: 'As needed.',
});

export const AgreementPartyEnum = enumOf<AgreementParty>('PartyKind', 'Who is asked to agree to a version.', {
  GUARDIAN: 'The family.',
  DISCIPLINE: 'A discipline with a strand in it.',
});

export const AgreementWayEnum = enumOf<AgreementWay>('AgreementWay', 'How a party agreed.', {
  SIGNED_ON_SCREEN: 'Signed on a screen before a member of staff.',
  SIGNED_ON_PAPER: 'Signed on paper; the scan is filed.',
  SIGNED_BY_LINK: 'Signed by a one-time link.',
  SIGNED_BY_THUMB: 'Thumb impression before a named witness.',
  AGREED_VERBALLY: 'Said so; good for 28 days.',
  SIGNED_IN_PORTAL: 'A discipline, in the portal.',
});

export const ChildStanceEnum = enumOf<ChildStance>('ChildStance', 'What a child made of a plan.', {
  SAID_YES: 'The child said yes, or showed it.',
  SAID_NO: 'The child said no, or showed it.',
  UNDECIDED: 'The child said neither.',
});

export const RegisterEnum = enumOf<Register>('Register', 'In which voice a text was shown.', {
  CLINICAL: "The clinicians' voice.",
  FAMILY: "The family's voice.",
});

export const FindingGradeEnum = enumOf<FindingGrade>('FindingGrade', 'How grave a finding is.', {
  STOP: 'Cleared by a named person, or the activity is changed.',
  ASK: 'A reason before sending.',
  NOTE: 'Goes by itself.',
});

export const FindingReasonEnum = enumOf<FindingReason>('SettleReason', 'Why a finding may stand.', {
  AGREED_BETWEEN_US: 'The disciplines agreed on it.',
  DONE_ON_PURPOSE: 'It is meant so.',
  FAMILY_CHOICE: 'The family chose it.',
  WILL_CHANGE_LATER: 'It will be changed later.',
});

export const SettleKindEnum = enumOf<SettlementInput['kind']>('SettleKind', 'What is said of a finding.', {
  REASON: 'One of the reasons for which it may stand.',
  CLEARANCE: 'Somebody named, of a role that may, cleared it in writing.',
  THERAPIST_REASON: 'A therapist of the discipline it touches says why.',
});
