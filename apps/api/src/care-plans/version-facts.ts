import {
  agreedParties,
  type Agreement,
  awaitsCoSignature,
  type Catalogue,
  type ChangeFacts,
  type ChecklistItem,
  classifyChange,
  closedRows,
  disciplinesOf,
  type Dose,
  type Finding,
  GUARDIAN,
  type LocalDate,
  type LocalisedText,
  openStrands,
  partyOf,
  planChecklist,
  plannedMinutes,
  type PlanChange,
  type PlanContent,
  type PlanRecord,
  type PlanVersion,
  say,
  sayChange,
  type SaidChange,
  sayFinding,
} from '@trellis/domain';
import type { PartyModel, PlanChangeModel } from './care-plan-version.model.ts';
import { type FindingFacts, findingStandings } from './finding-standings.ts';
import type { ChecklistItemModel, FindingModel } from './finding.model.ts';

export interface VersionWithPlan {
  readonly version: PlanVersion;
  readonly plan: PlanRecord;
}

/** Who a version asks: its disciplines in code order, then the family. */
export function partiesOf({ version, plan }: VersionWithPlan, today: LocalDate): PartyModel[] {
  const agreed = agreedParties(version, today);
  const takesAgreements = version.state === 'SENT' || version.state === 'IN_FORCE';
  const waiting = new Set(plan.strands.filter(({ state }) => state === 'STARTS_LATER').map((each) => each.discipline));
  const ofParty = new Map(version.agreements.map((each) => [partyOf(each), each]));
  return [...disciplinesOf(version.content), GUARDIAN].map((party) => ({
    party: party === GUARDIAN ? 'GUARDIAN' : 'DISCIPLINE',
    discipline: party === GUARDIAN ? null : party,
    agreementId: ofParty.get(party)?.agreement ?? null,
    awaitsCoSignature: isAwaiting(ofParty.get(party)),
    asked: takesAgreements && !agreed.has(party),
    startsLater: version.state === 'IN_FORCE' && waiting.has(party),
  }));
}

function isAwaiting(agreement: Agreement | undefined): boolean {
  return agreement !== undefined && awaitsCoSignature(agreement);
}

/** A sentence of the product's own, which a reviewer of both languages has read or not. */
function both(inLanguage: (language: 'en' | 'hi') => string): LocalisedText {
  return { en: inLanguage('en'), hi: inLanguage('hi'), hiReviewed: false };
}

function clearableBy({ grade, clearanceBy }: Finding): string[] {
  return grade === 'STOP' ? [...clearanceBy] : [];
}

export function findingsOf(facts: FindingFacts, catalogue: Catalogue, today: LocalDate): FindingModel[] {
  const settled = new Map(facts.settlements.map((each) => [each.key, each]));
  return findingStandings(facts, catalogue, today).map(({ finding, standing, settlement }) => ({
    key: finding.key,
    rule: finding.rule,
    grade: finding.grade,
    message: both((language) => sayFinding(language, finding, catalogue)),
    items: [...finding.items],
    settled: standing === 'SETTLED',
    settlement: settlement && {
      reason: settlement.reason,
      note: settlement.note,
      settledById: settlement.settledBy,
      settledByName: settled.get(finding.key)?.settledByName ?? null,
      settledAt: settled.get(finding.key)?.settledAt ?? '',
      clearedByRole: settlement.clearedByRole,
      clearedBy: settlement.clearedBy,
    },
    metBy: [...finding.metBy],
    clearableBy: clearableBy(finding),
  }));
}

export interface PlannedWeek {
  readonly lives: Parameters<typeof closedRows>[0];
  readonly strands: readonly { readonly strand: string; readonly goal: string; readonly dose: Dose | null }[];
}

/** Whole minutes of an average week that the strands which are not over plan. */
export function plannedMinutesOf({ lives, strands }: PlannedWeek): number {
  return Math.round(plannedMinutes(openStrands(strands, closedRows(lives))));
}

/** A path is `terms`, `goals/<id>/…`, `strands/<id>/…` or `home-items/<id>/…`. */
function idIn(path: string, of: 'goals' | 'strands' | 'home-items'): string | null {
  const [kind, id] = path.split('/');
  return kind === of && id !== undefined ? id : null;
}

export function checklistOf(content: PlanContent): ChecklistItemModel[] {
  return planChecklist(content).map(({ path, code }: ChecklistItem) => ({
    code,
    message: both((language) => say(language, `checklist.${code}`)),
    goalId: idIn(path, 'goals'),
    strandId: idIn(path, 'strands'),
    homeItemId: idIn(path, 'home-items'),
  }));
}

export interface VersionWithBase {
  readonly after: PlanContent;
  readonly before: PlanContent | null;
  readonly slips: readonly string[];
  readonly names: ChangeFacts['names'];
}

/** How a version differs from another; null where there is no other to hold it against. */
export function changesOf(
  { after, before, slips, names }: VersionWithBase,
  catalogue: Catalogue,
): PlanChangeModel[] | null {
  if (before === null) return null;
  return classifyChange(before, after, new Set(slips)).map((change) =>
    changeOf(change, { before, after, names }, catalogue),
  );
}

/** The goal a row is of or is for. */
function goalOf(row: PlanChange['row']): string | null {
  switch (row.of) {
    case 'TERMS':
      return null;
    case 'GOAL':
      return row.goal.goal;
    case 'STRAND':
      return row.strand.goal;
    case 'HOME_ITEM':
      return row.item.goal;
  }
}

function changeOf(change: PlanChange, facts: ChangeFacts, catalogue: Catalogue): PlanChangeModel {
  const { row } = change;
  const changed = change.kind === 'CHANGED';
  const en = sayChange(facts, catalogue, 'en', change);
  const hi = sayChange(facts, catalogue, 'hi', change);
  const said = (part: keyof SaidChange): LocalisedText => ({ en: en[part], hi: hi[part], hiReviewed: false });
  return {
    class: change.class,
    path: change.path,
    field: changed ? change.field : change.kind,
    goalId: goalOf(row),
    strandId: row.of === 'STRAND' ? row.strand.strand : null,
    homeItemId: row.of === 'HOME_ITEM' ? row.item.item : null,
    about: said('about'),
    message: said('sentence'),
    fieldName: changed ? said('field') : null,
    saidBefore: changed ? said('before') : null,
    saidAfter: changed ? said('after') : null,
    before: changed ? asText(change.before) : null,
    after: changed ? asText(change.after) : null,
    asks: [...change.asks.signs],
    acknowledges: [...change.asks.acknowledges],
  };
}

export function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
