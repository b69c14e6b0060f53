import { addHandlingLine, type HandlingKey, type HandlingLine, type Language, type LocalDate } from '@trellis/domain';
import { instantOf, OPENS_AT_MINUTE } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import { OT, PT } from '../clinic/staff.ts';
import type { TeamMember } from './chart.ts';

type Line = readonly [HandlingKey, string, string?];

/** What each discipline asks of everybody who handles the child, in English and where there is need in Hindi. */
const LINES: Readonly<Record<string, readonly Line[]>> = {
  [OT]: [
    [
      'PROMPTS',
      'Wait ten seconds, then point, then say it. Hands last.',
      'दस सेकंड रुकें, फिर इशारा, फिर बोलें। हाथ सबसे बाद में।',
    ],
    [
      'COMMUNICATION',
      'One sentence at a time, at eye level, with the picture.',
      'एक बार में एक वाक्य, आँखों के सामने, चित्र के साथ।',
    ],
    ['CALMING', 'Corner with the blanket, no talk, until the shoulders drop.'],
    ['HAND_OVER_HAND', 'Only from behind, and say before you touch.', 'सिर्फ़ पीछे से, और छूने से पहले बताएँ।'],
    ['REWARDS', 'Bubbles or a drum roll. No sweets.'],
    ['SITTING_POSITION', 'Low chair, feet flat, table at the elbows.', 'नीची कुर्सी, पैर ज़मीन पर, मेज़ कोहनी तक।'],
  ],
  [PT]: [
    ['TRANSFERS', 'Bend the knees, one arm behind the back, count to three together.'],
    ['STANDING', 'Hands on the hips from behind, never pull by the arms.', 'पीछे से कमर पर हाथ, बाँह से कभी न खींचें।'],
    ['W_SITTING', 'Say “feet in front” and help once. Do not scold.', '“पैर आगे” कहें और एक बार मदद करें। डाँटें नहीं।'],
    ['ORTHOSIS_SPLINT_WEAR', 'Splints on after breakfast, off at lunch, look at the skin.'],
  ],
};

/** A few lines of "how we handle", each of one discipline's, no key twice. Written in the plan's language where there is a text. */
export function drawHandling(
  random: Random,
  team: readonly TeamMember[],
  language: Language,
  since: LocalDate,
): readonly HandlingLine[] {
  const lines: HandlingLine[] = [];
  for (const { staff, discipline } of team.filter(({ staff: { role } }) => role !== 'TRAINEE')) {
    const known = (LINES[discipline] ?? []).filter(([, , hindi]) => language === 'en' || hindi !== undefined);
    for (const [key, english, hindi] of random.some(known, random.whole(1, 2))) {
      const line: HandlingLine = {
        line: idAt(instantOf(since, OPENS_AT_MINUTE), random),
        key,
        value: language === 'hi' ? (hindi ?? english) : english,
        site: null,
        side: null,
        discipline,
        owner: staff.id,
        since,
        endedOn: null,
      };
      lines.push(granted(`handle: ${key}`, addHandlingLine(lines, line)));
    }
  }
  return lines;
}
