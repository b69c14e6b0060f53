import {
  addDays,
  agreedParties,
  AGREEMENT_WAYS,
  baseCatalogue,
  completedYears,
  decisionStanding,
  disciplinesOf,
  FINDING_CODES,
  FINDING_REASONS,
  dueStanding,
  getByCode,
  GUARDIAN,
  isRenewalDue,
  lookDueSince,
  nearlySameName,
  PLAN_END_REASONS,
  PLAN_STATES,
  planTScore,
  reportsItself,
  startLevelOf,
  STRAND_STATES,
  TASK_NOTICE_DAYS,
  VERSION_STATES,
} from '@trellis/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANCHOR, tellDemo, toldAs, type ToldClinic } from '../testing/told-demo.ts';
import { CLOSES_AT_MINUTE, dayOf, instantOf, OPENS_AT_MINUTE, weekdayOf } from './base/calendar.ts';
import type { ToldChild } from './generate.ts';
import { STORIES } from './stories/deck.ts';
import { EXAMPLES } from './stories/examples.ts';
import type { Living } from './life/living.ts';

let told: readonly ToldClinic[];
let children: readonly ToldChild[];
let lives: readonly Living[];
beforeAll(() => {
  told = tellDemo();
  children = told.flatMap((each) => each.children);
  lives = children.flatMap(({ living }) => (living === null ? [] : [living]));
});

/** The version in force of every plan that is worked by. */
function inForce() {
  return lives.flatMap((living) =>
    living.plan.versions.filter((version) => version.state === 'IN_FORCE').map((version) => ({ living, version })),
  );
}

describe('a goal whose strands are all at target', () => {
  it('waits to be seen itself in some plans, and in most nobody is asked', () => {
    const goals = inForce().flatMap(({ living: { plan, observations }, version }) =>
      version.content.goals.map(({ goal, direction, setting, scaleEdition, targetOn }) => {
        const { state = 'CLOSED', reopenedOn = null } = plan.goals.find((life) => life.goal === goal) ?? {};
        const strands = version.content.strands
          .filter((strand) => strand.goal === goal)
          .map(({ strand, measure, target }) => ({
            strand,
            measure,
            target,
            state: plan.strands.find((life) => life.strand === strand)?.state ?? 'ENDED',
          }));
        const days = { targetOn, reopenedOn, timeZone: 'Asia/Kolkata', today: ANCHOR };
        return lookDueSince(
          { goal, state, direction, setting, scaleEdition, ...days, planState: plan.state, strands },
          observations.map((kept) => kept.observation),
        );
      }),
    );
    const due = goals.filter((since) => since !== undefined);
    expect(due.length).toBeGreaterThan(5);
    expect(due.length).toBeLessThan(goals.length / 5);
  });
});

describe('the rules between the disciplines', () => {
  it('are used: one reports itself, others are heeded, and each end but one comes about', () => {
    const [main] = told;
    const sightings = (main?.children ?? []).flatMap(({ living }) => living?.sightings ?? []);
    const settled = (rule: string) =>
      sightings.filter((each) => each.rule === rule && each.end !== null && each.end !== 'WENT');
    const reporting = FINDING_CODES.filter((rule) => {
      const all = settled(rule);
      return reportsItself(all.length, all.filter(({ end }) => FINDING_REASONS.some((each) => each === end)).length);
    });
    expect(reporting).toEqual(['PRIORITY_UNSERVED']);
    const ends = new Set(sightings.map(({ end }) => end));
    expect(ends).toEqual(new Set([null, 'MET', 'WENT', ...FINDING_REASONS]));
  });

  it('are seen at work in each plan once: a finding is counted once in a draft, and ended after it was raised', () => {
    for (const { sightings, plan } of lives) {
      expect(new Set(sightings.map(({ version, key }) => `${version} ${key}`)).size).toBe(sightings.length);
      const open = plan.versions.filter(({ state }) => state === 'DRAFT').map(({ version }) => version);
      for (const { version, raisedAt, endedAt } of sightings) {
        expect(endedAt === null ? open.includes(version) : endedAt >= raisedAt).toBe(true);
      }
    }
  });
});

