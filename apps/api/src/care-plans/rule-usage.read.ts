import {
  addDays,
  type CountedRule,
  FEWEST_SETTLED,
  FINDING_CODES,
  type FindingCode,
  FINDING_REASONS,
  isLocalDate,
  ruleUsages,
  runningEdition,
  sumUsage,
  USAGE_PARTS,
  usualUsageDays,
} from '@trellis/domain';
import { type Arguments, column, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import type { RuleUsageModel } from './rule-usage.model.ts';

interface CountedUsage {
  readonly counted: readonly CountedRule[];
  readonly sinceAnswered: readonly CountedRule[];
}

/** The first instant of a day of the clinic. */
function beginningOf(day: string, terms: Terms): string {
  return `(${terms.bind(day, 'date')}::timestamp at time zone ${terms.bind(terms.caller.timeZone, 'text')})`;
}

/** Sightings `sighting` over which a rule reports itself: of the last months, and raised since a lead last answered for it. */
function speaksToday(sighting: string, terms: Terms): string {
  return `${sighting}.raised_at >= ${beginningOf(usualUsageDays(terms.today).from, terms)}
    and ${sighting}.raised_at > coalesce((select max(a.recorded_at) from rule_answers a
      where a.clinic_id = ${sighting}.clinic_id and a.rule = ${sighting}.rule
        and a.rule_version = ${sighting}.rule_version), '-infinity')`;
}

/** `CountedRule[]` of the sightings `s` of the clinic of `row` that a condition finds. */
function counted(row: string, condition: string): string {
  return `(select coalesce(json_agg(json_build_object(
      'rule', c.rule, 'ruleVersion', c.rule_version, 'counts', c.counts)), '[]'::json)
    from (select n.rule, n.rule_version, json_object_agg(n.part, n.times) as counts
      from (select s.rule, s.rule_version, coalesce(s.ended_how, 'OPEN') as part, count(*) as times
        from finding_sightings s where s.clinic_id = ${row}.clinic_id and ${condition}
        group by s.rule, s.rule_version, s.ended_how) n
      group by n.rule, n.rule_version) c)`;
}

function dayOr(usual: string, day: unknown): string {
  return typeof day === 'string' && isLocalDate(day) ? day : usual;
}

const reportShape: Shape = {
  type: 'RuleUsageReport',
  from: '(select c.id as clinic_id from clinics c)',
  id: null,
  child: null,
  fields: {
    rules: derived(
      (report, terms, { from, to }: Arguments) => {
        const usual = usualUsageDays(terms.today);
        const begin = beginningOf(dayOr(usual.from, from), terms);
        const end = beginningOf(addDays(dayOr(usual.to, to), 1), terms);
        return `select json_build_object(
          'counted', ${counted(report, `s.raised_at >= ${begin} and s.raised_at < ${end}`)},
          'sinceAnswered', ${counted(report, speaksToday('s', terms))})`;
      },
      (usage: CountedUsage): RuleUsageModel[] => usagesOf(usage),
    ),
    answers: {
      kind: 'many',
      shape: 'RuleAnswer',
      on: (report, answer) => `${answer}.clinic_id = ${report}.clinic_id`,
      orderBy: (answer) => `${answer}.recorded_at desc, ${answer}.id desc`,
      most: 50,
    },
  },
};

function usagesOf({ counted: inPeriod, sinceAnswered }: CountedUsage): RuleUsageModel[] {
  const waiting = new Set(
    sinceAnswered
      .filter(({ rule, ruleVersion, counts }) => ruleVersion === runningEdition(rule) && sumUsage(counts).reportsItself)
      .map(({ rule }) => rule),
  );
  return ruleUsages(inPeriod).map(({ counts, ...usage }) => ({
    ...usage,
    parts: USAGE_PARTS.map((part) => ({ part, count: counts[part] ?? 0 })),
    waitsForAnswer: usage.isCurrent && waiting.has(usage.rule),
  }));
}

const answerShape: Shape = {
  type: 'RuleAnswer',
  from: 'rule_answers',
  id: 'id',
  child: null,
  fields: {
    id: column('id'),
    rule: column('rule'),
    ruleVersion: column('rule_version'),
    note: column('note'),
    recordedBy: oneBy('StaffMember', 'recorded_by'),
    recordedAt: column('recorded_at'),
  },
};

export const ruleUsageShapes: readonly Shape[] = [reportShape, answerShape];

/** Rules of clinics that report themselves and that no lead has answered for, as the domain's `reportsItself` decides it. */
function waitingRules(terms: Terms): string {
  const running = FINDING_CODES.map((rule) => `${rule} ${runningEdition(rule)}`);
  return `(select s.clinic_id, s.rule, max(s.ended_at) as since from finding_sightings s
      where s.rule || ' ' || s.rule_version = any(${terms.bind(running, 'text[]')})
        and s.ended_at is not null and s.ended_how <> 'WENT' and ${speaksToday('s', terms)}
      group by s.clinic_id, s.rule
      having count(*) >= ${terms.bind(FEWEST_SETTLED, 'int')}
        and count(*) filter (where s.ended_how = any(${terms.bind(FINDING_REASONS, 'text[]')})) * 2 > count(*))`;
}

/** Clinics with such rules, and since when. */
export function rulesSetAside(terms: Terms): string {
  return `(select w.clinic_id, max(w.since) as since from ${waitingRules(terms)} w group by w.clinic_id)`;
}

/** A row where one rule waits for an answer in the caller's clinic. */
export function waitingRule(rule: FindingCode, terms: Terms): string {
  return `select w.rule from ${waitingRules(terms)} w
    where w.clinic_id = ${terms.clinic} and w.rule = ${terms.bind(rule, 'text')}`;
}
