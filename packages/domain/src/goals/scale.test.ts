import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf } from '../../testing/answer.ts';
import { goalOf } from '../../testing/plan.ts';
import { LEVELS, type LevelText } from './levels.ts';
import { lintScale } from './scale-lint.ts';
import { rewordScale, wordScaleInDraft } from './scale-lock.ts';

const scale = (...texts: readonly string[]): LevelText[] =>
  LEVELS.slice(0, texts.length).map((level, index) => ({ level, text: texts[index] ?? '' }));
const at = (...texts: readonly (readonly [LevelText['level'], string])[]): LevelText[] =>
  texts.map(([level, text]) => ({ level, text }));

describe('a scale', () => {
  it.each([
    ['the worked example', goalOf().levels, -2, []],
    ['three levels, start, expected and one better', at([-2, '1 step'], [0, '3 steps'], [1, '4 steps']), -2, []],
    ['words without numbers', scale('needs full help', 'needs some help', 'alone if reminded', 'alone'), -2, []],
    ['falling numbers', scale('60 seconds', '50 seconds', '40 seconds', '30 seconds', '20 seconds'), -2, []],
    [
      'a number that stays is no second variable',
      scale('2 stations 10 s', '2 stations 20 s', '2 stations 30 s', '2 stations 40 s'),
      -2,
      [],
    ],
    ['k of n is one amount', scale('0 of 5 buttons', '1 of 5 buttons', '2/5 buttons', '3 of 5 buttons'), -2, []],
    ['Hindi with Devanagari digits', scale('७ में से ० शामें', '७ में से १-२ शामें', '७ में से ३-४ शामें', '७ में से ५-६ शामें'), -2, []],
    ['overlapping ranges', scale('0-2 times', '2-3 times', '4-5 times', '6 times'), -2, ['SCALE_LEVELS_OVERLAP']],
    [
      'the same words twice',
      scale('with help', 'With help.', 'alone', 'alone at school'),
      -2,
      ['SCALE_LEVELS_OVERLAP'],
    ],
    ['overlap in Hindi', scale('० बार', '१ से ३ बार', '३ से ४ बार', '५ बार'), -2, ['SCALE_LEVELS_OVERLAP']],
    ['levels that turn back', scale('1 step', '3 steps', '2 steps', '4 steps'), -2, ['SCALE_OUT_OF_ORDER']],
    [
      'two things that vary',
      scale('1 step in 60 s', '2 steps in 50 s', '3 steps in 40 s', '4 steps in 30 s'),
      -2,
      ['SCALE_HAS_TWO_VARIABLES'],
    ],
    ['digits of both scripts, which count alike', at([-2, '१ कदम'], [0, '2 कदम'], [1, '३ कदम']), -2, []],
    [
      'k of n that turns back',
      scale('1 of 5 buttons', '3 of 5 buttons', '2/5 buttons', '4 of 5 buttons'),
      -2,
      ['SCALE_OUT_OF_ORDER'],
    ],
    ['levels that name unlike many numbers', scale('3 steps', '2 steps in 30 s', '4 steps', '5 steps'), -2, []],
    [
      'ranges that begin alike',
      scale('1 time', '1 to 2 times', '1 to 3 times', '1 to 4 times'),
      -2,
      ['SCALE_LEVELS_OVERLAP'],
    ],
    ['ranges that end alike', scale('0-6 times', '2-6 times', '4-6 times', '6 times'), -2, ['SCALE_LEVELS_OVERLAP']],
    [
      'falling ranges that touch',
      scale('6-7 falls', '4-5 falls', '3-4 falls', '1-2 falls'),
      -2,
      ['SCALE_LEVELS_OVERLAP'],
    ],
    [
      'the same words under other marks',
      scale('stands – with help', 'stands with help!', 'stands', 'stands alone'),
      -2,
      ['SCALE_LEVELS_OVERLAP'],
    ],
    ['words that only a space tells apart', scale('may be alone', 'maybe alone', 'alone', 'alone at school'), -2, []],
    ['levels in any order', at([1, '4 steps'], [-2, '1 step'], [0, '3 steps']), -2, []],
    ['a goal that is held, with no worse level', at([0, 'keeps it'], [1, 'more']), 0, ['SCALE_HAS_TOO_FEW_LEVELS']],
    ['no expected level', at([-2, 'none'], [1, 'two']), -2, ['SCALE_HAS_NO_EXPECTED_LEVEL']],
    ['no start', at([0, 'two'], [1, 'three']), -1, ['SCALE_HAS_NO_START']],
    ['nothing beyond the expected', at([-2, 'none'], [0, 'two']), -2, ['SCALE_HAS_TOO_FEW_LEVELS']],
    ['a goal that is held, with one worse level', at([-1, 'loses it'], [0, 'keeps it']), 0, []],
  ] as const)('%s', (_, levels, start, faults) => {
    expect(lintScale(levels, start)).toEqual(faults);
  });

  it('is locked after the first rating or 14 days, and re-scaled as a new edition', () => {
    const facts = { scaleEdition: 1, inForceSince: '2026-11-23', firstRatedOn: null };
    expect(rewordScale(facts, [], '2026-12-07', false)).toMatchObject({ value: { scaleEdition: 1 } });
    expect(ruleOf(rewordScale(facts, [], '2026-12-08', false))).toBe('GAS_SCALE_LOCKED');
    expect(rewordScale(facts, [], '2026-12-08', true)).toMatchObject({ value: { scaleEdition: 2 } });
    const rated = { ...facts, firstRatedOn: '2026-11-30' };
    expect(ruleOf(rewordScale(rated, [], '2026-11-29', false))).toBe('ok');
    expect(refusalOf(rewordScale(rated, [], '2026-11-30', false))).toEqual({
      rule: 'GAS_SCALE_LOCKED',
      data: { lockedOn: '2026-11-30' },
    });
    const ratedLater = { ...facts, firstRatedOn: '2027-02-15' };
    expect(refusalOf(rewordScale(ratedLater, [], '2027-02-16', false))).toEqual({
      rule: 'GAS_SCALE_LOCKED',
      data: { lockedOn: '2026-12-08' },
    });
    expect(rewordScale({ ...facts, inForceSince: null }, [], '2030-01-01', false)).toMatchObject({ ok: true });
  });

  it('is held against the one in force while a draft is written', () => {
    const words = at([-2, 'none'], [0, 'some'], [1, 'all']);
    const inForce = { scaleEdition: 3, inForceSince: '2026-11-23', firstRatedOn: null, levels: words };
    const locked = '2027-02-01';
    const other = at([-2, 'none'], [0, 'three'], [1, 'all']);
    expect(wordScaleInDraft(null, other, locked, false)).toMatchObject({ value: { scaleEdition: 1 } });
    expect(wordScaleInDraft(inForce, words.toReversed(), locked, true)).toMatchObject({ value: { scaleEdition: 3 } });
    expect(ruleOf(wordScaleInDraft(inForce, other, locked, false))).toBe('GAS_SCALE_LOCKED');
    expect(wordScaleInDraft(inForce, other, locked, true)).toMatchObject({ value: { levels: other, scaleEdition: 4 } });
    expect(wordScaleInDraft(inForce, other, '2026-11-30', false)).toMatchObject({ value: { scaleEdition: 3 } });
    expect(ruleOf(wordScaleInDraft(inForce, words.slice(0, 2), locked, false)), 'a level less').toBe(
      'GAS_SCALE_LOCKED',
    );
    const swapped = at([-2, 'some'], [0, 'none'], [1, 'all']);
    expect(ruleOf(wordScaleInDraft(inForce, swapped, locked, false)), 'two levels changed places').toBe(
      'GAS_SCALE_LOCKED',
    );
  });
});
