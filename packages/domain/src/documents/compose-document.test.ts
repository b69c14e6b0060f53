import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFactsOf } from '../../testing/documents.ts';
import { contentOf, goalOf, homeItemOf, IDS, otStrandOf, ptStrandOf } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { addDays } from '../children/local-date.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import { composeDocument } from './compose-document.ts';
import type { Block } from './document-blocks.ts';
import type { DocumentFacts } from './document-facts.ts';
import { DOCUMENT_PARTS, DOCUMENT_REGISTERS, type DocumentPart, type DocumentRegister } from './document-sets.ts';
import { documentWords } from './document-words.ts';
import { renderDocument } from './render-document.ts';

const TODAY = '2026-11-23';

function paperOf(
  facts: DocumentFacts,
  register: DocumentRegister,
  language: Language = 'en',
  parts: readonly DocumentPart[] = DOCUMENT_PARTS,
) {
  return composeDocument(facts, baseCatalogue, TODAY, { register, language, parts: [...parts] });
}

/** Everything that can be read on a paper, what its pictures tell included. */
function readOf(...given: Parameters<typeof paperOf>): string {
  return renderDocument(paperOf(...given), { qr: undefined, fontFaces: '' })
    .replace(/<style>.*<\/style>/s, '')
    .replaceAll(/<[^>]*?aria-label="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]+>/g, ' ');
}

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:[.:/-]\d+)*/g)].map(([number]) => number);
}

function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'TOGETHER' ? allBlocks(block.blocks) : [block]));
}

/** Whose lines for a pen there are on the family's paper of a version. */
function linesOf(state: 'SENT' | 'IN_FORCE' | 'DRAFT'): readonly string[] {
  const facts = documentFactsOf({ version: { ...documentFactsOf().version, state } });
  return allBlocks(paperOf(facts, 'FAMILY').blocks).flatMap((block) => (block.kind === 'SIGN_HERE' ? block.lines : []));
}

function kinds(facts: DocumentFacts): readonly Block['kind'][] {
  return paperOf(facts, 'CLINICAL').blocks.map(({ kind }) => kind);
}

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
const whole = fc.integer({ min: 1, max: 9999 });
const said = fc
  .tuple(fc.constantFrom('sits', 'बैठता है', 'to the tap'), whole)
  .map(([text, number]) => `${text} ${number}`);

/** The example plan with other numbers in every place that holds one. */
const anyFacts: fc.Arbitrary<DocumentFacts> = fc
  .record({
    minutes: whole,
    dose: whole,
    times: fc.integer({ min: 1, max: 7 }),
    home: whole,
    seconds: fc.array(whole, { maxLength: 4 }),
  })
  .chain(({ minutes, dose, times, home, seconds }) =>
    fc
      .record({
        statement: said,
        priority: said,
        about: said,
        handling: said,
        stop: said,
        note: said,
        level: said,
        target: day,
        review: day,
        seen: fc.array(day, { maxLength: 4 }),
        given: day,
        setting: fc.constantFrom('HOME', 'NURSERY_OR_SCHOOL'),
        state: fc.constantFrom('DRAFT', 'SENT', 'IN_FORCE', 'SUPERSEDED'),
        isLong: fc.boolean(),
      })
      .map((drawn): DocumentFacts => {
        const base = documentFactsOf();
        const levels = goalOf().levels.map((each) => ({
          ...each,
          text: `${drawn.level} ${each.text} ${drawn.isLong ? 'with a hand on the rail and the other on the tap, while somebody sings it through to the very end '.repeat(2) : ''}`.trim(),
        }));
        const timing = {
          mode: 'WEEKLY_OR_FORTNIGHTLY',
          timesPerWeek: times,
          minutes: dose,
          weeks: 6,
          deliveryMode: 'CLINIC',
        } as const;
        return documentFactsOf({
          child: { ...base.child, aboutMe: drawn.about },
          version: { ...base.version, state: drawn.state },
          text: {
            ...base.text,
            names: { ...base.text.names, [IDS.priority]: drawn.priority },
            content: contentOf({
              terms: { startConvention: -2, reviewOn: drawn.review, agreedWeeklyMinutes: minutes, place: 'CLINIC' },
              goals: [goalOf({ statement: drawn.statement, levels, targetOn: drawn.target, setting: drawn.setting })],
              strands: [otStrandOf({ dose: timing }), ptStrandOf({ dose: timing })],
              homeItems: [homeItemOf({ minutesPerDay: home, stopIf: drawn.stop })],
            }),
          },
          handling: base.handling.map((line) => ({ ...line, value: drawn.handling })),
          precautions: base.precautions.map((each) => ({
            ...each,
            note: drawn.note,
            status: 'NWB',
            statusUntil: drawn.target,
          })),
          signatures: base.signatures.map((each) => ({ ...each, givenOn: drawn.given })),
          course: {
            ...base.course,
            levels: drawn.seen.map((on, at) => ({
              id: `l${at}`,
              goal: IDS.goal,
              level: -1,
              on,
              setting: 'HOME',
              scaleEdition: 1,
            })),
            measures: seconds.map((count, at) => ({
              id: `m${at}`,
              strand: IDS.ptStrand,
              measure: { type: 'SECONDS', seconds: count },
              on: addDays('2026-10-01', at),
            })),
          },
        });
      }),
  );