describe('the synthetic children', () => {
  it('are children, born before they were sent, with somebody who may agree for them', () => {
    for (const { profile } of children.map(({ chart }) => chart)) {
      expect(profile.birthDate <= profile.receivedOn).toBe(true);
      expect(profile.receivedOn < ANCHOR).toBe(true);
      expect(completedYears(profile.birthDate, ANCHOR)).toBeLessThan(18);
      expect(profile.guardians.some(({ hasAuthority }) => hasAuthority)).toBe(true);
    }
  });

  it('can be nobody: names, telephones and addresses that no person can have', () => {
    for (const { guardians, name, nameLocal, mrn } of children.map(({ chart }) => chart.profile)) {
      expect(mrn).toMatch(/^DEMO-\d{6}$/);
      expect(name ?? nameLocal).toMatch(/\p{L}/u);
      for (const { phone, email } of guardians) {
        expect(phone).toMatch(/^\+91 00000 0\d{4}$/);
        expect(email ?? 'nobody@family.example.org').toMatch(/@family\.example\.org$/);
      }
    }
  });

  it('have their level of GMFCS on the chart where they have cerebral palsy and are treated', () => {
    const treated = children.filter(
      ({ chart }) => chart.profile.condition === 'CEREBRAL_PALSY' && chart.consent !== null,
    );
    expect(treated.length).toBeGreaterThan(5);
    for (const { chart } of treated) {
      const hips = chart.precautions.find(({ precaution }) => precaution === 'HIP_SURVEILLANCE_DUE');
      expect(hips?.note).toMatch(/GMFCS level (I|II|III|IV|V)\./);
    }
  });

  it('include two of nearly one name, twins of one mother, and one whose every word is Hindi', () => {
    const [aarav, namesake] = [toldAs(told, 'Aarav'), toldAs(told, 'the namesake')].map(({ chart }) => chart.profile);
    expect(nearlySameName(aarav?.name ?? '', namesake?.name ?? '')).toBe(true);
    expect(aarav?.birthDate).not.toBe(namesake?.birthDate);

    const twins = [toldAs(told, 'a twin'), toldAs(told, 'the other twin')].map(({ chart }) => chart.profile);
    expect(new Set(twins.map(({ birthDate }) => birthDate)).size).toBe(1);
    expect(new Set(twins.map(({ guardians }) => guardians[0]?.name)).size).toBe(1);
    expect(new Set(twins.map(({ mrn }) => mrn)).size).toBe(2);

    const { chart, living } = toldAs(told, 'in Hindi');
    expect(chart.profile.name).toBeNull();
    const words = [
      chart.profile.nameLocal,
      chart.profile.aboutMe,
      ...chart.profile.guardians.map(({ name }) => name),
      ...chart.priorities.flatMap((each) => [each.words, each.saidBy]),
      ...chart.handling.map(({ value }) => value),
      ...(living?.plan.versions ?? []).flatMap(({ content }) => [
        ...content.goals.flatMap((goal) => [goal.statement, goal.division, ...goal.levels.map(({ text }) => text)]),
        ...content.strands.flatMap(({ what, measure }) => [what, measure?.text]),
      ]),
      ...(living?.observations ?? []).map(({ note }) => note),
      ...(living?.ratings ?? []).map(({ rating }) => rating.raterName),
    ];
    expect(words.filter((each) => each !== null && each !== undefined && /[A-Za-z]/.test(each))).toEqual([]);
  });
});

describe('the synthetic days', () => {
  it('have nothing on a Sunday, before nine or after seven, or later than the evening before the anchor', () => {
    const outside = children.flatMap(({ story, acts }) =>
      acts
        .filter(({ at }) => {
          const day = dayOf(at);
          const isOpen = at >= instantOf(day, OPENS_AT_MINUTE) && at <= instantOf(day, CLOSES_AT_MINUTE);
          return !isOpen || weekdayOf(day) === 0 || day >= ANCHOR;
        })
        .map(({ kind, at }) => `${story}: ${kind} at ${at}`),
    );
    expect(outside).toEqual([]);
  });

  it('have a consent before the first visit, and a team that was there', () => {
    const early = children.filter(({ chart, living }) => {
      const [first] = living?.observations.map(({ observation }) => observation.happenedAt).toSorted() ?? [];
      return first !== undefined && (chart.consent?.givenOn ?? 'never') > dayOf(first);
    });
    expect(early).toEqual([]);
  });

  it('have observations of a level on a goal, and of a measure on a strand, and never both', () => {
    const seen = lives.flatMap(({ observations }) => observations.map(({ observation }) => observation));
    expect(seen.length).toBeGreaterThan(2000);
    for (const { strand, level, measure } of seen) {
      expect(strand === null).toBe(level !== null);
      expect(strand === null).toBe(measure === null);
    }
    expect(seen.filter(({ voided }) => voided !== null).length).toBeGreaterThan(20);
  });
});

