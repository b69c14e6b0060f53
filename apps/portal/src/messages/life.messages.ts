/** Texts of what rests, changes hands, ends or is opened again: a strand, a goal, the plan. */
export const messages = {
  'life.strand': { en: 'Pause or hand over', hi: 'रोकें या सौंपें' },
  'life.strandOf': { en: 'Pause or hand over: the {discipline} strand', hi: 'रोकें या सौंपें: {discipline} का काम' },
  'life.goal': { en: 'Pause or close', hi: 'रोकें या बंद करें' },
  'life.goalOf': { en: 'Pause or close: {goal}', hi: 'रोकें या बंद करें: {goal}' },
  'life.reopenGoal': { en: 'Open again', hi: 'फिर खोलें' },
  'life.reopenGoalOf': { en: 'Open again: {goal}', hi: 'फिर खोलें: {goal}' },
  'life.plan': { en: 'Pause or end', hi: 'रोकें या समाप्त करें' },
  'life.planTitle': { en: 'The plan as a whole', hi: 'पूरी योजना' },
  'life.what': { en: 'What happens', hi: 'क्या होगा' },
  'life.why': { en: 'Why', hi: 'क्यों' },
  'life.whyHint': { en: 'Stands with it for everybody on the team.', hi: 'टीम में सबको इसके साथ दिखेगा।' },
  'life.PAUSE': { en: 'Pause', hi: 'रोकें' },
  'life.RESUME': { en: 'Go on', hi: 'फिर शुरू करें' },
  'life.HAND_OVER': { en: 'Hand over', hi: 'सौंपें' },
  'life.CLOSE': { en: 'Close', hi: 'बंद करें' },
  'life.REOPEN': { en: 'Open again', hi: 'फिर खोलें' },
  'life.END': { en: 'End', hi: 'समाप्त करें' },
  'life.next': { en: 'What happens then', hi: 'इसके बाद क्या होगा' },
  'life.levelStays': {
    en: 'The goal keeps its level and everything that was seen of it.',
    hi: 'लक्ष्य का स्तर और जो कुछ देखा गया, वैसा ही रहता है।',
  },
  'life.strandRests': {
    en: 'Nothing is recorded on this strand until it goes on. The other strands go on.',
    hi: 'फिर शुरू होने तक इस काम पर कुछ दर्ज नहीं होता। बाकी काम चलते रहते हैं।',
  },
  'life.homeGoesOn': {
    en: 'At home this goes on as it is on the sheet: {items}.',
    hi: 'घर पर यह पर्चे के अनुसार चलता रहता है: {items}।',
  },
  'life.goesOn': { en: 'It is worked at again from now on.', hi: 'अब से इस पर फिर काम होता है।' },
  'life.handTo': { en: 'To whom', hi: 'किसे' },
  'life.nobodyElse': {
    en: 'Nobody else of this discipline is on the care team. Add somebody on the About page first.',
    hi: 'इस विधा का कोई और देखभाल टीम में नहीं है। पहले परिचय पन्ने पर किसी को जोड़ें।',
  },
  'life.handedWhen': {
    en: 'It is written into the draft and holds once the new owner has signed. Until then nothing changes.',
    hi: 'यह मसौदे में लिखा जाता है और नए ज़िम्मेदार के हस्ताक्षर के बाद लागू होता है। तब तक कुछ नहीं बदलता।',
  },
  'life.draftSent': {
    en: 'A version is out for signatures. Take it back, or wait until it is in force.',
    hi: 'एक संस्करण हस्ताक्षर के लिए भेजा गया है। उसे वापस लें, या लागू होने तक रुकें।',
  },
  'life.leftOut': {
    en: 'The open draft leaves this strand out. Throw the draft away, or put the strand back, first.',
    hi: 'खुले मसौदे में यह काम नहीं है। पहले मसौदा हटाएँ या यह काम वापस जोड़ें।',
  },
  'life.goalRests': {
    en: 'No level is recorded and no strand is worked at until it goes on.',
    hi: 'फिर शुरू होने तक न स्तर दर्ज होता है, न इसके काम चलते हैं।',
  },
  'life.goalCloses': {
    en: 'Its strands are no longer worked at, and the next draft leaves it out.',
    hi: 'इसके काम आगे नहीं चलते और अगला मसौदा इसे छोड़ देता है।',
  },
  'life.goalOpensAgain': {
    en: 'It can be opened again for {days} days.',
    hi: 'इसे {days} दिन तक फिर खोला जा सकता है।',
  },
  'life.goalFinal': {
    en: 'What was entered in error is never opened again.',
    hi: 'भूल से लिखा गया लक्ष्य फिर कभी नहीं खुलता।',
  },
  'life.reachedElsewhere': {
    en: 'That it was reached is confirmed on the review page, once it was seen on two days.',
    hi: 'पूरा होना समीक्षा पन्ने पर पक्का होता है, जब दो अलग दिन देखा गया हो।',
  },
  'life.outcome': { en: 'How it ended', hi: 'कैसे समाप्त हुआ' },
  'life.goalReopens': {
    en: 'It is worked at again, with its scale as it was.',
    hi: 'इस पर फिर काम होता है, पैमाना वही रहता है।',
  },
  'life.planRests': {
    en: 'Care rests for every discipline. Nothing is lost, and no signature falls.',
    hi: 'सभी विधाओं का काम रुकता है। कुछ खोता नहीं और कोई हस्ताक्षर नहीं हटता।',
  },
  'life.planEnds': {
    en: 'The stretch of care is over, and an open draft is thrown away. What was reached stays reached. There is no undo.',
    hi: 'देखभाल का यह दौर समाप्त होता है और खुला मसौदा हट जाता है। जो पूरा हुआ वह पूरा रहता है। इसे वापस नहीं लिया जा सकता।',
  },
  'life.endReason': { en: 'Because of', hi: 'कारण' },
  'life.endsByReview': {
    en: 'That the work is done, or helps no further, is an outcome of the review.',
    hi: 'काम पूरा हुआ या अब लाभ नहीं दे रहा, यह समीक्षा का नतीजा है।',
  },
  'life.rests': { en: 'Rests', hi: 'रुका हुआ है' },
  'life.removeGoal': {
    en: 'This is done for the goal at home and goes with it. To keep one, give it to another goal first.',
    hi: 'घर पर यह इसी लक्ष्य के लिए होता है और इसके साथ हटेगा। कुछ रखना हो तो पहले उसे दूसरे लक्ष्य को दें।',
  },
  'life.removeGoalNow': { en: 'Take all of it out', hi: 'यह सब हटाएँ' },
  'life.removeTitle': { en: 'Take the {discipline} strand out', hi: '{discipline} का काम हटाएँ' },
  'life.removed': {
    en: 'It is gone from this draft. The goal keeps its scale, its level and everything that was seen.',
    hi: 'यह इस मसौदे से हट जाता है। लक्ष्य का पैमाना, स्तर और जो देखा गया, सब रहता है।',
  },
  'life.removedLast': {
    en: 'Nobody works at the goal then. Give it to another discipline, or take the goal out.',
    hi: 'तब लक्ष्य पर कोई काम नहीं करता। किसी और विधा को दें, या लक्ष्य हटाएँ।',
  },
  'life.home': { en: 'What it asks for at home', hi: 'घर पर क्या करने को कहता है' },
  'life.home.HAND_ON': { en: '{discipline} looks after it', hi: 'अब {discipline} के ज़िम्मे' },
  'life.home.TAKE_OUT': { en: 'Take it out as well', hi: 'इसे भी हटाएँ' },
} as const;
