import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PT } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import type { GoalTemplate } from '../catalogue/kinds.ts';
import { getByCode } from '../catalogue/lookup.ts';
import { checkGoalTemplate } from './check-template.ts';
import { goalLibrary, isHindiReviewed, isTemplateReviewed, type LibraryEntry, templateTexts } from './library.ts';
import { goalTemplateContentSchema, type GoalTemplateContent } from './template-content.ts';
import { bringBackTemplate, checkInUse, resetTemplate, retireTemplate } from './template-standing.ts';
import { editGoalTemplate, writeGoalTemplate } from './write-template.ts';

const BRUSHING = getByCode(baseCatalogue.goalTemplates, 'BRUSHES_AT_BASIN');
const CODE = 'OWN_0193A0000000700080000000000000AA';
const [STRAND_OF_PT] = BRUSHING.strands;

/** What a person would have typed to write the template. */
function typedOf(template: GoalTemplate): GoalTemplateContent {
  return goalTemplateContentSchema.parse(template);
}

function written(...args: Parameters<typeof writeGoalTemplate>): GoalTemplate {
  const result = writeGoalTemplate(...args);
  if (!result.ok) throw new Error(result.refusal.rule);
  return result.value;
}

describe('wording a template the clinic’s own way', () => {
  const read = { ...BRUSHING, statement: { ...BRUSHING.statement, hiReviewed: true } };

  it('changes what is named and leaves the rest', () => {
    const [pt, ot] = BRUSHING.strands;
    if (pt === undefined || ot === undefined) throw new Error('the template has two strands');
    const edited = editGoalTemplate(baseCatalogue, BRUSHING, {
      ageMonths: { min: 48, max: 100 },
      strands: [{ ...pt, what: { en: 'Stands', hi: 'खड़े होना' }, target: { type: 'SECONDS', seconds: 90 } }, ot],
    });
    if (!edited.ok) throw new Error(edited.refusal.rule);
    expect(edited.value).toMatchObject({
      code: BRUSHING.code,
      version: BRUSHING.version,
      order: BRUSHING.order,
      ageMonths: { min: 48, max: 100 },
      statement: BRUSHING.statement,
      levels: BRUSHING.levels,
    });
    expect(edited.value.strands[0]).toMatchObject({ what: { en: 'Stands' }, target: { seconds: 90 } });
    expect(edited.value.strands[1]).toEqual(ot);
  });

  it('can take a strand out, and put another in its place', () => {
    const [pt] = BRUSHING.strands;
    if (pt === undefined) throw new Error('the template has a strand of physiotherapy');
    const homeActivities = BRUSHING.homeActivities.filter(({ discipline }) => discipline === PT);
    const edited = editGoalTemplate(baseCatalogue, BRUSHING, { strands: [pt], homeActivities });
    expect(edited).toMatchObject({ ok: true, value: { strands: [{ discipline: PT }] } });
    expect(editGoalTemplate(baseCatalogue, BRUSHING, { strands: [pt] })).toMatchObject({
      refusal: { rule: 'TEMPLATE_NOT_SOUND', data: { faults: ['HOME_ITEM_HAS_NO_PARTY'] } },
    });
  });

  it('keeps Hindi as read while it stays the same, and only then', () => {
    const same = editGoalTemplate(baseCatalogue, read, {
      statement: { en: 'Brushes every night', hi: read.statement.hi },
    });
    const other = editGoalTemplate(baseCatalogue, read, { statement: { en: 'Brushes', hi: 'रोज़ ब्रश करना' } });
    expect(same.ok && same.value.statement).toMatchObject({ en: 'Brushes every night', hiReviewed: true });
    expect(same.ok && same.value.enReviewed).toBe(false);
    expect(other.ok && other.value.statement).toMatchObject({ hi: 'रोज़ ब्रश करना', hiReviewed: false });
  });

  it('lets a reader of Hindi sign all of it at once', () => {
    const signed = editGoalTemplate(baseCatalogue, BRUSHING, { hiReviewed: true });
    expect(signed.ok && isHindiReviewed(signed.value)).toBe(true);
    expect(isHindiReviewed(BRUSHING)).toBe(false);
  });

  it.each<[string, Parameters<typeof editGoalTemplate>[2], string]>([
    [
      'levels that overlap',
      { levels: ['0-2', '1-2', '3-4', '5-6', '7'].map((n) => ({ en: `${n} evenings`, hi: `${n} शामें` })) },
      'TEMPLATE_NOT_SOUND',
    ],
    ['a setting nobody knows', { setting: 'THE_MOON' }, 'UNKNOWN_CODE'],
    ['two strands of one discipline', { strands: [STRAND_OF_PT!, STRAND_OF_PT!] }, 'STRAND_ALREADY_THERE'],
    ['a strand of a discipline nobody has', { strands: [{ ...STRAND_OF_PT!, discipline: 'MAGIC' }] }, 'UNKNOWN_CODE'],
    [
      'a day of the calendar',
      { statement: { en: 'Brushes by 12 March', hi: 'ब्रश करना' } },
      'TEMPLATE_TELLS_OF_SOMEBODY',
    ],
    [
      'a technique of the other discipline for home',
      {
        homeActivities: [
          {
            discipline: PT,
            technique: 'TOOTHBRUSHING_STEP_CHAIN',
            minutesPerDay: 5,
            words: { en: 'x', hi: 'क' },
            routine: { en: 'x', hi: 'क' },
            stopIf: { en: 'x', hi: 'क' },
          },
        ],
      },
      'NOT_THEIR_DISCIPLINE',
    ],
  ])('is refused for %s', (_, changes, rule) => {
    expect(editGoalTemplate(baseCatalogue, BRUSHING, changes)).toMatchObject({ ok: false, refusal: { rule } });
  });

  it('is refused for a target no better than the start, unless the goal only holds', () => {
    const [pt] = BRUSHING.strands;
    if (pt === undefined) throw new Error('the template has a strand of physiotherapy');
    const flat = { ...BRUSHING, strands: [{ ...pt, target: pt.start }], homeActivities: [] };
    expect(checkGoalTemplate(baseCatalogue, flat)).toMatchObject({ refusal: { rule: 'MEASURE_START_IS_TARGET' } });
    expect(checkGoalTemplate(baseCatalogue, { ...flat, direction: 'MAINTAIN' }).ok).toBe(true);
  });
});