describe('the synthetic plans', () => {
  it('tell each of the stories in the main clinic', () => {
    const stories = new Set(told[0]?.children.map(({ story }) => story));
    expect(STORIES.map(({ name }) => name).filter((name) => !stories.has(name))).toEqual([]);
    expect(EXAMPLES.map(({ name }) => name).filter((name) => !stories.has(name))).toEqual([]);
  });

  it('are in every state a plan, a version and a strand can be in, and have ended for every reason', () => {
    expect(new Set(lives.map(({ plan }) => plan.state))).toEqual(new Set(PLAN_STATES));
    expect(new Set(lives.flatMap(({ plan }) => plan.versions.map(({ state }) => state)))).toEqual(
      new Set(VERSION_STATES),
    );
    expect(new Set(lives.flatMap(({ plan }) => plan.strands.map(({ state }) => state)))).toEqual(
      new Set(STRAND_STATES),
    );
    expect(new Set(lives.flatMap(({ plan }) => plan.endReason ?? []))).toEqual(new Set(PLAN_END_REASONS));
    const classes = lives.flatMap(({ plan }) => plan.versions.flatMap(({ changeClass }) => changeClass ?? []));
    expect(new Set(classes)).toEqual(new Set(['A', 'B', 'C']));
    const outcomes = new Set(lives.flatMap(({ plan }) => plan.goals.flatMap(({ outcome }) => outcome ?? [])));
    for (const outcome of ['REACHED', 'NO_LONGER_WANTED', 'MOVED_OR_ENDED'] as const)
      expect(outcomes).toContain(outcome);
  });

  it('have what was reached followed up: looked at and held, still to come, and due now', () => {
    const followUps = lives.flatMap((living) => living.followUps.map(({ followUp }) => followUp));
    const reached = lives.flatMap(({ plan }) => plan.goals.filter(({ outcome }) => outcome === 'REACHED'));
    expect(followUps).toHaveLength(2 * reached.length);
    expect(followUps.filter(({ state }) => state === 'SEEN').length).toBeGreaterThan(1);
    const due = followUps.filter(({ state, dueOn }) => state === 'OPEN' && dueOn <= ANCHOR);
    expect(due.map(({ months }) => months)).toContain(6);
    expect(followUps.some(({ state, dueOn }) => state === 'OPEN' && dueOn > ANCHOR)).toBe(true);
  });

  it('are agreed to in every way but by a link, whose secret a demo would have to publish', () => {
    const ways = new Set(lives.flatMap(({ agreements }) => agreements.map(({ agreement }) => agreement.how)));
    expect(ways).toEqual(new Set(AGREEMENT_WAYS.filter((way) => way !== 'SIGNED_BY_LINK')));
    expect(lives.some(({ agreements }) => agreements.some(({ fallenReason }) => fallenReason === 'TAKEN_BACK'))).toBe(
      true,
    );
    expect(lives.some(({ agreements }) => agreements.some(({ fallenReason }) => fallenReason === 'RENEWED'))).toBe(
      true,
    );
    expect(lives.some(({ agreements }) => agreements.some(({ agreement }) => agreement.carriedFrom !== null))).toBe(
      true,
    );
  });

  it('have, where they are in force, a discipline and a guardian who agreed on that day', () => {
    for (const { living, version } of inForce()) {
      const since = dayOf(living.versions.get(version.version)?.inForceFrom ?? '');
      const agreed = agreedParties(version, since);
      expect(agreed).toContain(GUARDIAN);
      const disciplines = disciplinesOf(version.content);
      expect(disciplines.some((each) => agreed.has(each))).toBe(true);
      const unsigned = disciplines.filter((each) => !version.agreements.some(({ discipline }) => discipline === each));
      for (const strand of living.plan.strands.filter(({ discipline }) => unsigned.includes(discipline))) {
        expect(strand.state).toBe('STARTS_LATER');
      }
    }
  });

  it('have a priority for every goal and a measure for every strand in force, and a date that can be kept', () => {
    for (const { version } of inForce()) {
      for (const goal of version.content.goals) expect(goal.priority).not.toBeNull();
      for (const strand of version.content.strands) expect(strand.measure).not.toBeNull();
      expect(version.content.terms.reviewOn).not.toBeNull();
    }
  });

  it('leave something to do: signatures, verbal agreements at their end, reviews due, overdue and half rated', () => {
    expect(lives.filter(({ plan }) => plan.versions.some(({ state }) => state === 'SENT')).length).toBeGreaterThan(8);
    const verbal = inForce().flatMap(({ version }) =>
      version.agreements.filter(({ validUntil }) => validUntil !== null),
    );
    expect(verbal.some((each) => isRenewalDue(each, ANCHOR))).toBe(true);
    const ending = verbal.filter(
      ({ validUntil }) => validUntil !== null && validUntil >= ANCHOR && validUntil <= addDays(ANCHOR, 7),
    );
    expect(ending.length).toBeGreaterThan(1);
    const active = inForce().filter(({ living }) => living.plan.state === 'ACTIVE');
    const due = active.map(({ version }) => version.content.terms.reviewOn ?? '');
    expect(due.some((day) => day < addDays(ANCHOR, -14))).toBe(true);
    expect(due.some((day) => day < ANCHOR && day >= addDays(ANCHOR, -14))).toBe(true);
    expect(due.some((day) => day >= ANCHOR && day <= addDays(ANCHOR, 7))).toBe(true);
    const halfRated = lives.filter(({ reviews, ratings }) =>
      reviews.some(
        ({ review }) =>
          !review.closed &&
          ratings.some(({ rating }) => rating.review === review.review) &&
          new Set(
            ratings
              .map(({ rating }) => rating)
              .filter((each) => each.review === review.review)
              .map((each) => each.raterKind),
          ).size === 1,
      ),
    );
    expect(halfRated.length).toBeGreaterThan(1);
  });
});

