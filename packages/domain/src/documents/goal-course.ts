import { findByCode } from '../catalogue/lookup.ts';
import { addDays } from '../children/local-date.ts';
import type { GoalContent } from '../goals/goal-content.ts';
import { findLevelText, type Level, LEVELS } from '../goals/levels.ts';
import { startLevelOf } from '../goals/start-convention.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import { formatMeasure } from '../measures/format.ts';
import { progressShare } from '../measures/progress.ts';
import { scaleBreaks, WEEKS_UNLESS_SAID } from '../trellis/picture.ts';
import { say } from '../words/say.ts';
import type { Block, Rung, TrellisFigure } from './document-blocks.ts';
import type { DocumentCourse } from './document-facts.ts';
import { documentWords } from './document-words.ts';
import { day, type Scribe, words } from './scribe.ts';

/** More letters than stand beside a rung of the picture. */
const LONGEST_RUNG = 110;

/** Whether the levels go above the picture, with their numbers on both, since their words are too long to stand beside it. */
function isLong({ levels }: GoalContent): boolean {
  return levels.some(({ text }) => text.length > LONGEST_RUNG);
}

/** Families and schools read words; the numbers of levels are for those who rate. */
function isNumbered({ register }: Scribe): boolean {
  return register === 'CLINICAL' || register === 'REFERRER';
}

export function levelSign(level: Level): string {
  return level === 0 ? '0' : `${level > 0 ? '+' : '−'}${Math.abs(level)}`;
}

export function rungsOf(scribe: Scribe, goal: GoalContent): readonly Rung[] {
  return LEVELS.toReversed().flatMap((level) => {
    const text = findLevelText(goal.levels, level);
    if (text === undefined) return [];
    const sign = isNumbered(scribe) || isLong(goal) ? levelSign(level) : '';
    return [{ level, sign, word: say(scribe.language, `level.${level}`), text }];
  });
}

/** A level as this reader is told it: its words, and its number where they work with numbers. */
export function levelText(scribe: Scribe, goal: GoalContent, level: Level): string {
  const text = findLevelText(goal.levels, level) ?? say(scribe.language, `level.${level}`);
  return isNumbered(scribe) ? words(scribe, 'levelSaid', { sign: levelSign(level), text }) : text;
}

export function startLevel({ text }: Scribe, goal: GoalContent): Level {
  return startLevelOf(goal, text.content.terms.startConvention);
}

/** The level last seen on the scale of today; levels of an earlier edition are another ruler's. */
export function lastLevel({ course }: Scribe, goal: GoalContent): DocumentCourse['levels'][number] | undefined {
  return course.levels.findLast((each) => each.goal === goal.goal && each.scaleEdition === goal.scaleEdition);
}

export function lastMeasure({ course }: Scribe, strand: string): DocumentCourse['measures'][number] | undefined {
  return course.measures.findLast((each) => each.strand === strand);
}

export function strandsOf({ text }: Scribe, goal: GoalContent): readonly StrandContent[] {
  return text.content.strands.filter((each) => each.goal === goal.goal);
}

function climb(scribe: Scribe, strand: StrandContent): TrellisFigure['picture']['strands'][number]['points'] {
  const { measure, start, target } = strand;
  if (measure === null || start === null || target === null) return [];
  return scribe.course.measures.flatMap(({ id, strand: of, measure: value, on }) => {
    const share = of === strand.strand ? progressShare(measure, start, target, value) : undefined;
    return share?.ok === true ? [{ id, on, progress: share.value }] : [];
  });
}

function toldOf(scribe: Scribe, goal: GoalContent, number: number): string {
  const level = lastLevel(scribe, goal);
  const lines = strandsOf(scribe, goal).map((strand) => {
    const last = lastMeasure(scribe, strand.strand);
    const seen = last
      ? words(scribe, 'seen', { seen: formatMeasure(last.measure, scribe.language), date: day(scribe, last.on) })
      : words(scribe, 'notSeen');
    return words(scribe, 'pictureStrand', { strand: strand.what, seen });
  });
  const seen = level
    ? words(scribe, 'seen', { seen: levelText(scribe, goal, level.level), date: day(scribe, level.on) })
    : words(scribe, 'notSeen');
  return [words(scribe, 'picture', { number }), ...lines, words(scribe, 'pictureLevel', { seen })].join(' ');
}

/** The trellis of a goal on paper, in ink. Nothing where nothing of it was seen yet: there is no climb to draw. */
export function trellisOf(scribe: Scribe, goal: GoalContent, number: number): readonly Block[] {
  const from = scribe.version.courseFrom;
  if (!scribe.has('PICTURES') || from === null || goal.levels.length === 0) return [];
  const { catalogue, course, today, language } = scribe;
  const strands = strandsOf(scribe, goal);
  const ofGoal = <T extends { readonly goal: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.goal === goal.goal);
  const sightings = ofGoal(course.levels);
  const ratings = ofGoal(course.ratings);
  const drawn = strands.map((strand) => ({ id: strand.strand, points: climb(scribe, strand) }));
  const isSeen = sightings.length + ratings.length > 0 || drawn.some(({ points }) => points.length > 0);
  if (!isSeen) return [];
  return [
    {
      kind: 'TRELLIS',
      figure: {
        picture: {
          startLevel: startLevel(scribe, goal),
          from,
          to: goal.targetOn ?? addDays(from, WEEKS_UNLESS_SAID * 7),
          today,
          strands: drawn,
          sightings,
          ratings,
          breaks: scaleBreaks(
            [...sightings, ...ratings].map(({ on, scaleEdition }) => ({ on, edition: scaleEdition })),
          ),
        },
        rungs: isLong(goal) ? [] : rungsOf(scribe, goal),
        strands: strands.map(({ strand, discipline, what }) => {
          const mark = findByCode(catalogue.disciplines, discipline)?.mark;
          return {
            id: strand,
            shape: mark?.shape ?? 'HEXAGON',
            letters: mark?.letters ?? discipline.charAt(0),
            name: what,
          };
        }),
        told: toldOf(scribe, goal, number),
        words: {
          week: documentWords.week[language],
          today: words(scribe, 'today'),
          expected: words(scribe, 'expected'),
          newScale: words(scribe, 'newScale'),
          sighting: words(scribe, 'sighting'),
          rating: words(scribe, 'rating'),
        },
      },
    },
  ];
}

/** The levels in words: as the rungs of the picture, or as a list where there is no picture or no room beside it. */
export function scaleOf(scribe: Scribe, goal: GoalContent, number: number): readonly Block[] {
  if (goal.levels.length === 0) return [];
  const drawn = trellisOf(scribe, goal, number);
  if (drawn.length > 0 && !isLong(goal)) return drawn;
  return [{ kind: 'SCALE', label: words(scribe, 'scale', { number }), rungs: rungsOf(scribe, goal) }, ...drawn];
}
