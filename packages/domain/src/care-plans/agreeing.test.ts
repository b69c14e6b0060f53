import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
import { agreementOf, callerOf, IDS, OT, PT, testHash, testId, versionOf } from '../../testing/plan.ts';
import { coSign, recordGuardianAgreement, signForDiscipline } from './agreeing.ts';
import { guardianAgreementSchema, isGood, isRenewalDue } from './agreement.ts';
import { GUARDIAN } from './parties.ts';

const contentHash = testHash('content');
const sent = versionOf({ state: 'SENT', contentHash });
const shown = {
  language: 'en',
  register: 'CLINICAL',
  templateVersion: '1',
  contentHash,
  renderedHash: testHash('rendered'),
} as const;
const onTeam = { onCareTeam: true, discipline: PT };
const seen = { ...shown, guardian: IDS.guardian, register: 'FAMILY' } as const;
const spoken = (spokenOn: string) =>
  ({ ...seen, how: 'AGREED_VERBALLY', heardBy: IDS.pt, channel: 'PHONE', spokenOn }) as const;

const TRAINEE = callerOf({ staffId: testId(53), role: 'TRAINEE', registrationExpiresOn: null });

describe('a discipline’s signature', () => {
  it.each([
    ['is given by one of its own', sent, callerOf(), onTeam, shown, 'ok'],
    [
      'is not given for the other discipline',
      sent,
      callerOf(),
      { ...onTeam, discipline: OT },
      shown,
      'OTHER_DISCIPLINE',
    ],
    [
      'is not given by the lead for another discipline',
      sent,
      callerOf({ role: 'LEAD_THERAPIST', discipline: OT }),
      onTeam,
      shown,
      'OTHER_DISCIPLINE',
    ],
    ['is given by a trainee, who has no registration', sent, TRAINEE, onTeam, shown, 'ok'],
    [
      'is not given from outside the care team',
      sent,
      callerOf(),
      { ...onTeam, onCareTeam: false },
      shown,
      'NOT_ON_CARE_TEAM',
    ],
    [
      'is good on the last day of a registration',
      sent,
      callerOf({ registrationExpiresOn: '2026-11-23' }),
      onTeam,
      shown,
      'ok',
    ],
    [
      'is not given after it',
      sent,
      callerOf({ registrationExpiresOn: '2026-11-22' }),
      onTeam,
      shown,
      'REGISTRATION_EXPIRED',
    ],
    [
      'is not given without one',
      sent,
      callerOf({ registrationExpiresOn: null }),
      onTeam,
      shown,
      'REGISTRATION_EXPIRED',
    ],
    [
      'is to the text that was shown',
      sent,
      callerOf(),
      onTeam,
      { ...shown, contentHash: testHash('x') },
      'CONTENT_CHANGED',
    ],
    ['is not given to a draft', versionOf(), callerOf(), onTeam, shown, 'VERSION_NOT_SENT'],
    [
      'starts a strand on the version in force',
      { ...sent, state: 'IN_FORCE' as const },
      callerOf(),
      onTeam,
      shown,
      'ok',
    ],
    [
      'is given once',
      { ...sent, agreements: [agreementOf(PT, contentHash)] },
      callerOf(),
      onTeam,
      shown,
      'ALREADY_AGREED',
    ],
    [
      'is not given by a discipline that has no strand',
      sent,
      callerOf({ discipline: 'SPEECH_THERAPY' }),
      { ...onTeam, discipline: 'SPEECH_THERAPY' },
      shown,
      'NOT_A_PARTY',
    ],
  ])('%s', (_, version, caller, subject, text, expected) => {
    expect(ruleOf(signForDiscipline(version, caller, subject, 'a', text, null))).toBe(expected);
  });
});

