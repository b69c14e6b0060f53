import { describe, expect, it } from 'vitest';
import { catalogueWithSpeech } from '../../testing/catalogue.ts';
import { compareDisciplines } from './comparison.ts';
import { publicCatalogue } from './public-catalogue.ts';

describe('comparing disciplines', () => {
  it('sets occupational therapy and physiotherapy side by side in the words of the catalogue', () => {
    const { table, conditions, questions, examples } = compareDisciplines(publicCatalogue);
    expect(table.map(({ aspect, cells }) => [aspect, cells.map((texts) => texts.map((text) => text.en))])).toEqual([
      ['MAIN_GOAL', [['Improve daily functional skills'], ['Improve movement and physical function']]],
      ['FOCUS', [['Fine motor skills, sensory integration, ADLs'], ['Gross motor skills, strength, posture']]],
      ['APPROACH', [['Activity-based and task-oriented'], ['Exercise-based and movement-focused']]],
      [
        'TOOLS',
        [
          ['Therapy swings', 'Weighted vests', 'Fine motor games'],
          ['Balance balls', 'Resistance bands', 'Mobility aids'],
        ],
      ],
      [
        'SUITABLE_FOR',
        [
          ['Children with sensory, cognitive, or coordination difficulties'],
          ['Children with motor impairments or physical limitations'],
        ],
      ],
    ]);
    expect(conditions).toHaveLength(12);
    expect(questions).toHaveLength(5);
    expect(examples).toHaveLength(2);
  });

  it('marks what the article does not say as a suggestion', () => {
    const { conditions } = compareDisciplines(publicCatalogue);
    const adhd = conditions.find((condition) => condition.code === 'ADHD');
    expect(adhd?.contributions.map((each) => [each.discipline, each.suggestion])).toEqual([
      ['OCCUPATIONAL_THERAPY', false],
      ['PHYSIOTHERAPY', true],
    ]);
  });

  it('draws a third column for a third discipline', () => {
    const { table, focusAreas } = compareDisciplines(catalogueWithSpeech());
    expect(table.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3, 3]);
    expect(focusAreas.map((areas) => areas.length)).toEqual([5, 5, 2]);
  });
});