describe('writing a template of the clinic’s own', () => {
  it('holds what was typed, under its code, read by nobody until somebody says so', () => {
    const template = written(baseCatalogue, CODE, typedOf(BRUSHING));
    expect(template).toMatchObject({ code: CODE, version: 'CLINIC', statement: { en: BRUSHING.statement.en } });
    expect([isTemplateReviewed(template, 'en'), isTemplateReviewed(template, 'hi')]).toEqual([false, false]);
    const signed = written(baseCatalogue, CODE, { ...typedOf(BRUSHING), hiReviewed: true, enReviewed: true });
    expect([isTemplateReviewed(signed, 'en'), isTemplateReviewed(signed, 'hi')]).toEqual([true, true]);
  });

  it('may name nothing that is done at home, and no ICF code', () => {
    const bare = { ...typedOf(BRUSHING), homeActivities: [], icf: [] };
    expect(writeGoalTemplate(baseCatalogue, CODE, bare).ok).toBe(true);
  });

  it('copies any of the library, each word as read as it was there', () => {
    const read = editGoalTemplate(baseCatalogue, BRUSHING, { hiReviewed: true });
    if (!read.ok) throw new Error(read.refusal.rule);
    fc.assert(
      fc.property(
        fc.constantFrom(...baseCatalogue.goalTemplates, read.value),
        fc.option(fc.constant('दूसरे शब्द'), { nil: undefined }),
        (source, hi) => {
          const statement = { en: source.statement.en, hi: hi ?? source.statement.hi };
          const copy = written(baseCatalogue, CODE, { ...typedOf(source), statement }, { copied: source });
          const texts = templateTexts(copy);
          const rest = templateTexts(source).slice(1);
          expect(copy.enReviewed).toBe(true);
          expect(texts.map(({ hiReviewed }) => hiReviewed)).toEqual([
            hi === undefined && source.statement.hiReviewed,
            ...rest.map(({ hiReviewed }) => hiReviewed),
          ]);
        },
      ),
      runs(25),
    );
  });

  it('is refused for what a typed goal could not be sent with, in the words of either language', () => {
    const levels = [...typedOf(BRUSHING).levels];
    const spoilt = { en: levels[0]?.en ?? '', hi: levels[1]?.hi ?? '' };
    const content = { ...typedOf(BRUSHING), levels: [spoilt, ...levels.slice(1)] };
    expect(writeGoalTemplate(baseCatalogue, CODE, content)).toMatchObject({
      refusal: { rule: 'TEMPLATE_NOT_SOUND', data: { faults: ['SCALE_LEVELS_OVERLAP'] } },
    });
  });

  it('is refused for a name of the child whose goal it was', () => {
    const statement = { en: 'Tara brushes at the basin', hi: 'वॉशबेसिन पर ब्रश करना' };
    const content = { ...typedOf(BRUSHING), statement };
    expect(writeGoalTemplate(baseCatalogue, CODE, content, { names: ['Tara Kulkarni'] })).toMatchObject({
      refusal: { rule: 'TEMPLATE_TELLS_OF_SOMEBODY', data: { found: ['Tara'] } },
    });
    expect(writeGoalTemplate(baseCatalogue, CODE, content, { names: ['Aarav'] }).ok).toBe(true);
  });
});

