import { findByCode } from '../catalogue/lookup.ts';
import { label, placeText } from '../care-plans/plan-text/reader.ts';
import { say } from '../words/say.ts';
import type { Block } from './document-blocks.ts';
import type { DocumentHandling, DocumentPrecaution } from './document-facts.ts';
import { type Column, day, disciplineName, heading, paragraph, type Scribe, table, words } from './scribe.ts';

/** The child's own card, in the words it was written in. */
export function aboutMePart(scribe: Scribe): readonly Block[] {
  const { aboutMe } = scribe.child;
  if (!scribe.has('ABOUT_ME') || aboutMe === null || aboutMe === '') return [];
  return [{ kind: 'TOGETHER', blocks: [heading(scribe, 'aboutMe'), paragraph(aboutMe, 'LEAD')] }];
}

/** What a status says; past its day the strictest reading counts, and the paper says so. */
function statusText(scribe: Scribe, { code, status, statusUntil }: DocumentPrecaution): string {
  if (status === null) return '';
  const entry = findByCode(scribe.catalogue.precautions, code);
  const said = entry?.byStatus?.statuses[status]?.label[scribe.language] ?? status;
  if (statusUntil === null) return said;
  const isOver = statusUntil < scribe.today;
  return words(scribe, isOver ? 'ranOut' : 'until', { status: said, date: day(scribe, statusUntil) });
}

function precautionName({ reader, catalogue }: Scribe, { code }: DocumentPrecaution): string {
  return label(reader, catalogue.precautions, code);
}

function placeOf({ reader }: Scribe, row: Pick<DocumentPrecaution, 'site' | 'side'>): string {
  return placeText(reader, row).join(', ');
}

function precautionTable(scribe: Scribe): Block {
  return table(
    scribe,
    'precautions',
    [
      ['precaution', (each) => precautionName(scribe, each)],
      ['where', (each) => placeOf(scribe, each)],
      ['status', (each) => statusText(scribe, each)],
      ['since', (each) => day(scribe, each.raisedOn)],
      ['note', (each) => each.note ?? ''],
    ],
    scribe.precautions,
  );
}

function precautionLine(scribe: Scribe, row: DocumentPrecaution): string {
  const where = [placeOf(scribe, row), statusText(scribe, row)].filter(Boolean).join('; ');
  const name = precautionName(scribe, row);
  return where === '' ? name : `${name}: ${where}`;
}

/** What everybody takes care with, as it is today. Notes and dates are for those who treat. */
export function precautionsPart(scribe: Scribe): readonly Block[] {
  if (!scribe.has('PRECAUTIONS')) return [];
  const { register, precautions, today } = scribe;
  const isTreating = register === 'CLINICAL';
  if (precautions.length === 0 && !isTreating) return [];
  const title = {
    CLINICAL: 'precautions',
    FAMILY: 'precautionsPlain',
    REFERRER: 'letterCare',
    SCHOOL: 'precautionsPlain',
  } as const;
  const intro =
    register === 'FAMILY' ? words(scribe, 'familyCareIntro') : words(scribe, 'asOf', { date: day(scribe, today) });
  const list: Block =
    precautions.length === 0
      ? paragraph(words(scribe, 'noPrecautions'))
      : isTreating
        ? precautionTable(scribe)
        : { kind: 'LIST', items: precautions.map((each) => precautionLine(scribe, each)) };
  return [
    {
      kind: 'TOGETHER',
      blocks: [heading(scribe, title[register]), paragraph(intro, register === 'FAMILY' ? undefined : 'SMALL'), list],
    },
  ];
}

/** The short agreed list: what a covering therapist, a school and a grandmother need first. */
export function handlingPart(scribe: Scribe): readonly Block[] {
  const { register, handling, today } = scribe;
  if (!scribe.has('HANDLING') || handling.length === 0) return [];
  const title = register === 'SCHOOL' ? 'handlingSchool' : 'handling';
  const { reader, language } = scribe;
  const columns: readonly Column<DocumentHandling>[] = [
    ['topic', (line) => [say(language, `handlingKey.${line.key}`), ...placeText(reader, line)].join(', ')],
    ['agreedWay', (line) => line.value],
  ];
  const own: readonly Column<DocumentHandling>[] = [
    ['party', (line) => disciplineName(scribe, line.discipline)],
    ['owner', (line) => line.owner],
    ['since', (line) => day(scribe, line.since)],
  ];
  return [
    heading(scribe, title),
    paragraph(words(scribe, 'asOf', { date: day(scribe, today) }), 'SMALL'),
    table(scribe, title, register === 'CLINICAL' ? [...columns, ...own] : columns, handling),
  ];
}
