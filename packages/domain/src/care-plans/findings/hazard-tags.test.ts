import { describe, expect, it } from 'vitest';
import { activityOf } from '../../../testing/plan.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import type { PlannedActivity } from '../../goals/planned-activity.ts';
import { readTags } from './hazard-tags.ts';

/** A technique without hazards, done with one tool. */
const withTool = (tool: string, latexFree: boolean, over: Partial<PlannedActivity> = {}) => {
  const { tags, isChecked } = readTags(baseCatalogue)(
    activityOf('GOAL_DIRECTED_TASK_TRAINING', { tools: [{ tool, latexFree }], ...over }),
  );
  return { tags: [...tags].sort(), isChecked };
};

describe('the hazards of an activity', () => {
  it('are those of its tools too, less latex where there is a form without', () => {
    const all = { tags: ['ECCENTRIC', 'HIGH_RESISTANCE', 'LATEX'], isChecked: true };
    expect(withTool('RESISTANCE_BAND', false)).toEqual(all);
    expect(withTool('RESISTANCE_BAND', true)).toEqual({ ...all, tags: ['ECCENTRIC', 'HIGH_RESISTANCE'] });
  });

  it('keep latex where nobody makes the tool without it', () => {
    const [tool] = baseCatalogue.tools.filter(({ latexFreeVariant }) => !latexFreeVariant);
    if (tool === undefined) throw new Error('Every tool has a form without latex');
    const catalogue = { ...baseCatalogue, tools: [{ ...tool, hazardTags: ['LATEX'] }] };
    const activity = activityOf('GOAL_DIRECTED_TASK_TRAINING', { tools: [{ tool: tool.code, latexFree: true }] });
    expect([...readTags(catalogue)(activity).tags]).toEqual(['LATEX']);
  });

  it('are left out one by one, and only with words for what is done instead', () => {
    const without = ['ECCENTRIC'];
    expect(withTool('RESISTANCE_BAND', true, { without }).tags).toEqual(['ECCENTRIC', 'HIGH_RESISTANCE']);
    expect(withTool('RESISTANCE_BAND', true, { without, changedForm: 'slowly up' }).tags).toEqual(['HIGH_RESISTANCE']);
  });

  it('are not checked with a tool that has none on record, latex-free or not', () => {
    expect(withTool('TOOL_OF_THE_CLINIC', false)).toEqual({ tags: [], isChecked: false });
    expect(withTool('TOOL_OF_THE_CLINIC', true)).toEqual({ tags: [], isChecked: false });
  });
});
