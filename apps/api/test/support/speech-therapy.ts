import type { CatalogueExtension } from '@trellis/domain';

const text = (en: string, hi: string) => ({ en, hi });

/** A third discipline as a clinic would add it: words, a mark, focus areas and a concern that recommends it. */
export const SPEECH_THERAPY: CatalogueExtension = {
  version: 'speech-1',
  disciplines: [
    {
      code: 'SPEECH_THERAPY',
      abbreviation: 'ST',
      mark: {
        shape: 'TRIANGLE',
        letters: 'ST',
        light: { text: '#1E6B3A', solid: '#2C7A48', tint: '#DDF1E3' },
        dark: { text: '#86C99A', solid: '#2C7A48', tint: '#15301E' },
      },
      label: text('Speech therapy', 'वाक् चिकित्सा'),
      synonyms: [],
      practitioner: text('Speech therapist', 'वाक् चिकित्सक'),
      mainGoal: { code: 'COMMUNICATION', label: text('Improve communication', 'संवाद सुधारना') },
      focusSummary: text('Speech, language, swallowing', 'बोली, भाषा, निगलना'),
      approach: { codes: ['COMMUNICATION_BASED'], label: text('Communication-based', 'संवाद पर आधारित') },
      commonTools: [],
      suitableFor: text('Children who are hard to understand', 'जिन बच्चों की बात समझना कठिन है'),
      screeningQuestions: [
        {
          code: 'HARD_TO_UNDERSTAND',
          text: text('Do strangers understand the child?', 'क्या अजनबी बच्चे को समझते हैं?'),
          yesAdds: 'UNCLEAR_SPEECH',
        },
      ],
      codings: {},
    },
  ],
  focusAreas: [
    {
      code: 'SPOKEN_LANGUAGE',
      discipline: 'SPEECH_THERAPY',
      label: text('Spoken language', 'बोलचाल की भाषा'),
      summary: text('Words and sentences', 'शब्द और वाक्य'),
      examples: [],
      icf: [],
    },
  ],
  concerns: [
    {
      code: 'UNCLEAR_SPEECH',
      label: text('Is hard to understand', 'बात समझना कठिन है'),
      disciplines: ['SPEECH_THERAPY'],
      leadDiscipline: 'SPEECH_THERAPY',
      reason: text('Speech that is hard to understand is seen by a speech therapist', 'अस्पष्ट बोली वाक् चिकित्सक देखते हैं'),
      basis: 'test',
      focusAreas: ['SPOKEN_LANGUAGE'],
      minimumPriority: 'P3',
      earlyMotor: false,
      requires: [],
      prompts: [],
    },
  ],
};
