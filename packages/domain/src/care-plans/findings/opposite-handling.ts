import { canonicalText } from '../canonical.ts';
import { HANDLING_KEYS, type HandlingLine } from '../handling.ts';
import type { Finding } from './finding.ts';
import { placesOverlap } from './place.ts';
import type { FindingRule, PlanContext } from './plan-context.ts';
import { plainWords } from './text-words.ts';

const VERSION = 1;

function saysTheSame(a: HandlingLine, b: HandlingLine): boolean {
  return plainWords(a.value).join(' ') === plainWords(b.value).join(' ');
}

function isOpposite(a: HandlingLine, b: HandlingLine): boolean {
  return a.discipline !== b.discipline && placesOverlap(a, b) && !saysTheSame(a, b);
}

function factsOf({ discipline, value, site, side }: HandlingLine): unknown {
  return { discipline, value: plainWords(value), site, side };
}

function findingOf(a: HandlingLine, b: HandlingLine): Finding {
  const [first, second] = a.discipline < b.discipline ? [a, b] : [b, a];
  return {
    key: ['OPPOSITE_HANDLING', first.key, first.line, second.line].join('/'),
    rule: 'OPPOSITE_HANDLING',
    ruleVersion: VERSION,
    grade: 'ASK',
    items: [
      { kind: 'HANDLING_LINE', id: first.line },
      { kind: 'HANDLING_LINE', id: second.line },
    ],
    word: 'OPPOSITE_HANDLING',
    data: {
      handling: first.key,
      firstDiscipline: first.discipline,
      first: first.value,
      secondDiscipline: second.discipline,
      second: second.value,
    },
    facts: canonicalText([factsOf(first), factsOf(second)]),
    metBy: [],
    clearanceBy: [],
  };
}

function run({ handling }: PlanContext): readonly Finding[] {
  const open = handling.filter((line) => line.endedOn === null);
  return HANDLING_KEYS.flatMap((key) => {
    // A discipline has one open line a key, so a key holds as many lines as there are disciplines, and no more.
    const lines = open.filter((line) => line.key === key);
    return lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => isOpposite(line, other))
        .map((other) => findingOf(line, other)),
    );
  });
}

/**
 * Two open lines of "how we handle" about one key, by two disciplines, for places that can be the same, that do not
 * say the same words: a child held to two rules learns neither.
 */
export const oppositeHandling: FindingRule = {
  id: 'OPPOSITE_HANDLING',
  version: VERSION,
  usualGrade: 'ASK',
  looksFor: 'WRITTEN',
  run,
};