describe('the papers of one plan', () => {
  it.each(DOCUMENT_REGISTERS.filter((register) => register !== 'CLINICAL'))(
    'say no number to %s that the clinicians’ does not say',
    (register) => {
      fc.assert(
        fc.property(
          anyFacts,
          fc.constantFrom(...LANGUAGES),
          fc.subarray([...DOCUMENT_PARTS]),
          (facts, language, parts) => {
            const clinical = new Set(numbersIn(readOf(facts, 'CLINICAL', language)));
            const strangers = numbersIn(readOf(facts, register, language, parts)).filter(
              (number) => !clinical.has(number),
            );
            expect(strangers).toEqual([]);
          },
        ),
        runs(),
      );
    },
  );

  it('tell clinicians everything: method, measures, codes, who signed in whose place', () => {
    const clinical = readOf(documentFactsOf(), 'CLINICAL');
    for (const told of [
      'Aarav Namuna · आरव नमूना',
      'NT-4471',
      'Cerebral Palsy (working diagnosis)',
      '135 minutes a week',
      'd5201',
      'Clean teeth without a fight',
      'stands with one hand on the rail',
      '20 s to 120 s; last 85 s (16 November 2026)',
      '−1: 1-2 evenings of 7 (8 November 2026)',
      'After the cast of 12 June.',
      'Wait ten seconds, then point.',
      'Point to the next picture and wait',
      'Ravi Sen, as a deputy: Colleague on leave',
      'Agreed verbally, good until 26 October 2026',
      '“Blue brush!”: Aarav Namuna said yes.',
    ]) {
      expect(clinical).toContain(told);
    }
    expect(clinical).not.toMatch(/[A-Z]{3,}_[A-Z]/);
  });

  it('give the family words and no method, numbers of levels or codes', () => {
    const family = readOf(documentFactsOf(), 'FAMILY');
    expect(family).toContain('You told us: Clean teeth without a fight');
    expect(family).toContain('Now: 1-2 evenings of 7');
    expect(family).toContain('Stop if he coughs or gags');
    for (const kept of ['d5201', '−1', 'Technique', 'NT-4471', 'Cerebral', 'deputy', 'After the cast']) {
      expect(family).not.toContain(kept);
    }
  });

  it('tell a family that it agreed only to what it agreed to', () => {
    expect(readOf(documentFactsOf(), 'FAMILY')).toContain('This is what we agreed.');
    for (const state of ['DRAFT', 'SENT'] as const) {
      const facts = documentFactsOf({ version: { ...documentFactsOf().version, state } });
      expect(readOf(facts, 'FAMILY')).not.toContain('we agreed');
    }
  });

  it('leave out of the letter what is the family’s and the school’s', () => {
    const letter = readOf(documentFactsOf(), 'REFERRER');
    expect(letter).toContain('Cerebral Palsy');
    expect(letter).toContain('−2: 0 evenings of 7');
    for (const kept of [
      'Clean teeth',
      'Point to the next picture',
      'Wait ten seconds',
      'trains',
      'Sunita',
      'Blue brush',
      'After the cast',
    ]) {
      expect(letter).not.toContain(kept);
    }
  });

  it('leave out of the school’s page what is the clinic’s and the family’s', () => {
    const facts = documentFactsOf();
    const goals = [
      goalOf(),
      goalOf({ goal: IDS.otherGoal, setting: 'NURSERY_OR_SCHOOL', statement: 'Opens the own bottle' }),
    ];
    const school = readOf({ ...facts, text: { ...facts.text, content: { ...facts.text.content, goals } } }, 'SCHOOL');
    for (const told of ['trains', 'Wait ten seconds, then point.', 'Opens the own bottle', 'Ravi Sen, Physiotherapy']) {
      expect(school).toContain(told);
    }
    for (const kept of [
      'Brushes his teeth',
      'evenings',
      'Clean teeth',
      'Cerebral',
      'NT-4471',
      '18 September 2022',
      'Sunita',
      'Blue brush',
      'Point to the next picture',
      '135',
      '85 s',
      'Colleague',
      'After the cast',
    ]) {
      expect(school).not.toContain(kept);
    }
  });

  it('never give a reader a part that is not theirs, whoever asks', () => {
    expect(readOf(documentFactsOf(), 'SCHOOL', 'en', ['HOME', 'SIGNATURES', 'PICTURES'])).not.toMatch(
      /Stop if|Sunita|week 1/,
    );
    expect(readOf(documentFactsOf(), 'REFERRER', 'en', ['HOME', 'HANDLING', 'ABOUT_ME'])).not.toMatch(
      /Stop if|Wait ten|trains/,
    );
  });

  it('leave out the parts nobody asked for', () => {
    const bare = readOf(documentFactsOf(), 'CLINICAL', 'en', []);
    expect(bare).not.toMatch(/Goal 1|trains|Wait ten|Stop if|Who agreed|Precautions/);
    expect(bare).toContain('Aarav Namuna');
  });
});

