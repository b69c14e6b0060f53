import { paperStanding } from '../care-plans/paper-standing.ts';
import type { Catalogue } from '../catalogue/kinds.ts';
import type { LocalDate } from '../children/local-date.ts';
import { aboutMePart, handlingPart, precautionsPart } from './care-parts.ts';
import type { Block, PlanDocument } from './document-blocks.ts';
import type { DocumentFacts, DocumentVersion } from './document-facts.ts';
import type { DocumentRegister } from './document-sets.ts';
import type { DocumentWish } from './document-wish.ts';
import { type DocumentKey, documentWords, tell } from './document-words.ts';
import { goalsPart } from './goals-part.ts';
import { footPart, headPart } from './head-part.ts';
import { homePart } from './home-part.ts';
import { childName, day, notice, paragraph, type Scribe, scribeOf, words } from './scribe.ts';
import { signaturesPart } from './signatures-part.ts';

const TITLES = {
  CLINICAL: 'clinicalTitle',
  FAMILY: 'familyTitle',
  REFERRER: 'referrerTitle',
  SCHOOL: 'schoolTitle',
} as const satisfies Record<DocumentRegister, DocumentKey>;

/** Why a paper is not to be worked by, for the top of each of its pages; empty for what is in force. */
function markOf(scribe: Scribe): string {
  const { state, plan } = scribe.version;
  if (state === 'DRAFT') return words(scribe, 'DRAFT');
  // Printed now, the text on the paper is the text of the version.
  const standing = paperStanding({ printed: '', now: '', version: state, plan });
  return standing === 'IN_FORCE' ? '' : words(scribe, standing);
}

function sealOf(scribe: Scribe, { code }: DocumentVersion): PlanDocument['seal'] {
  return code === null ? null : { code, scan: words(scribe, 'scan'), picture: words(scribe, 'qr') };
}

/** Every page says whose it is, so that sheets that come apart find together again. */
function whoseOf(scribe: Scribe, name: string): string {
  const { text, version } = scribe;
  const edition = words(scribe, 'version', { version: `${text.number}.${text.revision}` });
  return [
    name,
    edition,
    ...(version.code === null ? [] : [version.code]),
    words(scribe, 'printed', { date: day(scribe, scribe.today) }),
  ].join(' · ');
}

function subtitleOf(scribe: Scribe, name: string): string {
  switch (scribe.register) {
    case 'CLINICAL':
    case 'FAMILY':
      return name;
    case 'REFERRER':
      return day(scribe, scribe.today);
    case 'SCHOOL':
      return '';
  }
}

function noticesOf(scribe: Scribe, mark: string): readonly Block[] {
  // Hindi nobody has signed for stands on no paper without a line that says so, in both languages.
  const unreviewed = scribe.language === 'hi' ? [documentWords.unreviewed.hi, documentWords.unreviewed.en] : [];
  return [
    ...(mark === '' ? [] : [notice([mark])]),
    ...(unreviewed.length === 0 ? [] : [notice(unreviewed)]),
    ...(scribe.child.synthetic ? [paragraph(words(scribe, 'synthetic'), 'SMALL')] : []),
  ];
}

/**
 * A version of a plan as one reader's paper. All readers' papers come from the same facts, and the clinicians' says
 * whatever any other does: no number stands on one that does not stand on theirs.
 */
export function composeDocument(
  facts: DocumentFacts,
  catalogue: Catalogue,
  today: LocalDate,
  wish: DocumentWish,
): PlanDocument {
  const scribe = scribeOf(facts, catalogue, today, wish);
  const { language, register, clinic, version } = scribe;
  const name = childName(scribe);
  const mark = markOf(scribe);
  const [before = '', between = '', after = ''] = documentWords.page[language].split(/\{pages?\}/);
  return {
    register,
    language,
    title: tell(language, TITLES[register], { name }),
    subtitle: subtitleOf(scribe, name),
    letterhead: {
      clinic: clinic.name,
      lines: [clinic.site, clinic.address].filter((line) => line !== null && line !== clinic.name).map(String),
    },
    seal: sealOf(scribe, version),
    running: { whose: whoseOf(scribe, name), mark, page: [before, between, after] },
    blocks: [
      ...noticesOf(scribe, mark),
      ...headPart(scribe),
      ...aboutMePart(scribe),
      ...precautionsPart(scribe),
      ...goalsPart(scribe),
      ...homePart(scribe),
      ...handlingPart(scribe),
      ...footPart(scribe),
      ...signaturesPart(scribe),
    ],
  };
}