function entryOf(code: string, template: GoalTemplate | null, retired: boolean): LibraryEntry {
  const library = goalLibrary(baseCatalogue, [{ code, number: 1, template, retired }]);
  const entry = library.find((each) => each.template.code === code);
  if (entry === undefined) throw new Error('the library has it');
  return entry;
}

describe('the standing of a template', () => {
  const ours = written(baseCatalogue, CODE, typedOf(BRUSHING));

  it.each([
    ['the clinic’s own', entryOf(CODE, ours, false), entryOf(CODE, ours, true), ours],
    ['a shipped one', entryOf(BRUSHING.code, null, false), entryOf(BRUSHING.code, null, true), null],
  ])('%s is retired and brought back with its words, and meanwhile laid by nobody', (_, used, retired, template) => {
    expect(retireTemplate(used)).toEqual({ ok: true, value: { template, retired: true } });
    expect(retireTemplate(retired)).toMatchObject({ refusal: { rule: 'ALREADY_IN_STATE' } });
    expect(checkInUse(retired)).toMatchObject({ refusal: { rule: 'TEMPLATE_RETIRED' } });
    expect(resetTemplate(retired)).toMatchObject({ refusal: { rule: 'TEMPLATE_RETIRED' } });
    expect(bringBackTemplate(retired)).toEqual({ ok: true, value: { template, retired: false } });
    expect(bringBackTemplate(used)).toMatchObject({ refusal: { rule: 'ALREADY_IN_STATE' } });
    expect(checkInUse(used)).toEqual({ ok: true, value: used });
  });

  it('goes back only to something that came with the product', () => {
    expect(resetTemplate(entryOf(CODE, ours, false))).toMatchObject({ refusal: { rule: 'TEMPLATE_HAS_NO_BUILT_IN' } });
    expect(resetTemplate(entryOf(BRUSHING.code, null, false))).toMatchObject({ refusal: { rule: 'NOTHING_CHANGED' } });
    expect(resetTemplate(entryOf(BRUSHING.code, { ...BRUSHING }, false))).toMatchObject({ value: { template: null } });
  });
});