describe('a signature that is kept', () => {
  it('says whose it is, how it was given and what was shown', () => {
    expect(valueOf(signForDiscipline(sent, callerOf(), onTeam, 'a', shown, null))).toEqual({
      agreement: 'a',
      party: 'DISCIPLINE',
      discipline: PT,
      person: IDS.pt,
      deputyReason: null,
      needsCoSignature: false,
      coSignedBy: null,
      how: 'SIGNED_IN_PORTAL',
      ...shown,
      givenOn: '2026-11-23',
      validUntil: null,
      carriedFrom: null,
    });
  });

  it('is of a trainee only where a trainee gave it', () => {
    const signed = (caller: typeof TRAINEE) =>
      valueOf(signForDiscipline(sent, caller, onTeam, 'a', shown, null)).needsCoSignature;
    expect([signed(TRAINEE), signed(callerOf())]).toEqual([true, false]);
  });

  it('is refused with the name of the party it is about', () => {
    const speech = { onCareTeam: true, discipline: 'SPEECH_THERAPY' };
    const speaker = callerOf({ discipline: 'SPEECH_THERAPY' });
    const signed = { ...sent, agreements: [agreementOf(OT, contentHash), agreementOf(PT, contentHash)] };
    expect(refusalOf(signForDiscipline(sent, speaker, speech, 'a', shown, null))).toEqual({
      rule: 'NOT_A_PARTY',
      data: { party: 'SPEECH_THERAPY' },
    });
    expect(refusalOf(signForDiscipline(signed, callerOf(), onTeam, 'a', shown, null))).toEqual({
      rule: 'ALREADY_AGREED',
      data: { party: PT },
    });
    expect(refusalOf(coSign(signed, callerOf(), onTeam, contentHash))).toEqual({
      rule: 'ALREADY_AGREED',
      data: { party: PT },
    });
    const others = { ...sent, agreements: [agreementOf(OT, contentHash)] };
    expect(refusalOf(coSign(others, callerOf(), onTeam, contentHash))).toEqual({
      rule: 'NOTHING_TO_CO_SIGN',
      data: { party: PT },
    });
    expect(ruleOf(signForDiscipline(others, callerOf(), onTeam, 'a', shown, null))).toBe('ok');
  });
});

describe('a trainee’s signature', () => {
  const signed = valueOf(signForDiscipline(sent, TRAINEE, onTeam, 'a', shown, null));
  const waiting = { ...sent, agreements: [signed] };

  it('counts once a therapist or the lead of the discipline answers for it', () => {
    expect(signed).toMatchObject({ needsCoSignature: true, coSignedBy: null, deputyReason: null });
    expect(isGood(signed, contentHash, '2026-11-23')).toBe(false);
    expect(isGood({ ...signed, carriedFrom: 'earlier' }, contentHash, '2026-11-23')).toBe(false);
    const answered = valueOf(coSign(waiting, callerOf(), onTeam, contentHash));
    expect(answered).toEqual({ ...signed, coSignedBy: IDS.pt });
    expect(isGood(answered, contentHash, '2026-11-23')).toBe(true);
  });

  it.each([
    ['by themselves', waiting, TRAINEE, onTeam, contentHash, 'ROLE_MAY_NOT'],
    ['by another discipline', waiting, callerOf({ discipline: OT }), onTeam, contentHash, 'OTHER_DISCIPLINE'],
    ['from outside the team', waiting, callerOf(), { ...onTeam, onCareTeam: false }, contentHash, 'NOT_ON_CARE_TEAM'],
    [
      'without a registration',
      waiting,
      callerOf({ registrationExpiresOn: null }),
      onTeam,
      contentHash,
      'REGISTRATION_EXPIRED',
    ],
    ['on another text', waiting, callerOf(), onTeam, testHash('x'), 'CONTENT_CHANGED'],
    ['on a draft', { ...waiting, state: 'DRAFT' as const }, callerOf(), onTeam, contentHash, 'VERSION_NOT_SENT'],
    ['before they signed', sent, callerOf(), onTeam, contentHash, 'NOTHING_TO_CO_SIGN'],
    [
      'twice',
      { ...sent, agreements: [{ ...signed, coSignedBy: IDS.lead }] },
      callerOf(),
      onTeam,
      contentHash,
      'ALREADY_AGREED',
    ],
    [
      'where a therapist signed',
      { ...sent, agreements: [agreementOf(PT, contentHash)] },
      callerOf(),
      onTeam,
      contentHash,
      'ALREADY_AGREED',
    ],
  ])('is not answered for %s', (_, version, caller, subject, hash, expected) => {
    expect(ruleOf(coSign(version, caller, subject, hash))).toBe(expected);
  });
});

describe('a signature in a colleague’s place', () => {
  const deputy = callerOf({ staffId: IDS.lead, role: 'LEAD_THERAPIST' });
  const sign = (caller: typeof deputy, reason: string | null) =>
    signForDiscipline(sent, caller, { onCareTeam: true, discipline: PT }, 'a', shown, reason);

  it.each([null, '', '  '])('is not taken without a reason: %j', (reason) => {
    expect(sign(deputy, reason)).toMatchObject({
      refusal: { rule: 'REASON_NEEDED', data: { field: 'deputyReason' } },
    });
  });

  it('keeps the reason, which somebody’s own signature has no use for', () => {
    expect(valueOf(sign(deputy, ' Priya is on leave ')).deputyReason).toBe('Priya is on leave');
    expect(valueOf(sign(callerOf(), 'Priya is on leave')).deputyReason).toBeNull();
  });
});

