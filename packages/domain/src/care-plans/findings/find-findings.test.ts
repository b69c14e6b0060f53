import { describe, expect, it } from 'vitest';
import { findingsContext } from '../../../testing/findings-context.ts';
import { contentOf, OT, otStrandOf, PT, ptStrandOf, testId } from '../../../testing/plan.ts';
import { FINDING_RULES, findFindings } from './find-findings.ts';
import { FINDING_CODES } from './finding.ts';

describe('finding', () => {
  it('puts what stops before what asks, in an order that rows do not change', () => {
    const handling = [OT, PT].map(
      (discipline, index) =>
        ({
          line: testId(500 + index),
          key: 'CALMING',
          value: discipline,
          site: null,
          side: null,
          discipline,
          owner: testId(50),
          since: '2026-11-23',
          endedOn: null,
        }) as const,
    );
    const context = { ...findingsContext(3, () => 'Eats alone'), handling };
    const turned = {
      ...context,
      handling: handling.toReversed(),
      content: { ...context.content, strands: context.content.strands.toReversed() },
    };
    const found = findFindings(context);
    expect(found.map((each) => each.grade)).toEqual(['STOP', 'STOP', 'STOP', 'ASK', 'ASK', 'ASK']);
    expect(findFindings(turned)).toEqual(found);
  });

  it('finds nothing in the worked example', () => {
    const context = { ...findingsContext(0, String), content: contentOf({ strands: [otStrandOf(), ptStrandOf()] }) };
    expect(findFindings(context)).toEqual([]);
  });

  it('runs the seven rules, each with its edition', () => {
    expect(FINDING_RULES.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'ACTIVITY_AGAINST_PRECAUTION 1',
      'OPPOSITE_HANDLING 1',
      'SAME_OUTCOME_TWICE 1',
      'FOCUS_AREA_UNDIVIDED 1',
      'PRIORITY_UNSERVED 1',
      'NEED_UNSERVED 1',
      'LOAD_TOO_FULL 1',
      'LOAD_TOO_FULL 1',
    ]);
    expect(new Set(FINDING_RULES.map(({ id }) => id))).toEqual(new Set(FINDING_CODES));
  });
});
