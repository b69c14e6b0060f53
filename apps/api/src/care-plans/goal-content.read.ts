import { column, computed, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import { originFacts, originOf } from './goal-origin.read.ts';

const goalContentShape: Shape = {
  type: 'GoalContent',
  from: 'goal_contents',
  id: null,
  child: (content) =>
    `(select g.child_id from goals g where g.clinic_id = ${content}.clinic_id and g.id = ${content}.goal_id)`,
  fields: {
    goal: oneBy('Goal', 'goal_id'),
    position: column('position'),
    statement: column('statement'),
    setting: column('setting'),
    priority: oneBy('Priority', 'priority_id'),
    direction: column('direction'),
    levels: column('levels'),
    startLevel: column('start_level'),
    targetOn: column('target_on'),
    scaleEdition: column('scale_edition'),
    icf: column('icf'),
    template: column('template'),
    fromTemplate: derived(originFacts, originOf),
    division: column('division'),
    strands: {
      kind: 'many',
      shape: 'StrandContent',
      on: (goal, strand) => `${strand}.version_id = ${goal}.version_id and ${strand}.goal_id = ${goal}.goal_id`,
      orderBy: (strand) => `${strand}.position, ${strand}.strand_id`,
      most: 5,
    },
    version: column('version'),
  },
};

const strandContentShape: Shape = {
  type: 'StrandContent',
  from: 'strand_contents',
  id: null,
  child: (content) =>
    `(select s.child_id from strands s where s.clinic_id = ${content}.clinic_id and s.id = ${content}.strand_id)`,
  fields: {
    strand: oneBy('Strand', 'strand_id'),
    discipline: computed(
      (content) =>
        `(select s.discipline from strands s where s.clinic_id = ${content}.clinic_id and s.id = ${content}.strand_id)`,
    ),
    position: column('position'),
    what: column('what'),
    therapist: oneBy('StaffMember', 'therapist_id'),
    measure: column('measure'),
    start: column('start'),
    target: column('target'),
    techniques: column('techniques'),
    dose: column('dose'),
    focusAreas: computed((content) => `to_json(${content}.focus_areas)`),
    version: column('version'),
  },
};

export const contentShapes: readonly Shape[] = [goalContentShape, strandContentShape];
