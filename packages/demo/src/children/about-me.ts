import type { Language } from '@trellis/domain';
import type { Random } from '../base/random.ts';

/** Lines of a child's own card: likes, dislikes, how I say yes. No he or she, so that each fits everyone. */
const LIKES = {
  en: [
    'I like trains, the pressure cooker whistle and my grandmother’s stories.',
    'I like water, bangles and anything that rolls.',
    'I like cricket, drumming on steel plates and mango.',
    'I like soap bubbles, the colour red and being first.',
    'I like dinosaurs and people who get their names right.',
    'I like music with a strong beat. I will dance sitting down.',
  ],
  hi: [
    'मुझे रेलगाड़ी, कुकर की सीटी और दादी की कहानियाँ पसंद हैं।',
    'मुझे पानी, चूड़ियाँ और लुढ़कने वाली चीज़ें पसंद हैं।',
    'मुझे क्रिकेट, थाली बजाना और आम पसंद है।',
  ],
} satisfies Record<Language, readonly string[]>;

const DISLIKES = {
  en: [
    'I do not like the mixer, labels in my collar or being hurried.',
    'I do not like wet sleeves and being lifted from behind.',
    'I do not like it when three people talk to me at once.',
    'I do not like balloons. They burst.',
  ],
  hi: ['मुझे मिक्सर की आवाज़ और जल्दी मचाना पसंद नहीं।', 'मुझे गीली आस्तीन और पीछे से अचानक उठाना पसंद नहीं।'],
} satisfies Record<Language, readonly string[]>;

const YES = {
  en: [
    'I say yes by looking at it.',
    'I say yes with a nod, no with a push.',
    'When I go quiet I am thinking. Count to ten.',
    'I say yes in words, and loudly.',
  ],
  hi: ['मेरी हाँ यह है: उस चीज़ की ओर देखना।', 'चुप रहना मेरे लिए सोचना है। दस तक गिनिए।'],
} satisfies Record<Language, readonly string[]>;

export function aboutMe(random: Random, language: Language): string {
  return [LIKES, DISLIKES, YES].map((lines) => random.pick<string>(lines[language])).join(' ');
}