describe('a guardian’s agreement', () => {
  it.each([
    ['on screen, before a member of staff', { ...seen, how: 'SIGNED_ON_SCREEN', signedBefore: IDS.pt }, true],
    ['on paper, with the scan', { ...seen, how: 'SIGNED_ON_PAPER', scan: 'scan-17', signedOn: '2026-11-20' }, true],
    ['on paper without a scan', { ...seen, how: 'SIGNED_ON_PAPER', signedOn: '2026-11-20' }, false],
    ['by a personal link', { ...seen, how: 'SIGNED_BY_LINK', link: IDS.plan, typedName: 'Sunita Namuna' }, true],
    ['by a link without a name', { ...seen, how: 'SIGNED_BY_LINK', link: IDS.plan, typedName: ' ' }, false],
    ['by thumb, with a named witness', { ...seen, how: 'SIGNED_BY_THUMB', witness: 'Sunita Namuna' }, true],
    ['by thumb without a witness', { ...seen, how: 'SIGNED_BY_THUMB', witness: ' ' }, false],
    ['verbally: who heard it, how and when', spoken('2026-11-20'), true],
    ['verbally, heard by nobody', { ...seen, how: 'AGREED_VERBALLY', channel: 'PHONE', spokenOn: '2026-11-20' }, false],
    [
      'without the hash of what was seen',
      { ...seen, contentHash: '', how: 'SIGNED_BY_THUMB', witness: 'Sunita' },
      false,
    ],
  ])('%s', (_, given, expected) => {
    expect(guardianAgreementSchema.safeParse(given).success).toBe(expected);
  });

  it('by word counts at once and is good for 28 days from the day it was spoken', () => {
    const agreement = valueOf(recordGuardianAgreement(sent, spoken('2026-11-20'), 'a', '2026-11-23'));
    expect(agreement).toMatchObject({ party: 'GUARDIAN', givenOn: '2026-11-20', validUntil: '2026-12-18' });
    expect(isGood(agreement, contentHash, '2026-12-18')).toBe(true);
    expect(isGood(agreement, contentHash, '2026-12-19')).toBe(false);
    expect([isRenewalDue(agreement, '2026-12-18'), isRenewalDue(agreement, '2026-12-19')]).toEqual([false, true]);
  });

  it.each([
    ['on screen is of today', { ...seen, how: 'SIGNED_ON_SCREEN', signedBefore: IDS.pt }, '2026-11-23'],
    ['by link is of today', { ...seen, how: 'SIGNED_BY_LINK', link: IDS.plan, typedName: 'Sunita' }, '2026-11-23'],
    ['by thumb is of today', { ...seen, how: 'SIGNED_BY_THUMB', witness: 'Sunita' }, '2026-11-23'],
    [
      'on paper is of the day on the paper',
      { ...seen, how: 'SIGNED_ON_PAPER', scan: 's', signedOn: '2026-11-20' },
      '2026-11-20',
    ],
  ] as const)('%s, and lasts', (_, given, on) => {
    expect(valueOf(recordGuardianAgreement(sent, given, 'a', '2026-11-23'))).toMatchObject({
      givenOn: on,
      validUntil: null,
      how: given.how,
    });
  });

  it('by word is recorded on its last day, and then no more', () => {
    expect(ruleOf(recordGuardianAgreement(sent, spoken('2026-10-26'), 'a', '2026-11-23'))).toBe('ok');
    expect(refusalOf(recordGuardianAgreement(sent, spoken('2026-10-25'), 'a', '2026-11-23'))).toEqual({
      rule: 'VERBAL_AGREEMENT_EXPIRED',
      data: { validUntil: '2026-11-22' },
    });
  });

  it('by word is not recorded for the future, nor once it has run out', () => {
    expect(ruleOf(recordGuardianAgreement(sent, spoken('2026-11-24'), 'a', '2026-11-23'))).toBe('HAPPENED_IN_FUTURE');
    expect(ruleOf(recordGuardianAgreement(sent, spoken('2026-10-25'), 'a', '2026-11-23'))).toBe(
      'VERBAL_AGREEMENT_EXPIRED',
    );
  });

  it('by signature follows one by word, and is then given once', () => {
    const byWord = valueOf(recordGuardianAgreement(sent, spoken('2026-11-20'), 'a', '2026-11-23'));
    const signature = { ...seen, how: 'SIGNED_BY_LINK', link: IDS.plan, typedName: 'Sunita Namuna' } as const;
    const signed = valueOf(recordGuardianAgreement({ ...sent, agreements: [byWord] }, signature, 'b', '2026-11-23'));
    expect(signed.validUntil).toBeNull();
    const both = { ...sent, agreements: [byWord, signed] };
    expect(ruleOf(recordGuardianAgreement(both, signature, 'c', '2026-11-23'))).toBe('ALREADY_AGREED');
  });

  it('by word that is carried on becomes a task and no stop of care', () => {
    const carried = agreementOf(GUARDIAN, 'older', { validUntil: '2026-12-18', carriedFrom: 'a' });
    expect(isGood(carried, contentHash, '2027-02-15')).toBe(true);
    expect(isRenewalDue(carried, '2027-02-15')).toBe(true);
  });
});
