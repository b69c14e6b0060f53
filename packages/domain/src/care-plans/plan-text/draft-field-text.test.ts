import { describe, expect, it } from 'vitest';
import { contentOf, goalOf, otStrandOf } from '../../../testing/index.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { sayDraftField } from './draft-field-text.ts';

const content = contentOf();
const { goal, statement } = goalOf();
const { strand } = otStrandOf();

const said = (field: string, id = goal) =>
  sayDraftField(content, baseCatalogue, 'en', { row: 'GoalContent', id, field });

describe('a field of a draft that a colleague changed', () => {
  it('is said with the row it is in, by its words and never by code', () => {
    expect(said('division')).toEqual({
      about: `“${statement}”`,
      field: 'Who does which part',
    });
    expect(sayDraftField(content, baseCatalogue, 'en', { row: 'StrandContent', id: strand, field: 'dose' })).toEqual({
      about: `Occupational Therapy, “${statement}”`,
      field: 'How often and how long',
    });
    expect(sayDraftField(content, baseCatalogue, 'hi', { row: 'CarePlanVersion', id: goal, field: 'place' })).toEqual({
      about: '',
      field: 'जगह',
    });
  });

  it('is said for the words of a scale, for a place in the list, and for a row that is gone', () => {
    expect(said('levels')?.field).toBe('The words of the scale');
    expect(said('position')?.field).toBe('Its place in the list');
    expect(said('removed', strand)).toEqual({ about: '', field: 'Taken out' });
  });

  it('is left unsaid where it has no name to people', () => {
    expect(said('constructor')).toBeUndefined();
  });
});