describe('the synthetic conferences', () => {
  it('are of several kinds: with a decision the plan shows already, put right, and taken back', () => {
    const held = lives.flatMap((living) => living.conferences.map((conference) => ({ living, conference })));
    expect(held.length).toBeGreaterThanOrEqual(3);
    expect(held.some(({ conference }) => conference.takenBack !== null)).toBe(true);
    expect(held.some(({ conference }) => conference.changes.some(({ taskId }) => taskId === null))).toBe(true);
    const standings = held.flatMap(({ living, conference: { content } }) =>
      content.decisions.map((decision) =>
        decisionStanding(decision, {
          happenedAt: content.happenedAt,
          heldOn: dayOf(content.happenedAt),
          atConference: versionOn(living, content.happenedAt)?.content ?? null,
          inForce: living.plan.versions.find(({ state }) => state === 'IN_FORCE')?.content ?? null,
          draft: living.plan.versions.find(({ state }) => state === 'DRAFT')?.content ?? null,
          states: Object.fromEntries(living.plan.goals.map(({ goal, state }) => [goal, state])),
          handling: [],
          reviews: living.reviews.map(({ review: { review }, said }) => ({ review, decidedAt: said?.at ?? null })),
        }),
      ),
    );
    for (const standing of ['DONE', 'IN_DRAFT', 'NOT_YET', null]) expect(standings).toContain(standing);
  });

  it('leave tasks that are done and tasks of the people of the story that come up now', () => {
    const tasks = lives.flatMap(({ conferences }) => conferences.flatMap((each) => each.tasks));
    expect(tasks.some(({ task }) => task.state === 'DONE')).toBe(true);
    const asha = told[0]?.clinic.staff.find(({ key }) => key === 'asha')?.id;
    const soon = tasks.filter(({ task }) => task.state === 'OPEN' && task.owner === asha && task.dueOn >= ANCHOR);
    expect(soon.some(({ task }) => dueStanding(task.dueOn, ANCHOR, TASK_NOTICE_DAYS) === 'DUE')).toBe(true);
  });
});

/** The version that was in force at a moment. */
function versionOn({ plan, versions }: Living, at: string) {
  return plan.versions.findLast(({ version }) => (versions.get(version)?.inForceFrom ?? 'never') <= at);
}

