import { describe, expect, it } from 'vitest';
import { activityOf, contentOf, goalOf, homeItemOf, IDS, OT, otStrandOf, PT, ptStrandOf } from '../../testing/plan.ts';
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { checkGoalContent, checkHomeItem, checkStrandContent, checkTerms } from './check-content.ts';
import { markSlip } from './mark-slip.ts';
import { checkNoOpenPlan, checkRoomForGoal, checkRoomForHomeItem, firstDraft, newGoal, newStrand } from './new-rows.ts';

const strand = (over: Parameters<typeof otStrandOf>[0]) => ruleOf(checkStrandContent(baseCatalogue, otStrandOf(over)));

const goals = (count: number) => contentOf({ goals: Array.from({ length: count }, () => goalOf()) });

const unknown = (kind: string) => ({ rule: 'UNKNOWN_CODE', data: { kind, code: 'NO_SUCH' } });

const strandSays = (over: Parameters<typeof otStrandOf>[0]) =>
  refusalOf(checkStrandContent(baseCatalogue, otStrandOf(over)));

const sitToStand = (over: Parameters<typeof activityOf>[1]) => [activityOf('SIT_TO_STAND_PRACTICE', over)];

const atHome = (over: Parameters<typeof homeItemOf>[0]) => refusalOf(checkHomeItem(baseCatalogue, homeItemOf(over)));

const scored = (code: string, field: string) => ({
  measure: { type: 'SCORE', text: 'moves', better: 'MORE', measure: code, field } as const,
  start: null,
  target: null,
});

const items = (count: number) => contentOf({ homeItems: Array.from({ length: count }, () => homeItemOf()) });

describe('what a draft may name', () => {
  it('is what the catalogue has, with start and target of the measure', () => {
    expect(ruleOf(checkGoalContent(baseCatalogue, goalOf()))).toBe('ok');
    expect(strand({})).toBe('ok');
    expect(ruleOf(checkStrandContent(baseCatalogue, ptStrandOf()))).toBe('ok');
    expect(ruleOf(checkTerms(contentOf().terms))).toBe('ok');
  });

  it('is no setting, technique, tool, hazard, focus area, score or place that nobody knows', () => {
    expect(ruleOf(checkGoalContent(baseCatalogue, goalOf({ setting: 'THE_MOON' })))).toBe('UNKNOWN_CODE');
    expect(strand({ techniques: [activityOf('NO_SUCH')] })).toBe('UNKNOWN_CODE');
    const tool = { tool: 'NO_SUCH', latexFree: false };
    expect(strand({ techniques: [activityOf('SIT_TO_STAND_PRACTICE', { tools: [tool] })] })).toBe('UNKNOWN_CODE');
    expect(strand({ techniques: [activityOf('SIT_TO_STAND_PRACTICE', { without: ['NO_SUCH'] })] })).toBe(
      'UNKNOWN_CODE',
    );
    expect(strand({ focusAreas: ['NO_SUCH'] })).toBe('UNKNOWN_CODE');
    const score = { type: 'SCORE', text: 'score', better: 'MORE', measure: 'NO_SUCH', field: 'total' } as const;
    expect(strand({ measure: score, start: null, target: null })).toBe('UNKNOWN_CODE');
    expect(ruleOf(checkTerms({ ...contentOf().terms, place: 'THE_MOON' }))).toBe('UNKNOWN_CODE');
  });

  it('is said with the list it should be in', () => {
    const tools = [{ tool: 'NO_SUCH', latexFree: false }];
    const { dose } = otStrandOf();
    expect(refusalOf(checkTerms({ ...contentOf().terms, place: 'NO_SUCH' }))).toEqual(unknown('DELIVERY_MODE'));
    expect(ruleOf(checkTerms({ ...contentOf().terms, place: null }))).toBe('ok');
    expect(refusalOf(checkGoalContent(baseCatalogue, goalOf({ setting: 'NO_SUCH' })))).toEqual(unknown('SETTING'));
    expect(strandSays({ techniques: [activityOf('NO_SUCH')] })).toEqual(unknown('TECHNIQUE'));
    expect(strandSays({ techniques: sitToStand({ tools }) })).toEqual(unknown('TOOL'));
    expect(strandSays({ techniques: sitToStand({ without: ['NO_SUCH'] }) })).toEqual(unknown('HAZARD'));
    expect(strandSays({ focusAreas: ['NO_SUCH'] })).toEqual(unknown('FOCUS_AREA'));
    expect(strandSays({ dose: dose && { ...dose, deliveryMode: 'NO_SUCH' } })).toEqual(unknown('DELIVERY_MODE'));
    const measure = { type: 'SCORE', text: 'x', better: 'MORE', measure: 'NO_SUCH', field: 'total' } as const;
    expect(strandSays({ measure, start: null, target: null })).toEqual(unknown('MEASURE'));
  });

  it('is no score that only sorts children or is no number, and no field its measure lacks, with values or without', () => {
    const level = { measure: 'GMFCS_ER', field: 'level' };
    expect(strandSays(scored('GMFCS_ER', 'level'))).toEqual({ rule: 'MEASURE_SHOWS_NO_PROGRESS', data: level });
    const values = { start: { type: 'SCORE', value: 4 }, target: { type: 'SCORE', value: 3 } } as const;
    expect(strand({ ...scored('GMFCS_ER', 'level'), ...values })).toBe('MEASURE_SHOWS_NO_PROGRESS');
    expect(strandSays(scored('GMFM_66', 'nothing'))).toEqual({
      rule: 'UNKNOWN_CODE',
      data: { kind: 'SCORE_FIELD', code: 'nothing' },
    });
    expect(strand(scored('GMFM_66', 'total'))).toBe('ok');
    const noNumbers = baseCatalogue.measures.flatMap(({ code, purpose, scoreFields }) =>
      purpose === 'CLASSIFICATION'
        ? []
        : scoreFields
            .filter(({ type }) => type === 'enum' || type === 'text')
            .map((field) => [code, field.code] as const),
    );
    expect(noNumbers.length).toBeGreaterThan(0);
    for (const [code, field] of noNumbers) expect(strand(scored(code, field))).toBe('MEASURE_SHOWS_NO_PROGRESS');
  });

  it('may be left open in a strand', () => {
    expect(strand({ measure: null, start: null, target: null, dose: null })).toBe('ok');
    expect(refusalOf(checkStrandContent(baseCatalogue, otStrandOf({ measure: null, start: null })))).toEqual({
      rule: 'MEASURE_VALUE_OF_ANOTHER_TYPE',
      data: { expected: null, given: 'STEPS' },
    });
  });

  it('is at home what the discipline itself does', () => {
    expect(atHome({})).toBe('ok');
    expect(atHome({ discipline: PT })).toEqual({ rule: 'NOT_THEIR_DISCIPLINE', data: { discipline: PT } });
    expect(atHome({ discipline: 'NO_SUCH' })).toEqual({
      rule: 'UNKNOWN_CODE',
      data: { kind: 'DISCIPLINE', code: 'NO_SUCH' },
    });
  });

  it('is no start or target of another measure, or of none', () => {
    expect(strand({ start: { type: 'SECONDS', seconds: 5 } })).toBe('MEASURE_VALUE_OF_ANOTHER_TYPE');
    expect(strand({ measure: null })).toBe('MEASURE_VALUE_OF_ANOTHER_TYPE');
  });

  it('is one goal more only while there is room', () => {
    expect(ruleOf(checkRoomForGoal(goals(19)))).toBe('ok');
    expect(refusalOf(checkRoomForGoal(goals(20)))).toEqual({ rule: 'PLAN_FULL', data: { most: 20 } });
  });

  it('is one activity at home more only while there is room', () => {
    expect(ruleOf(checkRoomForHomeItem(items(11)))).toBe('ok');
    expect(refusalOf(checkRoomForHomeItem(items(12)))).toEqual({ rule: 'HOME_PROGRAMME_FULL', data: { most: 12 } });
  });
});

