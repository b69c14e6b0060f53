import type { AgreementWay, Register, VERBAL_CHANNELS } from '../care-plans/agreement.ts';
import type { ChildStance } from '../care-plans/childs-words.ts';
import type { ChecklistCode } from '../care-plans/checklist.ts';
import type { NoteState } from '../care-plans/discipline-note.ts';
import type { EpisodeKind } from '../care-plans/episode.ts';
import type { ReviewOutcome, WorkDecision } from '../care-plans/review-outcome.ts';
import type { ChangeClass, PlanEndReason, PlanState, VersionState } from '../care-plans/plan-states.ts';
import type { Words } from './language.ts';

const planState = {
  DRAFT: { en: 'Draft', hi: 'मसौदा' },
  ACTIVE: { en: 'Active', hi: 'सक्रिय' },
  PAUSED: { en: 'Paused', hi: 'रुकी हुई' },
  ENDED: { en: 'Ended', hi: 'समाप्त' },
} as const satisfies Record<PlanState, Words>;

const planEndReason = {
  COMPLETED: { en: 'Completed', hi: 'पूरी हुई' },
  FAMILY_WISH: { en: 'The family’s wish', hi: 'परिवार की इच्छा' },
  MOVED: { en: 'Moved away', hi: 'दूसरी जगह चले गए' },
  MEDICAL: { en: 'Medical reason', hi: 'चिकित्सकीय कारण' },
  TRANSITION: { en: 'Transition to adult care', hi: 'वयस्क देखभाल में' },
  NO_FURTHER_BENEFIT: { en: 'No further benefit', hi: 'आगे लाभ नहीं' },
  OTHER: { en: 'Other', hi: 'अन्य' },
} as const satisfies Record<PlanEndReason, Words>;

const reviewOutcome = {
  CONTINUE: { en: 'Go on with this version', hi: 'यही संस्करण जारी रखें' },
  NEXT_VERSION: { en: 'Write the next version', hi: 'अगला संस्करण लिखें' },
  PAUSE: { en: 'Let care rest', hi: 'देखभाल कुछ समय रोकें' },
  END: { en: 'End care', hi: 'देखभाल समाप्त करें' },
} as const satisfies Record<ReviewOutcome, Words>;

const workDecision = {
  KEEP: { en: 'Keep', hi: 'जारी रखें' },
  CHANGE: { en: 'Change', hi: 'बदलें' },
  CANCEL: { en: 'Cancel', hi: 'हटाएँ' },
} as const satisfies Record<WorkDecision, Words>;

const versionState = {
  DRAFT: { en: 'Draft', hi: 'मसौदा' },
  SENT: { en: 'Awaiting signatures', hi: 'हस्ताक्षर की प्रतीक्षा में' },
  IN_FORCE: { en: 'In force', hi: 'लागू' },
  SUPERSEDED: { en: 'Superseded', hi: 'बदला जा चुका' },
  DISCARDED: { en: 'Discarded', hi: 'छोड़ा गया' },
} as const satisfies Record<VersionState, Words>;

const noteState = {
  OPEN: { en: 'Open', hi: 'खुला' },
  TAKEN: { en: 'Taken', hi: 'अपनाया गया' },
  DECLINED: { en: 'Declined', hi: 'मना किया गया' },
  ANSWERED: { en: 'Answered', hi: 'उत्तर दिया गया' },
  READ: { en: 'Read', hi: 'पढ़ा गया' },
  WITHDRAWN: { en: 'Taken back', hi: 'वापस लिया गया' },
} as const satisfies Record<NoteState, Words>;

/** Said beside the field while it is edited. */
const changeClass = {
  A: {
    en: 'Agreement: the family and the disciplines touched sign again',
    hi: 'सहमति: परिवार और संबंधित विधाएँ फिर हस्ताक्षर करेंगी',
  },
  B: { en: 'Method: its owner signs, others see it as new', hi: 'तरीका: करने वाला हस्ताक्षर करेगा, बाकी नया देखेंगे' },
  C: {
    en: 'Safety: in force at once, each discipline acknowledges',
    hi: 'सुरक्षा: तुरंत लागू, हर विधा देखकर मानेगी',
  },
  D: { en: 'Slip: logged, nobody is asked', hi: 'लिखने की चूक: दर्ज, किसी से नहीं पूछा जाएगा' },
} as const satisfies Record<ChangeClass, Words>;

const agreementWay = {
  SIGNED_ON_SCREEN: { en: 'Signed on screen', hi: 'स्क्रीन पर हस्ताक्षर' },
  SIGNED_ON_PAPER: { en: 'Signed on paper', hi: 'काग़ज़ पर हस्ताक्षर' },
  SIGNED_BY_LINK: { en: 'Signed by personal link', hi: 'निजी लिंक से हस्ताक्षर' },
  SIGNED_BY_THUMB: { en: 'Thumb impression with a witness', hi: 'गवाह के साथ अंगूठे का निशान' },
  AGREED_VERBALLY: { en: 'Agreed verbally', hi: 'मौखिक सहमति' },
  SIGNED_IN_PORTAL: { en: 'Signed in the portal', hi: 'पोर्टल में हस्ताक्षर' },
} as const satisfies Record<AgreementWay, Words>;

const verbalChannel = {
  IN_PERSON: { en: 'Face to face', hi: 'आमने-सामने' },
  PHONE: { en: 'On the telephone', hi: 'फ़ोन पर' },
  VIDEO_CALL: { en: 'On a video call', hi: 'वीडियो कॉल पर' },
} as const satisfies Record<(typeof VERBAL_CHANNELS)[number], Words>;