describe('the worked examples', () => {
  it.each([
    ['Aarav', 'JOINT_EXAMPLE_CEREBRAL_PALSY', 'BRUSHES_AT_BASIN'],
    ['the autism example', 'JOINT_EXAMPLE_AUTISM', 'PICTURE_OBSTACLE_COURSE'],
  ])('stand in the plan of %s, as the library words them', (story, code, template) => {
    const example = getByCode(baseCatalogue.jointExamples, code);
    const { living, chart } = toldAs(told, story);
    expect(chart.profile.condition).toBe(example.condition);
    expect(chart.profile.concerns).toEqual(expect.arrayContaining([...example.presenting]));
    const content = living?.plan.versions.find(({ state }) => state === 'IN_FORCE')?.content;
    const goal = content?.goals.find((each) => each.template === template);
    const { statement, levels, strands } = getByCode(baseCatalogue.goalTemplates, template);
    expect(goal?.statement).toBe(statement.en);
    expect(goal?.levels.map(({ text }) => text)).toEqual(levels.map(({ en }) => en));
    const written = content?.strands.filter((strand) => strand.goal === goal?.goal) ?? [];
    const watched = written.map(({ discipline, measure }) => `${discipline}: ${measure?.text}`);
    expect(new Set(watched)).toEqual(new Set(strands.map((each) => `${each.discipline}: ${each.measure.text.en}`)));
  });

  it('say what came of every review that another followed, and of each goal and strand that was worked at', () => {
    const followed = lives.flatMap(({ reviews }) => reviews.slice(0, -1).map(({ said }) => said));
    expect(followed.length).toBeGreaterThan(0);
    expect(followed).not.toContain(null);
    const decided = lives.flatMap(({ plan, reviews }) =>
      reviews.flatMap(({ said }) => (said === null ? [] : [{ plan, said }])),
    );
    expect(decided.length).toBeGreaterThan(5);
    expect(new Set(decided.map(({ said }) => said.outcome))).toEqual(new Set(['NEXT_VERSION', 'CONTINUE', 'END']));
    for (const { plan, said } of decided) {
      expect(said.nextOn === null).toBe(said.outcome === 'END');
      expect(plan.versions.some(({ version }) => version === said.nextVersion)).toBe(said.outcome === 'NEXT_VERSION');
    }
    const decisions = decided.flatMap(({ said }) => said.work.map(({ decision }) => decision));
    expect(new Set(decisions)).toEqual(new Set(['KEEP', 'CHANGE', 'CANCEL']));
  });

  it('say of a plan that is over what its last review came to, for a reason that review could give', () => {
    const over = lives.filter(({ plan, reviews }) => plan.state === 'ENDED' && reviews.length > 0);
    expect(over.length).toBeGreaterThan(3);
    const criteria = over.map(({ plan, reviews }) => {
      const said = reviews.at(-1)?.said;
      expect(said).toMatchObject({ outcome: 'END', endReason: plan.endReason });
      return said?.endReason;
    });
    for (const criterion of ['COMPLETED', 'NO_FURTHER_BENEFIT', 'TRANSITION']) expect(criteria).toContain(criterion);
    const twice = over.filter(({ plan }) => plan.endReason === 'COMPLETED' || plan.endReason === 'NO_FURTHER_BENEFIT');
    expect(new Set(twice.map(({ reviews }) => reviews.length))).toEqual(new Set([2]));
  });

  it('are shown by Aarav: the third version eight weeks in force, the fourth on the table, both disciplines at work', () => {
    const { living } = toldAs(told, 'Aarav');
    const versions = living?.plan.versions ?? [];
    expect(versions.map(({ number, revision, state }) => [number, revision, state])).toEqual([
      [1, 0, 'SUPERSEDED'],
      [2, 0, 'SUPERSEDED'],
      [3, 0, 'IN_FORCE'],
      [3, 1, 'DRAFT'],
    ]);
    const third = versions.find(({ state }) => state === 'IN_FORCE');
    expect(dayOf(living?.versions.get(third?.version ?? '')?.inForceFrom ?? '')).toBe(addDays(ANCHOR, -56));
    expect(third?.content.goals[0]?.statement).toBe('Gets dressed for school, standing at the rail, at home');
    expect(third?.content.strands).toHaveLength(6);
    const seen = living?.observations.filter(({ version }) => version === third?.version) ?? [];
    for (const { goal } of third?.content.goals ?? []) {
      expect(seen.filter(({ observation }) => observation.goal === goal).length).toBeGreaterThan(8);
    }
    expect(living?.reviews.map(({ closedAt }) => closedAt !== null)).toEqual([true, true, true]);
  });

  it('hold and slow what a muscle disease takes, and keep it out of T', () => {
    const { living } = toldAs(told, 'held and slowed');
    const [first] = living?.plan.versions ?? [];
    const directions = first?.content.goals.map(({ direction }) => direction) ?? [];
    expect(directions.filter((each) => each !== 'IMPROVE')).toHaveLength(3);
    const review = living?.reviews[0]?.review;
    if (first === undefined || review === undefined) throw new Error('There is no review');
    const convention = first.content.terms.startConvention;
    const goals = first.content.goals.map((goal) => ({
      goal: goal.goal,
      direction: goal.direction,
      start: startLevelOf(goal, convention),
      expected: 0 as const,
      weight: 1,
    }));
    const score = planTScore(convention, goals, living?.ratings.map(({ rating }) => rating) ?? [], review);
    expect(score).toMatchObject({ n: 1, greyed: false });
    expect(score.excluded).toHaveLength(3);
  });
});
