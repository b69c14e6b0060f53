import { isUnreadGoal } from '../care-plans/plan-text/goal-text.ts';
import { label, sayDate } from '../care-plans/plan-text/reader.ts';
import { activityText, measureText } from '../care-plans/plan-text/strand-text.ts';
import type { GoalContent } from '../goals/goal-content.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import { formatMeasure } from '../measures/format.ts';
import { say } from '../words/say.ts';
import type { Block } from './document-blocks.ts';
import { doseWords } from './dose-words.ts';
import {
  lastLevel,
  lastMeasure,
  levelSign,
  levelText,
  scaleOf,
  startLevel,
  strandsOf,
  trellisOf,
} from './goal-course.ts';
import {
  type Column,
  day,
  disciplineName,
  fact,
  factList,
  heading,
  notice,
  paragraph,
  type Scribe,
  table,
  words,
} from './scribe.ts';

/** Where a goal of a nursery or school lives. */
const AT_SCHOOL = 'NURSERY_OR_SCHOOL';

function titleOf(scribe: Scribe, goal: GoalContent, number: number): readonly Block[] {
  return [
    { kind: 'HEADING', level: 3, text: words(scribe, 'goal', { number, statement: goal.statement }) },
    ...(isUnreadGoal(scribe.reader, goal.goal) ? [notice([words(scribe, 'unread')])] : []),
  ];
}

function settingOf({ reader, catalogue }: Scribe, { setting }: GoalContent): string {
  return setting === null ? '' : label(reader, catalogue.settings, setting);
}

function seenLevel(scribe: Scribe, goal: GoalContent): string {
  const last = lastLevel(scribe, goal);
  if (last === undefined) return words(scribe, 'notSeen');
  return words(scribe, 'seen', { seen: levelText(scribe, goal, last.level), date: day(scribe, last.on) });
}

function whoOf(scribe: Scribe, { discipline, therapist }: StrandContent): string {
  const name = scribe.text.names[therapist ?? ''];
  const what = disciplineName(scribe, discipline);
  return name === undefined ? what : words(scribe, 'member', { name, discipline: what });
}

function courseOf(scribe: Scribe, { strand, start, target }: StrandContent): string {
  const { language } = scribe;
  const last = lastMeasure(scribe, strand);
  return [
    ...(start === null || target === null
      ? []
      : [words(scribe, 'fromTo', { start: formatMeasure(start, language), target: formatMeasure(target, language) })]),
    ...(last === undefined
      ? []
      : [
          words(scribe, 'last', {
            seen: words(scribe, 'seen', { seen: formatMeasure(last.measure, language), date: day(scribe, last.on) }),
          }),
        ]),
  ].join('; ');
}

function strandTable(scribe: Scribe, goal: GoalContent): readonly Block[] {
  const strands = strandsOf(scribe, goal);
  if (strands.length === 0) return [];
  const { reader } = scribe;
  const columns: readonly Column<StrandContent>[] = [
    ['who', (strand) => whoOf(scribe, strand)],
    ['worksOn', ({ what, measure }) => [what, ...(measure === null ? [] : [measureText(reader, measure)])].join('. ')],
    ['course', (strand) => courseOf(scribe, strand)],
    ['howMuch', (strand) => doseWords(scribe, strand)],
    [
      'how',
      ({ techniques, focusAreas }) =>
        [
          ...techniques.map((each) => activityText(reader, each)),
          ...focusAreas.map((code) => label(reader, reader.catalogue.focusAreas, code)),
        ].join('; '),
    ],
  ];
  return [table(scribe, 'strands', columns, strands)];
}

function clinicalGoal(scribe: Scribe, goal: GoalContent, number: number): readonly Block[] {
  const { reader, text, language } = scribe;
  const scale = words(scribe, 'editionStart', {
    edition: goal.scaleEdition,
    level: levelSign(startLevel(scribe, goal)),
  });
  return [
    ...titleOf(scribe, goal, number),
    ...factList([
      ...fact(scribe, 'wanted', text.names[goal.priority ?? '']),
      ...fact(scribe, 'setting', settingOf(scribe, goal)),
      ...fact(scribe, 'target', goal.targetOn && sayDate(reader, goal.targetOn)),
      ...fact(scribe, 'direction', say(language, `goalDirection.${goal.direction}`)),
      ...fact(scribe, 'icf', goal.icf),
      ...fact(scribe, 'edition', goal.levels.length === 0 ? null : scale),
      ...fact(scribe, 'lastSeen', seenLevel(scribe, goal)),
      ...fact(scribe, 'division', goal.division),
    ]),
    ...scaleOf(scribe, goal, number),
    ...strandTable(scribe, goal),
  ];
}