const childStance = {
  SAID_YES: { en: 'said yes', hi: 'हाँ कहा' },
  SAID_NO: { en: 'said no', hi: 'ना कहा' },
  UNDECIDED: { en: 'said neither yes nor no', hi: 'न हाँ कहा न ना' },
} as const satisfies Record<ChildStance, Words>;

const register = {
  CLINICAL: { en: 'Clinical wording', hi: 'चिकित्सकीय शब्द' },
  FAMILY: { en: 'Family wording', hi: 'परिवार के शब्द' },
} as const satisfies Record<Register, Words>;

const episodeKind = {
  ASSESSMENT_ONLY: { en: 'Assessment only', hi: 'केवल आकलन' },
  SHORT_TERM: { en: 'Short term', hi: 'अल्पकालिक' },
  ONGOING: { en: 'Ongoing', hi: 'निरंतर' },
  REVIEW_ONLY: { en: 'Review only', hi: 'केवल समीक्षा' },
  CONSULTATIVE: { en: 'Consultative', hi: 'परामर्श' },
  POST_SURGICAL: { en: 'After surgery', hi: 'ऑपरेशन के बाद' },
  HOME_PROGRAMME: { en: 'Home programme', hi: 'घर का कार्यक्रम' },
} as const satisfies Record<EpisodeKind, Words>;

/** Said beside the field it is about, until it is filled. */
const checklist = {
  PLAN_HAS_NO_GOAL: { en: 'Write at least one goal', hi: 'कम से कम एक लक्ष्य लिखें' },
  PLAN_HAS_NO_REVIEW_DATE: { en: 'Choose the review date', hi: 'समीक्षा की तारीख चुनें' },
  PLAN_HAS_NO_AGREED_MINUTES: { en: 'Say how many minutes a week are agreed', hi: 'सप्ताह के तय मिनट लिखें' },
  PLAN_HAS_NO_PLACE: { en: 'Say where therapy takes place', hi: 'थेरेपी की जगह चुनें' },
  GOAL_HAS_NO_STATEMENT: { en: 'Write the outcome in the family’s words', hi: 'परिणाम परिवार के शब्दों में लिखें' },
  GOAL_HAS_NO_SETTING: { en: 'Choose where the goal lives', hi: 'लक्ष्य की जगह चुनें' },
  GOAL_HAS_NO_PRIORITY: { en: 'Name the family priority it serves', hi: 'परिवार की प्राथमिकता चुनें' },
  GOAL_HAS_NO_DATE: { en: 'Choose the target date', hi: 'लक्ष्य की तारीख चुनें' },
  GOAL_HAS_NO_STRAND: { en: 'Add a strand: nobody works on this goal', hi: 'कड़ी जोड़ें: इस लक्ष्य पर कोई काम नहीं कर रहा' },
  GOAL_IS_BODY_FUNCTION: {
    en: 'Say what the child will do, not what the body will do',
    hi: 'बच्चा क्या करेगा यह लिखें, शरीर क्या करेगा यह नहीं',
  },
  SCALE_HAS_NO_EXPECTED_LEVEL: { en: 'Word level 0: what is expected', hi: 'स्तर 0 लिखें: क्या अपेक्षित है' },
  SCALE_HAS_NO_START: { en: 'Word the level the child starts from', hi: 'शुरुआत का स्तर लिखें' },
  SCALE_HAS_TOO_FEW_LEVELS: { en: 'Word one level beyond the expected one', hi: 'अपेक्षित से आगे का एक स्तर लिखें' },
  SCALE_LEVELS_OVERLAP: { en: 'Two levels can be true at once', hi: 'दो स्तर एक साथ सही हो सकते हैं' },
  SCALE_OUT_OF_ORDER: { en: 'The levels do not run one way', hi: 'स्तर एक दिशा में नहीं बढ़ते' },
  SCALE_HAS_TWO_VARIABLES: { en: 'Two things vary: keep one', hi: 'दो बातें बदल रही हैं: एक रखें' },
  STRAND_HAS_NO_THERAPIST: { en: 'Choose the therapist', hi: 'थेरेपिस्ट चुनें' },
  STRAND_HAS_NO_MEASURE: { en: 'Choose what is measured', hi: 'क्या मापा जाएगा चुनें' },
  STRAND_HAS_NO_START: { en: 'Measure the start', hi: 'शुरुआत मापें' },
  STRAND_HAS_NO_TARGET: { en: 'Set the target', hi: 'लक्ष्य तय करें' },
  STRAND_HAS_NO_DOSE: { en: 'Say how often and how long', hi: 'कितनी बार और कितनी देर लिखें' },
  HOME_ITEM_HAS_NO_WORDS: { en: 'Say what is done at home', hi: 'घर पर क्या किया जाए, लिखें' },
  HOME_ITEM_HAS_NO_ROUTINE: { en: 'Tie the activity at home to a routine', hi: 'घर की गतिविधि किसी दिनचर्या से जोड़ें' },
  HOME_ITEM_HAS_NO_STOP: { en: 'Say when to stop at home', hi: 'घर पर कब रोकना है, लिखें' },
  HOME_ITEM_HAS_NO_HELPER: { en: 'Say who may do it at home', hi: 'घर पर कौन करा सकता है, चुनें' },
  HOME_ITEM_HAS_NO_PARTY: {
    en: 'The activity at home is of a discipline without a strand',
    hi: 'घर की गतिविधि ऐसी विधा की है जिसकी कोई कड़ी नहीं',
  },
} as const satisfies Record<ChecklistCode, Words>;

/** Texts of plans, versions and agreements. */
export const planWords = {
  planState,
  planEndReason,
  reviewOutcome,
  workDecision,
  versionState,
  noteState,
  changeClass,
  agreementWay,
  childStance,
  register,
  verbalChannel,
  episodeKind,
  checklist,
};
