import type { FamilyQuestion, Unstamped } from '../kinds.ts';
import { draft } from '../text.ts';

/**
 * The five questions families ask. The policies come from the clinic's article; the sentences are ours and promise no
 * outcome, since none was shown.
 */
export const familyQuestions: readonly Unstamped<FamilyQuestion>[] = [
  {
    code: 'JOINT_THERAPY_ALLOWED',
    question: draft('Can my child have both therapies at the same time?', 'क्या मेरा बच्चा दोनों थेरेपी एक साथ ले सकता है?'),
    answer: draft(
      'Yes. A child may have occupational therapy and physiotherapy together; nobody has to choose one.',
      'हाँ। बच्चा ऑक्यूपेशनल थेरेपी और फ़िज़ियोथेरेपी साथ ले सकता है; किसी एक को चुनना ज़रूरी नहीं।',
    ),
    rule: 'A child may hold OT and PT at the same time; the domain must never force one discipline',
  },
  {
    code: 'DURATION_VARIES',
    question: draft('How long will therapy take?', 'थेरेपी कितने समय चलेगी?'),
    answer: draft(
      'It depends on what your child needs and on the goals you set: short-term support, or sessions over months or years. The plan is looked at again on a set date.',
      'यह बच्चे की ज़रूरत और आपके लक्ष्यों पर निर्भर है: थोड़े समय की सहायता, या महीनों-वर्षों तक सत्र। योजना तय तारीख पर फिर देखी जाती है।',
    ),
    rule: 'Duration depends on needs and goals: SHORT_TERM or ONGOING, never a fixed default end date without review',
  },
  {
    code: 'OT_NOT_ONLY_PHYSICAL',
    question: draft(
      'Is occupational therapy only for physical difficulties?',
      'क्या ऑक्यूपेशनल थेरेपी केवल शारीरिक कठिनाइयों के लिए है?',
    ),
    answer: draft(
      'No. It also works on sensory, cognitive and behavioural needs, for example in autism, ADHD or sensory difficulties.',
      'नहीं। यह संवेदी, संज्ञानात्मक और व्यवहार की ज़रूरतों पर भी काम करती है, जैसे ऑटिज़्म, ए.डी.एच.डी. या संवेदी कठिनाइयों में।',
    ),
    rule: 'OT eligibility includes sensory, cognitive and behavioural needs (autism, ADHD, sensory issues)',
  },
  {
    code: 'PT_SUPPORTS_DEVELOPMENTAL_DELAY',
    question: draft(
      'Can physiotherapy help a child with developmental delay?',
      'क्या विकासात्मक विलंब में फ़िज़ियोथेरेपी मदद करती है?',
    ),
    answer: draft(
      'Yes. It supports children who are late to crawl, stand or walk.',
      'हाँ। यह देर से घुटनों चलने, खड़े होने या चलने वाले बच्चों को सहारा देती है।',
    ),
    rule: 'PT is indicated for late crawling, standing or walking',
  },
  {
    code: 'HOME_AND_ONLINE_AVAILABLE',
    question: draft('Can sessions be at home or online?', 'क्या सत्र घर पर या ऑनलाइन हो सकते हैं?'),
    answer: draft(
      'Yes. Besides the clinic there are home visits and online sessions.',
      'हाँ। क्लिनिक के अलावा घर पर और ऑनलाइन सत्र भी होते हैं।',
    ),
    rule: 'Delivery modes HOME_VISIT and ONLINE are offered besides CLINIC',
  },
];