describe('a paper', () => {
  it.each([
    ['DRAFT', 'ACTIVE', documentWords.DRAFT.en],
    ['SENT', 'ACTIVE', documentWords.WAITING.en],
    ['SUPERSEDED', 'ACTIVE', documentWords.REPLACED.en],
    ['DISCARDED', 'ACTIVE', documentWords.TAKEN_BACK.en],
    ['IN_FORCE', 'PAUSED', documentWords.RESTS.en],
    ['IN_FORCE', 'ENDED', documentWords.ENDED.en],
    ['IN_FORCE', 'ACTIVE', ''],
  ] as const)('of a version that is %s in a plan that is %s is marked on every page: %s', (state, plan, mark) => {
    for (const register of DOCUMENT_REGISTERS) {
      const facts = documentFactsOf({ version: { ...documentFactsOf().version, state, plan } });
      const document = paperOf(facts, register);
      expect(document.running.mark).toBe(mark);
      expect(document.blocks[0]?.kind === 'NOTICE').toBe(mark !== '');
    }
  });

  it('in Hindi says in both languages that nobody has reviewed it; in English it does not', () => {
    for (const register of DOCUMENT_REGISTERS) {
      const hindi = readOf(documentFactsOf(), register, 'hi');
      expect(hindi).toContain(documentWords.unreviewed.hi);
      expect(hindi).toContain(documentWords.unreviewed.en);
      expect(readOf(documentFactsOf(), register, 'en')).not.toContain(documentWords.unreviewed.en);
    }
  });

  it('says beside a goal that its words come from a template nobody has read in Hindi', () => {
    const facts = documentFactsOf();
    const laid = { goal: goalOf(), strands: [], homeItems: null };
    const origins = [{ reviewed: false, language: 'hi' as const, laid }];
    const unread = { ...facts, text: { ...facts.text, origins } };
    for (const register of ['CLINICAL', 'FAMILY', 'REFERRER'] as const) {
      expect(readOf(unread, register)).toContain(documentWords.unread.en);
      expect(readOf(facts, register)).not.toContain(documentWords.unread.en);
    }
  });

  it('says that a status has run out, and that the strictest reading counts', () => {
    const [precaution] = documentFactsOf().precautions;
    const withStatus = (statusUntil: string) =>
      readOf(documentFactsOf({ precautions: [{ ...precaution!, status: 'PWB', statusUntil }] }), 'CLINICAL');
    expect(withStatus('2026-11-22')).toContain('ran out on 22 November 2026');
    expect(withStatus('2026-11-23')).toContain('until 23 November 2026');
  });

  it('has lines to sign for whoever has not agreed yet, and only while it waits', () => {
    expect(linesOf('SENT')).toEqual(['Occupational Therapy']);
    expect(linesOf('IN_FORCE')).toEqual([]);
    expect(linesOf('DRAFT')).toEqual([]);
  });

  it('draws the trellis once something was seen, and words the levels until then', () => {
    expect(kinds(documentFactsOf())).toContain('TRELLIS');
    const unseen = { levels: [], measures: [], ratings: [] };
    expect(kinds(documentFactsOf({ course: unseen }))).not.toContain('TRELLIS');
    expect(kinds(documentFactsOf({ course: unseen }))).toContain('SCALE');
  });

  it('takes the level of an earlier scale for nothing', () => {
    const { course } = documentFactsOf();
    const levels = course.levels.map((each) => ({ ...each, scaleEdition: 7 }));
    expect(readOf(documentFactsOf({ course: { ...course, levels } }), 'FAMILY')).not.toContain('Now:');
  });

  it('calls the child as the reader of its language does', () => {
    expect(paperOf(documentFactsOf(), 'FAMILY', 'hi').subtitle).toBe('आरव नमूना');
    expect(paperOf(documentFactsOf(), 'FAMILY', 'en').subtitle).toBe('Aarav Namuna');
    const { child } = documentFactsOf();
    expect(paperOf(documentFactsOf({ child: { ...child, nameLocal: null } }), 'SCHOOL', 'hi').title).toBe(
      'स्कूल में Aarav Namuna',
    );
  });
});
