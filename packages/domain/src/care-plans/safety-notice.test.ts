import { describe, expect, it } from 'vitest';
import { OT, PT } from '../../testing/plan.ts';
import { isForMember, type NoticedMember, readersOf, type SafetyNotice } from './safety-notice.ts';

const noticeOf = (over: Partial<SafetyNotice> = {}): SafetyNotice => ({
  holds: true,
  on: '2026-11-20',
  by: 'priya',
  disciplines: null,
  ...over,
});
const memberOf = (staff: string, over: Partial<NoticedMember> = {}): NoticedMember => ({
  staff,
  discipline: OT,
  joinedOn: '2026-09-01',
  ...over,
});

describe('a safety notice', () => {
  it.each([
    ['for whoever is on the team', noticeOf(), memberOf('om'), true],
    ['not for whoever made it so', noticeOf(), memberOf('priya'), false],
    ['for whoever joins while it holds', noticeOf(), memberOf('om', { joinedOn: '2026-11-22' }), true],
    ['for whoever was there when it ended', noticeOf({ holds: false }), memberOf('om'), true],
    ['for whoever joined that day', noticeOf({ holds: false }), memberOf('om', { joinedOn: '2026-11-20' }), true],
    ['not for whoever came after it', noticeOf({ holds: false }), memberOf('om', { joinedOn: '2026-11-21' }), false],
    ['for the disciplines of the plan', noticeOf({ disciplines: [PT, OT] }), memberOf('om'), true],
    ['not for a discipline outside the plan', noticeOf({ disciplines: [PT] }), memberOf('om'), false],
  ])('is %s', (_, notice, member, expected) => {
    expect(isForMember(notice, member)).toBe(expected);
  });

  it('says who has acknowledged it, the first first, and then for whom it is open', () => {
    const team = [memberOf('om'), memberOf('priya'), memberOf('tara'), memberOf('leela')];
    const acknowledged = [
      { staff: 'tara', at: '2026-11-21T05:00:00Z' },
      { staff: 'left-since', at: '2026-11-20T05:00:00Z' },
    ];
    expect(readersOf(noticeOf(), team, acknowledged)).toEqual([
      { staff: 'left-since', at: '2026-11-20T05:00:00Z' },
      { staff: 'tara', at: '2026-11-21T05:00:00Z' },
      { staff: 'om', at: null },
      { staff: 'leela', at: null },
    ]);
  });
});
