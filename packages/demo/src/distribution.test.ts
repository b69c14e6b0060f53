import { ageOn, planTScore, startLevelOf } from '@trellis/domain';
import { testHash } from '@trellis/domain/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANCHOR } from '../testing/told-demo.ts';
import { Random } from './base/random.ts';
import { OT, PT } from './clinic/staff.ts';
import { openClinic } from './clinic/clinic.ts';
import { MAIN_CLINIC } from './clinic/clinics.ts';
import { drawProfile, type Profile } from './children/profile.ts';
import { drawTendency, drawTrajectory } from './course/trajectory.ts';
import { tellChildren, type ToldChild } from './generate.ts';
import { waitDays } from './stories/first-visit.ts';

const clinic = openClinic(MAIN_CLINIC, ANCHOR, 0);

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((each) => (each - middle) ** 2)));
}

/** The ages at referral of the children with a condition. */
function monthsOf(profiles: readonly Profile[], code: string): number[] {
  return profiles
    .filter(({ condition }) => condition === code)
    .map(({ birthDate, receivedOn }) => ageOn({ birthDate, gestationDays: null }, receivedOn).completedMonths);
}

/** Of the children with a condition, those both disciplines treat. */
function jointShare(profiles: readonly Profile[], code: string): number {
  const of = profiles.filter(({ condition }) => condition === code);
  return of.filter(({ disciplines }) => disciplines.length === 2).length / of.length;
}

describe('a thousand children', () => {
  let profiles: readonly Profile[];
  beforeAll(() => {
    const taken = new Set<string>();
    profiles = Array.from({ length: 1000 }, (_, index) =>
      drawProfile(clinic, index, { receivedOn: '2026-09-01' }, taken),
    );
  });
  const share = (is: (profile: Profile) => boolean) => profiles.filter(is).length / profiles.length;

  it('have the conditions of the caseload, in its shares', () => {
    expect(share(({ condition }) => condition === 'AUTISM_SPECTRUM_DISORDER')).toBeCloseTo(0.22, 1);
    expect(share(({ condition }) => condition === 'CEREBRAL_PALSY')).toBeCloseTo(0.17, 1);
    expect(share(({ condition }) => condition === 'MUSCULAR_DYSTROPHY')).toBeLessThan(0.05);
  });

  it('are of an age their condition is met at', () => {
    expect(Math.max(...monthsOf(profiles, 'TORTICOLLIS_OR_FLAT_HEAD'))).toBeLessThanOrEqual(11);
    expect(
      Math.min(...monthsOf(profiles, 'ADHD'), ...monthsOf(profiles, 'LEARNING_DISABILITY')),
    ).toBeGreaterThanOrEqual(59);
    expect(Math.min(...monthsOf(profiles, 'MUSCULAR_DYSTROPHY'))).toBeGreaterThanOrEqual(36);
    expect(Math.min(...monthsOf(profiles, 'AUTISM_SPECTRUM_DISORDER'))).toBeGreaterThanOrEqual(17);
    expect(share(({ birthDate }) => birthDate > '2024-09-01')).toBeGreaterThan(0.15);
  });

  it('are treated by both disciplines as often as is usual for each condition', () => {
    expect(jointShare(profiles, 'CEREBRAL_PALSY')).toBeGreaterThan(0.72);
    expect(jointShare(profiles, 'AUTISM_SPECTRUM_DISORDER')).toBeGreaterThan(0.3);
    expect(jointShare(profiles, 'ADHD')).toBeLessThan(0.35);
    expect(share(({ disciplines }) => disciplines.join() === [OT, PT].join())).toBeGreaterThan(0.3);
  });

  it('are born early in a sixth of cases, and nobody knows in some', () => {
    expect(share(({ gestationDays }) => gestationDays !== null && gestationDays < 259)).toBeCloseTo(0.18, 1);
    expect(share(({ gestationDays }) => gestationDays === null)).toBeCloseTo(0.06, 1);
  });
});

describe('waiting', () => {
  it('takes a median of eighteen days, and a fifth of that where it is most urgent', () => {
    const random = new Random('waiting');
    const median = (priority: 'P1' | 'P3') =>
      Array.from({ length: 2001 }, () => waitDays(random, priority)).toSorted((a, b) => a - b)[1000];
    expect(median('P3')).toBeGreaterThanOrEqual(16);
    expect(median('P3')).toBeLessThanOrEqual(20);
    expect(median('P1')).toBeLessThanOrEqual(4);
  });
});

describe('attainment', () => {
  it('ends at the levels of the clinical reference', () => {
    const random = new Random('attainment');
    const finals = Array.from({ length: 4000 }, () =>
      drawTrajectory(random, drawTendency(random), { direction: 'IMPROVE', convention: -2, reached: null }),
    ).map(({ final }) => final);
    const share = (level: number) => finals.filter((each) => each === level).length / finals.length;
    expect(Math.abs(share(0) - 0.42)).toBeLessThan(0.05);
    expect(Math.abs(share(1) - 0.2)).toBeLessThan(0.05);
    expect(Math.abs(share(-1) - 0.23)).toBeLessThan(0.06);
  });

  it('gives plans a T around fifty with a spread of about ten at their reviews', () => {
    const twice = openClinic({ ...MAIN_CLINIC, hasExamples: false, children: 226 }, ANCHOR, 0);
    const children: readonly ToldChild[] = [...tellChildren(twice, testHash)];
    const scores = children.flatMap(({ living }) =>
      (living?.reviews ?? [])
        .filter(({ review }) => review.closed)
        .flatMap(({ review }) => {
          const version = living?.plan.versions.find((each) => each.version === review.version);
          if (version === undefined || living === null) return [];
          const { startConvention } = version.content.terms;
          const goals = version.content.goals.map((goal) => ({
            goal: goal.goal,
            direction: goal.direction,
            start: startLevelOf(goal, startConvention),
            expected: 0 as const,
            weight: 1,
          }));
          const ratings = living.ratings.map(({ rating }) => rating);
          return planTScore(startConvention, goals, ratings, review).rated ?? [];
        }),
    );
    expect(scores.length).toBeGreaterThan(35);
    expect(Math.abs(mean(scores) - 50)).toBeLessThan(5);
    expect(deviation(scores)).toBeGreaterThan(6);
    expect(deviation(scores)).toBeLessThan(14);
  });
});
