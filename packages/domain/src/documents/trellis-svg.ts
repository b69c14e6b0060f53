import { levelSign } from './goal-course.ts';
import { layOutTrellis, TRELLIS_SIZE, type TrellisGeometry } from '../trellis/geometry.ts';
import type { Spot } from '../trellis/smooth-path.ts';
import { shapePath } from '../trellis/shape-path.ts';
import { escapeHtml } from './escape.ts';
import type { TrellisFigure } from './document-blocks.ts';

/** Pixels of the plot: with the words beside it, and alone across the page. */
const BESIDE_WORDS = 430;
const ACROSS = 655;
const FOOT = TRELLIS_SIZE.top + 4 * TRELLIS_SIZE.gap;
const LETTERS_WIDE = 22;
const LETTERS_HIGH = 11;
const MOST_WEEK_LINES = 16;
const DIAMOND = 'M0,-8L8,0L0,8L-8,0Z';
/** Ink and its strokes: the first strand is drawn through, each further one is broken in its own way. */
const DASHES = ['', '7 4', '2 4', '9 3 2 3', '1 5'];

function round(value: number): number {
  return Number(value.toFixed(1));
}

function lattice(
  { rungs, weeks, expected, breaks, today }: TrellisGeometry,
  { words, rungs: worded }: TrellisFigure,
  width: number,
): string {
  const numbered = worded.length === 0;
  const isTodayRight = today > width - 60;
  return [
    ...weeks.flatMap(({ week, x, named }) => {
      // Where there are many weeks only those with a name are drawn: a grid of ink would hide the climb.
      if (!named && weeks.length > MOST_WEEK_LINES) return [];
      const line = `<line class="week" x1="${round(x)}" x2="${round(x)}" y1="${TRELLIS_SIZE.top}" y2="${named ? FOOT + 4 : FOOT}"/>`;
      const text = words.week.replace('{week}', String(week));
      return named && x < width - 40
        ? `${line}<text class="small" x="${round(x + 4)}" y="${FOOT + 17}">${escapeHtml(text)}</text>`
        : line;
    }),
    ...rungs.map(({ level, y }) => {
      const line = `<line class="${level === 0 ? 'zero' : 'rung'}" x1="${numbered ? 24 : 0}" x2="${width}" y1="${y}" y2="${y}"/>`;
      return numbered ? `${line}<text x="0" y="${y + 4}">${levelSign(level)}</text>` : line;
    }),
    `<path class="expected" stroke-dasharray="3 4" d="M${round(expected.from.x)},${expected.from.y}L${round(expected.to.x)},${expected.to.y}"/>`,
    `<text class="small" x="${round(expected.to.x)}" y="${expected.to.y - 6}" text-anchor="end">${escapeHtml(words.expected)}</text>`,
    ...breaks.map(
      (x) =>
        `<path class="break" d="M${round(x - 2)},${TRELLIS_SIZE.top - 8}V${FOOT}M${round(x + 2)},${TRELLIS_SIZE.top - 8}V${FOOT}"/><text class="small" x="${round(x + 6)}" y="${TRELLIS_SIZE.top - 8}">${escapeHtml(words.newScale)}</text>`,
    ),
    `<line class="today" x1="${round(today)}" x2="${round(today)}" y1="${TRELLIS_SIZE.top - 10}" y2="${FOOT + 5}"/>`,
    `<text class="small" x="${round(isTodayRight ? today - 5 : today + 5)}" y="${TRELLIS_SIZE.top - 9}" text-anchor="${isTodayRight ? 'end' : 'start'}">${escapeHtml(words.today)}</text>`,
  ].join('');
}

function strandInk(order: number): { readonly dash: string; readonly leaf: string } {
  const dash = DASHES[order % DASHES.length] ?? '';
  return { dash: dash === '' ? '' : ` stroke-dasharray="${dash}"`, leaf: order % 2 === 0 ? 'leaf' : 'leaf open' };
}

/** A strand in ink: what colour says on a screen, the shape of its leaves, its stroke and its letters say here. */
function strand(
  { path, leaves, id }: TrellisGeometry['strands'][number],
  { strands }: TrellisFigure,
  order: number,
): string {
  const drawn = strands.find((each) => each.id === id);
  if (drawn === undefined || leaves.length === 0) return '';
  const { dash, leaf } = strandInk(order);
  return [
    `<path class="vine"${dash} d="${path}"/>`,
    ...leaves.map(
      ({ x, y }) =>
        `<path class="${leaf}" transform="translate(${round(x)} ${round(y)})" d="${shapePath(drawn.shape, 4.6)}"/>`,
    ),
  ].join('');
}

/** The letters at the end of each strand, one under the other where two strands end at one place. */
function letters({ strands }: TrellisGeometry, figure: TrellisFigure): string {
  const taken: Spot[] = [];
  return strands
    .map(({ id, leaves }) => {
      const drawn = figure.strands.find((each) => each.id === id);
      const last = leaves.at(-1);
      if (drawn === undefined || last === undefined) return '';
      const spot = { x: last.x + 3, y: last.y + 16 };
      while (taken.some(({ x, y }) => Math.abs(x - spot.x) < LETTERS_WIDE && Math.abs(y - spot.y) < LETTERS_HIGH)) {
        spot.y += LETTERS_HIGH;
      }
      taken.push(spot);
      return `<text class="letters" x="${round(spot.x)}" y="${round(spot.y)}">${escapeHtml(drawn.letters)}</text>`;
    })
    .join('');
}

function icon(content: string): string {
  return `<svg class="icon" viewBox="-10 -10 20 20" width="15" height="15" aria-hidden="true">${content}</svg>`;
}

const SIGHTING = '<rect class="sighting" x="-7" y="-5" width="14" height="10" rx="2.5"/>';
const RATING = `<path class="rating" d="${DIAMOND}"/>`;

/** What each sign means: the strands there are, and the two kinds of level where there is one. */
export function trellisKey({
  picture,
  strands,
  words,
}: TrellisFigure): readonly { readonly icon: string; readonly text: string }[] {
  return [
    ...strands.map(({ shape, letters: marked, name }, order) => ({
      icon: icon(`<path class="${strandInk(order).leaf}" d="${shapePath(shape, 7)}"/>`),
      text: `${marked} ${name}`,
    })),
    ...(picture.sightings.length === 0 ? [] : [{ icon: icon(SIGHTING), text: words.sighting }]),
    ...(picture.ratings.length === 0 ? [] : [{ icon: icon(RATING), text: words.rating }]),
  ];
}

function at({ x, y }: Spot, drawn: string): string {
  return `<g transform="translate(${round(x)} ${y})">${drawn}</g>`;
}

/** The picture as SVG, told to those who hear it. */
export function trellisSvg(figure: TrellisFigure): string {
  const numbered = figure.rungs.length === 0;
  const width = numbered ? ACROSS : BESIDE_WORDS;
  const geometry = layOutTrellis(figure.picture, width, numbered);
  return [
    `<svg role="img" aria-label="${escapeHtml(figure.told)}" viewBox="0 0 ${width} ${TRELLIS_SIZE.height}" width="${width}" height="${TRELLIS_SIZE.height}">`,
    lattice(geometry, figure, width),
    ...geometry.strands.map((each, order) => strand(each, figure, order)),
    ...geometry.sightings.map((place) => at(place, SIGHTING)),
    ...geometry.ratings.map((place) => at(place, RATING)),
    letters(geometry, figure),
    '</svg>',
  ].join('');
}
