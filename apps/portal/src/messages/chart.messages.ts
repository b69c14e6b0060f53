import type { Words } from '@trellis/domain';

export const messages = {
  'chart.number': { en: 'No. {mrn}', hi: 'नं. {mrn}' },
  'chart.planInForce': { en: 'Plan {number} in force', hi: 'योजना {number} लागू' },
  'chart.planDraft': { en: 'Draft {number}', hi: 'मसौदा {number}' },
  'chart.alsoNamed': { en: 'also: {name}, {age}', hi: 'यह भी: {name}, {age}' },
  'chart.notMine': { en: 'You are not on this child’s team.', hi: 'आप इस बच्चे की टीम में नहीं हैं।' },
  'chart.now': { en: 'Now', hi: 'अभी' },
  'chart.wants': {
    en: 'What the family wants most: “{words}” · importance {importance}',
    hi: 'परिवार सबसे ज़्यादा चाहता है: “{words}” · महत्व {importance}',
  },
  'chart.reviewOn': { en: 'Review {day}', hi: 'समीक्षा {day}' },
  'chart.expectedBy': { en: 'expected by {day}', hi: '{day} तक अपेक्षित' },
  'chart.fromTo': { en: '{what}: from {start} to {target}', hi: '{what}: {start} से {target}' },
  'chart.noPlan': { en: 'No plan yet', hi: 'अभी योजना नहीं' },
  'chart.noPlanText': {
    en: 'Once a joint plan is in force, its goals climb here.',
    hi: 'साझा योजना लागू होने पर उसके लक्ष्य यहाँ दिखेंगे।',
  },
  'chart.startsLater': { en: 'Starts with the {discipline} signature', hi: '{discipline} के हस्ताक्षर से शुरू' },
} as const satisfies Record<string, Words>;