function familyGoal(scribe: Scribe, goal: GoalContent, number: number): readonly Block[] {
  const { text, reader } = scribe;
  const wanted = text.names[goal.priority ?? ''];
  const last = lastLevel(scribe, goal);
  return [
    ...titleOf(scribe, goal, number),
    ...(wanted === undefined ? [] : [paragraph(words(scribe, 'familyWant', { words: wanted }))]),
    ...(last === undefined ? [] : [paragraph(words(scribe, 'familyNow', { seen: seenLevel(scribe, goal) }), 'STRONG')]),
    ...scaleOf(scribe, goal, number),
    ...(goal.targetOn === null ? [] : [paragraph(words(scribe, 'familyBy', { date: sayDate(reader, goal.targetOn) }))]),
    ...(strandsOf(scribe, goal).length === 0
      ? []
      : [
          {
            kind: 'LIST' as const,
            items: strandsOf(scribe, goal).map((strand) =>
              [words(scribe, 'familyWho', { who: whoOf(scribe, strand), what: strand.what }), doseWords(scribe, strand)]
                .filter(Boolean)
                .join('; '),
            ),
          },
        ]),
  ];
}

function letterGoals(scribe: Scribe): readonly Block[] {
  const { goals } = scribe.text.content;
  return [
    heading(scribe, 'goals'),
    table(
      scribe,
      'goals',
      [
        ['goals', ([goal, number]) => words(scribe, 'goal', { number, statement: goal.statement })],
        ['start', ([goal]) => (goal.levels.length === 0 ? '' : levelText(scribe, goal, startLevel(scribe, goal)))],
        ['letterNow', ([goal]) => seenLevel(scribe, goal)],
        ['target', ([goal]) => (goal.targetOn === null ? '' : day(scribe, goal.targetOn))],
      ],
      goals.map((goal, index) => [goal, index + 1] as const),
    ),
    ...goals
      .flatMap((goal) => (isUnreadGoal(scribe.reader, goal.goal) ? [words(scribe, 'unread')] : []))
      .slice(0, 1)
      .map((said) => notice([said])),
    ...goals.flatMap((goal, index): readonly Block[] => {
      const drawn = trellisOf(scribe, goal, index + 1);
      return drawn.length === 0
        ? []
        : [
            {
              kind: 'TOGETHER',
              blocks: [
                {
                  kind: 'HEADING',
                  level: 3,
                  text: words(scribe, 'goal', { number: index + 1, statement: goal.statement }),
                },
                ...drawn,
              ],
            },
          ];
    }),
  ];
}

/** What a teacher sees of the plan: outcomes that live at school, and who works on them. How far is for others. */
function schoolGoals(scribe: Scribe): readonly Block[] {
  const goals = scribe.text.content.goals.filter(({ setting }) => setting === AT_SCHOOL);
  const lines = goals.map((goal) => {
    const who = strandsOf(scribe, goal).map((strand) => whoOf(scribe, strand));
    return [goal.statement, [...new Set(who)].join('; ')].filter(Boolean).join('. ');
  });
  const isAnyUnread = goals.some((goal) => isUnreadGoal(scribe.reader, goal.goal));
  return [
    heading(scribe, 'schoolGoals'),
    goals.length === 0 ? paragraph(words(scribe, 'schoolNoGoals')) : { kind: 'LIST', items: lines },
    ...(isAnyUnread ? [notice([words(scribe, 'unread')])] : []),
  ];
}

export function goalsPart(scribe: Scribe): readonly Block[] {
  const { goals } = scribe.text.content;
  if (!scribe.has('GOALS') || goals.length === 0) return [];
  switch (scribe.register) {
    case 'CLINICAL':
      return [heading(scribe, 'goals'), ...goals.flatMap((goal, index) => clinicalGoal(scribe, goal, index + 1))];
    case 'FAMILY':
      return [heading(scribe, 'goalsFamily'), ...goals.flatMap((goal, index) => familyGoal(scribe, goal, index + 1))];
    case 'REFERRER':
      return letterGoals(scribe);
    case 'SCHOOL':
      return schoolGoals(scribe);
  }
}
