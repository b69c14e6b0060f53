import { addDays } from '@trellis/domain';
import { testHash } from '@trellis/domain/testing';
import { describe, expect, it } from 'vitest';
import { ANCHOR } from '../testing/told-demo.ts';
import { dayOf, weekdayOf } from './base/calendar.ts';
import { openClinic } from './clinic/clinic.ts';
import { MAIN_CLINIC } from './clinic/clinics.ts';
import { STORIES } from './stories/deck.ts';
import { EXAMPLES } from './stories/examples.ts';

const WEEK = Array.from({ length: 7 }, (_, index) => addDays(ANCHOR, index));
const LEAP_DAY = '2028-02-29';

describe('every story', () => {
  it.each([...WEEK, LEAP_DAY])('can be told as of %s, and happens before it on open days', (anchor) => {
    const clinic = openClinic(MAIN_CLINIC, anchor, 0);
    const taken = new Set<string>();
    const told = [...EXAMPLES, ...STORIES].map((story, index) => ({
      name: story.name,
      acts: story.tell({ clinic, index, turn: index % 4, taken, hash: testHash }).acts,
    }));
    const wrong = told.flatMap(({ name, acts }) =>
      acts
        .map(({ at }) => dayOf(at))
        .filter((day) => day >= anchor || weekdayOf(day) === 0)
        .map((day) => `${name} on ${day}`),
    );
    expect(wrong).toEqual([]);
  });
});
