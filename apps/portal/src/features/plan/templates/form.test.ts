import { baseCatalogue, getByCode, goalTemplateContentSchema } from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import {
  contentOf,
  EMPTY_FORM,
  emptyStrand,
  ontoTheirs,
  reviewsOf,
  scaleFaultsOf,
  templateFormOf,
  withChange,
} from './form.ts';

const BRUSHING = getByCode(baseCatalogue.goalTemplates, 'BRUSHES_AT_BASIN');
const form = templateFormOf(BRUSHING);

describe('the form of a template', () => {
  it.each(baseCatalogue.goalTemplates.map((template) => [template.code, template] as const))(
    'says all of %s and nothing else',
    (_, template) => {
      const content = contentOf(templateFormOf(template));
      expect(content.data).toEqual(goalTemplateContentSchema.parse(template));
      expect(scaleFaultsOf(templateFormOf(template))).toEqual([]);
    },
  );

  it('names every part that is not whole yet', () => {
    const { error } = contentOf({ ...EMPTY_FORM, strands: [emptyStrand('PHYSIOTHERAPY')] });
    const parts = (error?.issues ?? []).map(({ path }) => path.slice(0, 3).join('.'));
    expect(parts).toEqual(
      expect.arrayContaining([
        'focusAreas',
        'conditions',
        'ageMonths.min',
        'setting',
        'statement.en',
        'levels.0.hi',
        'strands.0.measure',
        'strands.0.techniques',
        'strands.0.dose',
      ]),
    );
  });

  it('is not whole while a step of a chain lacks a language', () => {
    const strands = form.strands.map((strand) =>
      strand.measure.type === 'STEPS' ? { ...strand, hindi: { ...strand.hindi, steps: ['कुल्ला करना'] } } : strand,
    );
    const { error } = contentOf({ ...form, strands });
    expect(error?.issues.some(({ path }) => path[0] === 'strands' && path[2] === 'measure')).toBe(true);
  });

  it('has faults of the scale told in the words of either language', () => {
    const levels = form.levels.map((text, at) => (at === 0 ? { ...text, hi: form.levels[1]?.hi ?? '' } : text));
    expect(scaleFaultsOf({ ...form, levels })).toEqual(['SCALE_LEVELS_OVERLAP']);
  });
});

describe('who has read it', () => {
  const read = { ...form, hiReviewed: true, enReviewed: true };
  const statement = { ...form.statement, hi: 'दूसरे शब्द' };

  it('is nobody once something is typed in that language, until somebody says so again', () => {
    const typed = withChange(read, { statement });
    expect([typed.hiReviewed, typed.enReviewed]).toEqual([false, true]);
    expect(withChange(typed, { hiReviewed: true }).hiReviewed).toBe(true);
    expect(withChange(read, { from: '12' })).toMatchObject({ hiReviewed: true, enReviewed: true });
  });

  it('is told to the library: signed, taken back, or left to what stays the same', () => {
    expect(reviewsOf(read, form)).toEqual({ hiReviewed: true, enReviewed: true });
    expect(reviewsOf({ ...read, hiReviewed: false }, read)).toEqual({ hiReviewed: false, enReviewed: true });
    expect(reviewsOf(withChange(read, { statement }), read)).toEqual({ enReviewed: true });
    expect(reviewsOf(form, form)).toEqual({});
  });

  it('stays what a colleague has signed meanwhile, where the words are the same', () => {
    const typed = withChange(form, { statement });
    const mine = ontoTheirs(typed, { ...read });
    expect(mine).toMatchObject({ statement, hiReviewed: false, enReviewed: true });
    expect(reviewsOf(mine, read)).toEqual({ enReviewed: true });
  });
});
