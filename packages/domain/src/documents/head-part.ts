import { ageText } from '../children/age-text.ts';
import { label, deliveryMode } from '../care-plans/plan-text/reader.ts';
import { disciplinesOf } from '../care-plans/plan-content.ts';
import type { Block, Fact } from './document-blocks.ts';
import { doseWords } from './dose-words.ts';
import { levelSign } from './goal-course.ts';
import { childName, day, disciplineName, fact, factList, heading, paragraph, type Scribe, words } from './scribe.ts';

function bornFact(scribe: Scribe): readonly Fact[] {
  const { birthDate, gestationDays } = scribe.child;
  const age = ageText({ birthDate, gestationDays }, scribe.today, scribe.language);
  return fact(scribe, 'born', words(scribe, 'bornAge', { date: day(scribe, birthDate), age }));
}

function conditionsFact(scribe: Scribe): readonly Fact[] {
  const { reader, catalogue, child } = scribe;
  const named = child.conditions.map(({ code, confirmed }) => {
    const condition = label(reader, catalogue.conditions, code);
    return confirmed ? condition : words(scribe, 'working', { condition });
  });
  return fact(scribe, 'conditions', named.join('; '));
}

function teamText(scribe: Scribe): string {
  return scribe.team
    .map(({ name, discipline }) => words(scribe, 'member', { name, discipline: disciplineName(scribe, discipline) }))
    .join('; ');
}

/** All that clinicians are told of child and plan before the goals. */
function clinicalHead(scribe: Scribe): readonly Block[] {
  const { child, version, text, reader } = scribe;
  const { reviewOn, agreedWeeklyMinutes, place, startConvention } = text.content.terms;
  const bothNames = [child.name, child.nameLocal].filter((each) => each !== null).join(' · ');
  return factList([
    ...fact(scribe, 'child', bothNames),
    ...bornFact(scribe),
    ...fact(scribe, 'record', child.mrn),
    ...conditionsFact(scribe),
    ...fact(scribe, 'team', teamText(scribe)),
    ...(version.inForceFrom === null
      ? fact(scribe, 'sent', version.sentOn && day(scribe, version.sentOn))
      : fact(scribe, 'inForce', day(scribe, version.inForceFrom))),
    ...fact(scribe, 'review', reviewOn && day(scribe, reviewOn)),
    ...fact(
      scribe,
      'minutes',
      agreedWeeklyMinutes === null ? null : words(scribe, 'minutesAWeek', { minutes: agreedWeeklyMinutes }),
    ),
    ...fact(scribe, 'place', place && deliveryMode(reader, place)),
    ...fact(scribe, 'convention', words(scribe, 'level', { level: levelSign(startConvention) })),
  ]);
}

function familyHead(scribe: Scribe): readonly Block[] {
  const { agreedWeeklyMinutes } = scribe.text.content.terms;
  const minutes =
    agreedWeeklyMinutes === null ? [] : [words(scribe, 'familyMinutes', { minutes: agreedWeeklyMinutes })];
  const { state } = scribe.version;
  const intro = words(scribe, state === 'DRAFT' || state === 'SENT' ? 'familyDraft' : 'familyIntro');
  return [paragraph([intro, ...minutes].join(' '), 'LEAD')];
}

function letterHead(scribe: Scribe): readonly Block[] {
  const { content } = scribe.text;
  const { agreedWeeklyMinutes } = content.terms;
  const name = childName(scribe);
  const disciplines = disciplinesOf(content).map((code) => disciplineName(scribe, code));
  return [
    ...factList([
      ...fact(scribe, 'letterAbout', name),
      ...bornFact(scribe),
      ...fact(scribe, 'record', scribe.child.mrn),
      ...conditionsFact(scribe),
    ]),
    paragraph(words(scribe, 'letterOpen')),
    paragraph(
      [
        words(scribe, 'letterThanks', { name, disciplines }),
        ...(agreedWeeklyMinutes === null ? [] : [words(scribe, 'letterMinutes', { minutes: agreedWeeklyMinutes })]),
      ].join(' '),
    ),
  ];
}

/** What stands above the parts: for whom this is, and of whom it speaks. */
export function headPart(scribe: Scribe): readonly Block[] {
  switch (scribe.register) {
    case 'CLINICAL':
      return clinicalHead(scribe);
    case 'FAMILY':
      return familyHead(scribe);
    case 'REFERRER':
      return letterHead(scribe);
    case 'SCHOOL':
      return [paragraph(words(scribe, 'schoolIntro', { name: childName(scribe) }), 'LEAD')];
  }
}

function whoTreats(scribe: Scribe): readonly Block[] {
  const { strands } = scribe.text.content;
  const lines = scribe.team.map(({ name, discipline, lead }) => {
    const own = lead ? strands.filter((each) => each.discipline === discipline) : [];
    const told = own.map((strand) => [strand.what, doseWords(scribe, strand)].filter(Boolean).join(', '));
    const who = words(scribe, 'member', { name, discipline: disciplineName(scribe, discipline) });
    return [who, told.join('; ')].filter(Boolean).join(': ');
  });
  return lines.length === 0 ? [] : [heading(scribe, 'letterTreats'), { kind: 'LIST', items: lines }];
}

function letterFoot(scribe: Scribe): readonly Block[] {
  const { reviewOn } = scribe.text.content.terms;
  const leads = scribe.team.filter(({ lead }) => lead);
  return [
    ...whoTreats(scribe),
    paragraph(
      [
        words(scribe, 'letterTell'),
        ...(reviewOn === null ? [] : [words(scribe, 'letterReview', { date: day(scribe, reviewOn) })]),
      ].join(' '),
    ),
    {
      kind: 'TOGETHER',
      blocks: [
        paragraph(words(scribe, 'letterClose')),
        {
          kind: 'SIGN_HERE',
          lines: leads.map(({ name, discipline }) =>
            words(scribe, 'member', { name, discipline: disciplineName(scribe, discipline) }),
          ),
          words: ['', words(scribe, 'signatureLine'), words(scribe, 'dateLine')],
        },
      ],
    },
  ];
}

function schoolFoot(scribe: Scribe): readonly Block[] {
  const { clinic, team } = scribe;
  return [
    {
      kind: 'TOGETHER',
      blocks: [
        heading(scribe, 'schoolAsk'),
        paragraph(words(scribe, 'schoolAskIntro')),
        {
          kind: 'LIST',
          items: team.map(({ name, discipline }) =>
            [words(scribe, 'member', { name, discipline: disciplineName(scribe, discipline) }), clinic.name].join(', '),
          ),
        },
      ],
    },
  ];
}

/** What stands below the parts. */
export function footPart(scribe: Scribe): readonly Block[] {
  const { reviewOn } = scribe.text.content.terms;
  switch (scribe.register) {
    case 'CLINICAL':
      return [];
    case 'FAMILY':
      return reviewOn === null
        ? []
        : [paragraph(words(scribe, 'familyReview', { date: day(scribe, reviewOn) }), 'STRONG')];
    case 'REFERRER':
      return letterFoot(scribe);
    case 'SCHOOL':
      return schoolFoot(scribe);
  }
}
