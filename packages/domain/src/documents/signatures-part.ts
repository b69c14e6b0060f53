import { GUARDIAN } from '../care-plans/parties.ts';
import { disciplinesOf } from '../care-plans/plan-content.ts';
import { say } from '../words/say.ts';
import type { Block } from './document-blocks.ts';
import type { DocumentSignature } from './document-facts.ts';
import { childName, day, disciplineName, heading, paragraph, type Scribe, table, words } from './scribe.ts';

function partyName(scribe: Scribe, code: string | null): string {
  return code === null || code === GUARDIAN ? words(scribe, 'family') : disciplineName(scribe, code);
}

/** Who signed; why in whose place, and who answers for it, is for those who treat. */
function personOf(
  scribe: Scribe,
  { person: name, deputyReason, needsCoSignature, coSignedBy }: DocumentSignature,
): string {
  if (scribe.register !== 'CLINICAL') return name;
  const deputy = deputyReason === null ? name : words(scribe, 'deputy', { name, reason: deputyReason });
  if (!needsCoSignature) return deputy;
  return coSignedBy === null
    ? words(scribe, 'notCoSigned', { name: deputy })
    : words(scribe, 'coSigned', { name: deputy, by: coSignedBy });
}

function wayOf(scribe: Scribe, { how, validUntil, carried }: DocumentSignature): string {
  const way = say(scribe.language, `agreementWay.${how}`);
  if (validUntil !== null) return words(scribe, 'goodUntil', { way, date: day(scribe, validUntil) });
  return carried ? words(scribe, 'carried', { way }) : way;
}

function signatureTable(scribe: Scribe): Block {
  return table(
    scribe,
    'signatures',
    [
      ['who', (each) => personOf(scribe, each)],
      ['party', (each) => partyName(scribe, each.discipline)],
      ['way', (each) => wayOf(scribe, each)],
      ['day', (each) => day(scribe, each.givenOn)],
    ],
    scribe.signatures,
  );
}

/** Lines for a pen, for each party a version that waits for signatures has not heard yet. */
function linesToSign(scribe: Scribe): readonly Block[] {
  const { version, signatures, text } = scribe;
  if (version.state !== 'SENT') return [];
  const signed = new Set(signatures.map(({ discipline }) => discipline ?? GUARDIAN));
  const waiting = [GUARDIAN, ...disciplinesOf(text.content)].filter((party) => !signed.has(party));
  if (waiting.length === 0) return [];
  return [
    {
      kind: 'TOGETHER',
      blocks: [
        { kind: 'HEADING', level: 3, text: words(scribe, 'toSign') },
        {
          kind: 'SIGN_HERE',
          lines: waiting.map((party) => partyName(scribe, party)),
          words: [words(scribe, 'nameLine'), words(scribe, 'signatureLine'), words(scribe, 'dateLine')],
        },
      ],
    },
  ];
}

/** Who agreed, how and when; what the child said; and where the rest may sign. */
export function signaturesPart(scribe: Scribe): readonly Block[] {
  if (!scribe.has('SIGNATURES')) return [];
  const name = childName(scribe);
  return [
    {
      kind: 'TOGETHER',
      blocks: [
        heading(scribe, 'signatures'),
        scribe.signatures.length === 0 ? paragraph(words(scribe, 'nobodyYet')) : signatureTable(scribe),
        ...scribe.childsWords.map(({ stance, words: said, heardBy, heardOn }) =>
          paragraph(
            words(scribe, 'childSaid', {
              words: said,
              name,
              stance: say(scribe.language, `childStance.${stance}`),
              by: heardBy,
              date: day(scribe, heardOn),
            }),
          ),
        ),
      ],
    },
    ...linesToSign(scribe),
  ];
}
