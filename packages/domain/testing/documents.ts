import type { DocumentFacts } from '../src/documents/document-facts.ts';
import { contentOf, homeItemOf, IDS, OT, PT } from './plan.ts';

/** The example plan as papers are made from it: in force, signed, seen a few times, with everything a reader can be told. */
export function documentFactsOf(over: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    clinic: { name: 'Neem Tree Clinic', site: 'Rohini', address: 'Sector 8, Delhi' },
    child: {
      name: 'Aarav Namuna',
      nameLocal: 'आरव नमूना',
      birthDate: '2022-09-18',
      gestationDays: 266,
      mrn: 'NT-4471',
      synthetic: false,
      aboutMe: 'I like trains. I say yes by looking at it.',
      conditions: [{ code: 'CEREBRAL_PALSY', confirmed: false }],
    },
    version: {
      state: 'IN_FORCE',
      plan: 'ACTIVE',
      code: 'K7-PM-42',
      sentOn: '2026-09-26',
      inForceFrom: '2026-09-28',
      courseFrom: '2026-09-28',
    },
    text: {
      number: 3,
      revision: 1,
      content: contentOf({ homeItems: [homeItemOf()] }),
      names: { [IDS.priority]: 'Clean teeth without a fight', [IDS.pt]: 'Ravi Sen', [IDS.ot]: 'Meera Iyer' },
    },
    team: [
      { discipline: OT, name: 'Meera Iyer', lead: true },
      { discipline: PT, name: 'Ravi Sen', lead: true },
    ],
    precautions: [
      {
        code: 'WEIGHT_BEARING_STATUS',
        status: null,
        statusUntil: null,
        site: 'ANKLE',
        side: 'LEFT',
        note: 'After the cast of 12 June.',
        raisedOn: '2026-06-14',
        reviewOn: null,
      },
    ],
    handling: [
      {
        key: 'PROMPTS',
        value: 'Wait ten seconds, then point.',
        site: null,
        side: null,
        discipline: OT,
        owner: 'Meera Iyer',
        since: '2026-03-26',
      },
    ],
    signatures: [
      {
        party: 'DISCIPLINE',
        discipline: PT,
        person: 'Ravi Sen',
        how: 'SIGNED_IN_PORTAL',
        language: 'en',
        givenOn: '2026-09-26',
        validUntil: null,
        deputyReason: 'Colleague on leave',
        needsCoSignature: false,
        coSignedBy: null,
        carried: false,
      },
      {
        party: 'GUARDIAN',
        discipline: null,
        person: 'Sunita Namuna',
        how: 'AGREED_VERBALLY',
        language: 'hi',
        givenOn: '2026-09-28',
        validUntil: '2026-10-26',
        deputyReason: null,
        needsCoSignature: false,
        coSignedBy: null,
        carried: false,
      },
    ],
    childsWords: [{ stance: 'SAID_YES', words: 'Blue brush!', heardBy: 'Ravi Sen', heardOn: '2026-09-27' }],
    course: {
      levels: [
        { id: 'l1', goal: IDS.goal, level: -2, on: '2026-10-04', setting: 'HOME', scaleEdition: 1 },
        { id: 'l2', goal: IDS.goal, level: -1, on: '2026-11-08', setting: 'HOME', scaleEdition: 1 },
      ],
      measures: [
        { id: 'm1', strand: IDS.ptStrand, measure: { type: 'SECONDS', seconds: 35 }, on: '2026-10-12' },
        { id: 'm2', strand: IDS.ptStrand, measure: { type: 'SECONDS', seconds: 85 }, on: '2026-11-16' },
      ],
      ratings: [{ id: 'r1', goal: IDS.goal, level: 0, raterKind: 'CAREGIVER', on: '2026-11-20', scaleEdition: 1 }],
    },
    ...over,
  };
}
