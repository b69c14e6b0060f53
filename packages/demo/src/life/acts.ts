import type {
  ConferenceWords,
  GoalMove,
  GuardianAgreement,
  HomeSheet,
  HomeTeaching,
  HomeWeek,
  Language,
  Level,
  LocalDate,
  ObservationInput,
  PlanContent,
  PlanMove,
  RatingInput,
  ReviewDecision,
  SettlementInput,
  StartConvention,
  StrandMove,
  TaskAct,
  VoidReason,
} from '@trellis/domain';

/** How a guardian agrees, less what was shown: the life knows that. */
type WithoutShown<Agreement> = Agreement extends unknown
  ? Omit<Agreement, 'contentHash' | 'renderedHash' | 'templateVersion' | 'register' | 'language' | 'guardian'>
  : never;
export type SpokenOrSigned = WithoutShown<GuardianAgreement>;

/** What somebody did to a plan. The life of a plan is a list of these and nothing else. */
export type Deed =
  | {
      readonly kind: 'OPEN_PLAN';
      readonly plan: string;
      readonly version: string;
      readonly startConvention: StartConvention;
    }
  | { readonly kind: 'ADD_GOAL'; readonly goal: string; readonly priority: string }
  | {
      readonly kind: 'ADD_STRAND';
      readonly strand: string;
      readonly goal: string;
      readonly discipline: string;
      readonly therapist: string;
    }
  | { readonly kind: 'REVISE'; readonly content: PlanContent }
  | {
      readonly kind: 'SETTLE_FINDING';
      readonly settlement: string;
      readonly key: string;
      readonly input: SettlementInput;
    }
  | { readonly kind: 'SEND'; readonly carried: readonly string[] }
  | { readonly kind: 'TAKE_BACK' }
  | { readonly kind: 'DISCARD_DRAFT' }
  | {
      readonly kind: 'SIGN';
      readonly agreement: string;
      readonly language: Language;
      readonly deputyReason: string | null;
    }
  | {
      readonly kind: 'GUARDIAN_AGREES';
      readonly agreement: string;
      readonly guardian: string;
      readonly language: Language;
      readonly given: SpokenOrSigned;
    }
  | { readonly kind: 'ACTIVATE' }
  | { readonly kind: 'JOIN'; readonly discipline: string }
  | { readonly kind: 'OPEN_DRAFT'; readonly version: string }
  | {
      readonly kind: 'STOP_FOR_SAFETY';
      readonly reason: string;
      readonly version: string;
      readonly content: PlanContent;
      readonly carried: readonly string[];
    }
  | { readonly kind: 'TEACH_AT_HOME'; readonly teaching: string; readonly item: string; readonly said: HomeTeaching }
  | {
      readonly kind: 'TELL_HOME_WEEK';
      readonly week: string;
      readonly item: string;
      readonly guardian: string;
      readonly told: HomeWeek;
    }
  | ({ readonly kind: 'GIVE_SHEET' } & Pick<HomeSheet, 'sheet' | 'guardian' | 'language' | 'validUntil'>)
  | { readonly kind: 'SHEET_GONE'; readonly sheet: string }
  | { readonly kind: 'MOVE_PLAN'; readonly move: PlanMove }
  | { readonly kind: 'WITHDRAW_CONSENT' }
  | { readonly kind: 'MOVE_GOAL'; readonly goal: string; readonly move: DemoGoalMove }
  | { readonly kind: 'MOVE_STRAND'; readonly strand: string; readonly move: StrandMove }
  | { readonly kind: 'OBSERVE'; readonly input: ObservationInput }
  | ({
      readonly kind: 'SEE_FOLLOW_UP';
      readonly followUp: string;
    } & Pick<ObservationInput, 'observation' | 'seenBy' | 'note'> & { readonly level: Level })
  | { readonly kind: 'VOID'; readonly observation: string; readonly reason: VoidReason }
  | { readonly kind: 'OPEN_REVIEW'; readonly review: string; readonly heldOn: LocalDate }
  | { readonly kind: 'RATE'; readonly rating: string; readonly input: RatingInput }
  | { readonly kind: 'CLOSE_REVIEW' }
  | {
      readonly kind: 'HOLD_CONFERENCE';
      readonly conference: string;
      readonly said: ConferenceWords;
      readonly tasks: readonly GivenTask[];
    }
  | {
      readonly kind: 'CORRECT_CONFERENCE';
      readonly conference: string;
      readonly change: string;
      readonly said: ConferenceWords;
      readonly reason: string;
    }
  | { readonly kind: 'TAKE_BACK_CONFERENCE'; readonly conference: string; readonly reason: string }
  | {
      readonly kind: 'SETTLE_TASK';
      readonly conference: string;
      readonly task: string;
      readonly change: string;
      readonly act: TaskAct;
      readonly reason: string;
    }
  /** `draft`: the id of the next version, where one is begun. */
  | { readonly kind: 'DECIDE_REVIEW'; readonly draft: string; readonly decision: ReviewDecision };

/** A task of a conference as it is given, with the id it gets. */
export interface GivenTask {
  readonly id: string;
  readonly what: string;
  readonly ownerId: string;
  readonly dueOn: LocalDate;
}

/** A goal's move; what "reached" rests on is looked up when it is made. */
export type DemoGoalMove = GoalMove extends infer Move
  ? Move extends { readonly kind: 'CLOSE' }
    ? Omit<Move, 'reached'>
    : Move
  : never;

/** A deed with who did it and when (ISO 8601 in UTC). */
export type Act = Deed & { readonly at: string; readonly by: string };
