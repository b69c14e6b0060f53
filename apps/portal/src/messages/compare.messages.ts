import type { Words } from '@trellis/domain';

export const messages = {
  'compare.title': { en: 'What each therapy does', hi: 'हर थेरेपी क्या करती है' },
  'compare.lead': {
    en: 'Two hands on one frame: each has its own work, and many children need both.',
    hi: 'एक ही ढाँचे पर दो हाथ: हर एक का अपना काम है, और कई बच्चों को दोनों चाहिए।',
  },
  'compare.table': { en: 'Side by side', hi: 'आमने-सामने' },
  'compare.aspect': { en: 'What is compared', hi: 'किसकी तुलना' },
  'compare.focusAreas': { en: 'Focus areas', hi: 'कार्य-क्षेत्र' },
  'compare.conditions': { en: 'What each brings to a condition', hi: 'हर स्थिति में कौन क्या देता है' },
  'compare.conditionsLead': {
    en: 'A label only suggests. What a child needs is decided from what is hard in daily life.',
    hi: 'नाम केवल संकेत देता है। बच्चे को क्या चाहिए, यह रोज़मर्रा की कठिनाइयों से तय होता है।',
  },
  'compare.condition': { en: 'Condition', hi: 'स्थिति' },
  'compare.leads': { en: 'often leads', hi: 'अक्सर आगे' },
  'compare.suggestion': { en: 'suggestion', hi: 'सुझाव' },
  'compare.fromTo': { en: '{what}: from {start} to {target}', hi: '{what}: {start} से {target} तक' },
  'compare.examples': { en: 'Together, for one goal', hi: 'साथ में, एक लक्ष्य के लिए' },
  'compare.questions': { en: 'Questions families ask', hi: 'परिवार ये सवाल पूछते हैं' },
  'compare.unreviewed': {
    en: 'The Hindi on this page has not yet been reviewed by a Hindi-speaking therapist.',
    hi: 'इस पेज की हिन्दी अभी किसी हिन्दी-भाषी थेरेपिस्ट ने नहीं जाँची है।',
  },
} as const satisfies Record<string, Words>;