describe('a plan', () => {
  it('is opened beside ended ones and never beside an open one', () => {
    expect(ruleOf(checkNoOpenPlan([{ state: 'ENDED' }]))).toBe('ok');
    expect(ruleOf(checkNoOpenPlan([{ state: 'ENDED' }, { state: 'PAUSED' }]))).toBe('PLAN_ALREADY_OPEN');
  });
});

describe('what is new in a plan', () => {
  it('says nothing yet: the first draft, a goal and a strand', () => {
    expect(firstDraft('v', -1)).toEqual({
      version: 'v',
      number: 1,
      revision: 0,
      base: null,
      state: 'DRAFT',
      changeClass: null,
      content: {
        terms: { startConvention: -1, reviewOn: null, agreedWeeklyMinutes: null, place: null },
        goals: [],
        strands: [],
        homeItems: [],
      },
      contentHash: null,
      agreements: [],
    });
    expect(newGoal(IDS.goal, null)).toEqual({
      life: { goal: IDS.goal, state: 'DRAFT', outcome: null, closedOn: null, reopenedOn: null, reason: null },
      content: {
        goal: IDS.goal,
        statement: '',
        setting: null,
        priority: null,
        direction: 'IMPROVE',
        levels: [],
        startLevel: null,
        targetOn: null,
        template: null,
        icf: null,
        division: '',
        scaleEdition: 1,
      },
    });
    const strandOfPt = { strand: IDS.ptStrand, goal: IDS.goal, discipline: PT, therapist: IDS.pt };
    expect(valueOf(newStrand(contentOf({ strands: [] }), strandOfPt))).toEqual({
      life: { strand: IDS.ptStrand, goal: IDS.goal, discipline: PT, state: 'STARTS_LATER', reason: null },
      content: {
        ...strandOfPt,
        what: '',
        measure: null,
        start: null,
        target: null,
        techniques: [],
        dose: null,
        focusAreas: [],
      },
    });
  });

  it('is one strand of a discipline under a goal, and another under another goal', () => {
    const ot = { strand: 'new', goal: IDS.goal, discipline: OT, therapist: IDS.ot };
    expect(refusalOf(newStrand(contentOf(), ot))).toEqual({ rule: 'STRAND_ALREADY_THERE', data: { discipline: OT } });
    expect(ruleOf(newStrand(contentOf(), { ...ot, goal: IDS.otherGoal }))).toBe('ok');
  });

  it('is a first plan where there was none', () => {
    expect(checkNoOpenPlan([])).toEqual({ ok: true, value: true });
  });
});

describe('marking a slip of the pen', () => {
  const before = contentOf({ strands: [otStrandOf({ what: 'indepndent steps of brushing' })] });
  const path = `strands/${otStrandOf().strand}/what`;

  it('keeps the path where only spelling changed, and lets go of it again', () => {
    const after = contentOf({ strands: [otStrandOf()] });
    expect(markSlip(before, after, ['a'], path, true)).toEqual({ ok: true, value: ['a', path] });
    expect(markSlip(before, after, ['a', path], path, false)).toEqual({ ok: true, value: ['a'] });
  });

  it('is refused where the meaning changed or nothing did', () => {
    const after = contentOf({ strands: [otStrandOf({ what: 'independent steps of dressing' })] });
    expect(ruleOf(markSlip(before, after, [], path, true))).toBe('NOT_A_SLIP');
    expect(ruleOf(markSlip(before, before, [], path, true))).toBe('NOT_A_SLIP');
  });
});
