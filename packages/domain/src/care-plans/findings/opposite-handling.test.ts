import { describe, expect, it } from 'vitest';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { planContextOf } from '../../../testing/findings-context.ts';
import { OT, PT, testId } from '../../../testing/plan.ts';
import type { HandlingLine } from '../handling.ts';
import { oppositeHandling } from './opposite-handling.ts';
import { sayFinding } from './say-finding.ts';

type Written = Partial<HandlingLine>;

const lineOf = (line: number, over: Written): HandlingLine => ({
  line: testId(line),
  key: 'SITTING_POSITION',
  value: 'feet on the floor',
  site: null,
  side: null,
  discipline: OT,
  owner: testId(50),
  since: '2026-11-23',
  endedOn: null,
  ...over,
});
const found = (ot: Written, pt: Written) =>
  oppositeHandling.run(planContextOf({ handling: [lineOf(1, ot), lineOf(2, { discipline: PT, ...pt })] }));

describe('opposite handling', () => {
  it.each<readonly [string, Written, Written]>([
    ['how he sits', { value: 'cross-legged on the floor' }, { value: 'on a chair, feet flat' }],
    ['how he sits, in Hindi', { value: 'पालथी मारकर' }, { value: 'कुर्सी पर, पैर ज़मीन पर' }],
    [
      'W-sitting let be and corrected',
      { key: 'W_SITTING', value: 'let him' },
      { key: 'W_SITTING', value: 'correct each time' },
    ],
    ['one negation', { key: 'HAND_OVER_HAND', value: 'नहीं' }, { key: 'HAND_OVER_HAND', value: 'हाँ' }],
    [
      'a brace on one side and on both',
      { key: 'ORTHOSIS_SPLINT_WEAR', value: 'off in the session', site: 'ANKLE', side: 'LEFT' },
      { key: 'ORTHOSIS_SPLINT_WEAR', value: 'on all day', site: 'LOWER_LIMB', side: 'BOTH' },
    ],
    [
      'a side that is not known, which may be the same',
      { key: 'ORTHOSIS_SPLINT_WEAR', value: 'off at night', site: 'HAND', side: 'NOT_KNOWN' },
      { key: 'ORTHOSIS_SPLINT_WEAR', value: 'on at night', site: 'UPPER_LIMB', side: 'RIGHT' },
    ],
  ])('is found in %s', (_, ot, pt) => {
    expect(found(ot, pt)).toMatchObject([{ grade: 'ASK', items: [{ id: testId(1) }, { id: testId(2) }] }]);
  });

  it.each<readonly [string, Written, Written]>([
    ['the same words', { value: 'Feet on the floor.' }, { value: 'feet on the floor' }],
    ['the same words in Hindi', { value: 'पैर ज़मीन पर' }, { value: 'पैर ज़मीन पर।'.normalize('NFD') }],
    ['two keys', { value: 'on a chair' }, { key: 'STANDING', value: 'at the rail' }],
    ['two lines of one discipline', { discipline: PT, value: 'on a chair' }, { value: 'on the floor' }],
    ['a line that has ended', { value: 'on a chair', endedOn: '2026-11-01' }, { value: 'on the floor' }],
    [
      'a splint on the left hand and a brace on the right',
      { key: 'ORTHOSIS_SPLINT_WEAR', value: 'off in play', site: 'HAND', side: 'LEFT' },
      { key: 'ORTHOSIS_SPLINT_WEAR', value: 'on all day', site: 'HAND', side: 'RIGHT' },
    ],
    [
      'a hand and a foot',
      { key: 'ORTHOSIS_SPLINT_WEAR', value: 'off in play', site: 'HAND', side: 'LEFT' },
      { key: 'ORTHOSIS_SPLINT_WEAR', value: 'on all day', site: 'FOOT', side: 'LEFT' },
    ],
  ])('is not found in %s', (_, ot, pt) => {
    expect(found(ot, pt)).toEqual([]);
  });

  it('leaves what people typed as they typed it, also where it looks like a code', () => {
    const [finding] = found({ key: 'STANDING', value: 'CALMING' }, { key: 'STANDING', value: 'PHYSIOTHERAPY' });
    expect(finding && sayFinding('en', finding, baseCatalogue)).toBe(
      'Standing: Occupational Therapy says “CALMING”, Physiotherapy says “PHYSIOTHERAPY”. Agree on one way.',
    );
  });

  it('names both lines in both languages', () => {
    const [finding] = found({ value: 'पालथी' }, { value: 'on a chair' });
    const said =
      finding === undefined ? [] : (['en', 'hi'] as const).map((each) => sayFinding(each, finding, baseCatalogue));
    expect(said).toEqual([
      'Sitting: Occupational Therapy says “पालथी”, Physiotherapy says “on a chair”. Agree on one way.',
      'बैठना: ऑक्यूपेशनल थेरेपी कहती है “पालथी”, फ़िज़ियोथेरेपी कहती है “on a chair”। एक तरीके पर सहमत हों।',
    ]);
  });
});
