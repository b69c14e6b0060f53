import { Injectable } from '@nestjs/common';
import {
  addHandlingLine,
  canonicalText,
  checkInUse,
  checkGoalContent,
  checkRoomForGoal,
  completedMonths,
  findByCode,
  type HandlingLine,
  isTemplateReviewed,
  layGoal,
  layHome,
  type LibraryEntry,
  MOST_HOME_ITEMS,
  ok,
  type PlanContent,
  type PlanTemplate,
  refuse,
  type Result,
  reviewDates,
  reviseDraft,
} from '@trellis/domain';
import type { z } from 'zod';
import { HandlingStore } from '../children/handling.store.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import { violatesUnique } from '../platform/database/violates-unique.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { HomeItemStore } from './home-item.store.ts';
import { type PlanInHand, PlanStore, type VersionInHand } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';
import type { applyGoalTemplateInput, applyPlanTemplateInput } from './template.inputs.ts';
import { TemplateStore } from './template.store.ts';

type GoalRequest = z.output<typeof applyGoalTemplateInput>;
type PlanRequest = z.output<typeof applyPlanTemplateInput>;

/** One goal that is asked for, and for what the family wants. */
interface Wanted {
  readonly entry: LibraryEntry;
  readonly priorityId: string;
}

/** A draft that is being laid into, as it stands so far. */
interface Laying {
  readonly tx: Transaction;
  readonly request: Pick<GoalRequest, 'id' | 'versionId' | 'language' | 'disciplines'>;
  readonly plan: PlanInHand;
  readonly therapistOf: (discipline: string) => string | null;
  content: PlanContent;
  readonly laid: string[];
}

function findEntry(library: readonly LibraryEntry[], code: string): Result<LibraryEntry> {
  const entry = library.find(({ template }) => template.code === code);
  return entry === undefined ? refuse('UNKNOWN_CODE', { kind: 'GOAL_TEMPLATE', code }) : checkInUse(entry);
}

/**
 * Lays templates into a draft, all of one request or nothing, once for each id of a request. What is already written is
 * never replaced: goals come beside goals, terms and lines of "how we handle" only where there are none.
 */
@Injectable()
export class ApplyTemplate {
  constructor(
    private readonly plans: PlanStore,
    private readonly references: ReferencesStore,
    private readonly contents: ContentStore,
    private readonly home: HomeItemStore,
    private readonly rows: DraftRowsStore,
    private readonly templates: TemplateStore,
    private readonly handling: HandlingStore,
  ) {}

  /** One goal of the library. */
  goal(tx: Transaction, request: GoalRequest): Promise<Outcome<Changed>> {
    return this.once(tx, request, [request.priorityId], (library) => {
      const entry = findEntry(library, request.code);
      if (!entry.ok) return entry;
      if (entry.value.version !== request.templateVersion) return refuse('TEMPLATE_CHANGED');
      return ok({ wanted: [{ entry: entry.value, priorityId: request.priorityId }], whole: null });
    });
  }

  /** The goals of a plan template that are wanted, with its terms and its lines of "how we handle". */
  plan(tx: Transaction, request: PlanRequest): Promise<Outcome<Changed>> {
    const priorities = request.goals.map(({ priorityId }) => priorityId);
    return this.once(tx, request, priorities, (library) => {
      const { code, templateVersion, goals } = request;
      const whole = findByCode(tx.catalogue.planTemplates, code);
      if (whole === undefined) return refuse('UNKNOWN_CODE', { kind: 'PLAN_TEMPLATE', code });
      if (whole.version !== templateVersion) return refuse('TEMPLATE_CHANGED');
      const stranger = goals.find((each) => !whole.goals.includes(each.code));
      if (stranger !== undefined) return refuse('UNKNOWN_CODE', { kind: 'GOAL_TEMPLATE', code: stranger.code });
      const wanted: Wanted[] = [];
      for (const each of goals) {
        const entry = findEntry(library, each.code);
        if (!entry.ok) return entry;
        wanted.push({ entry: entry.value, priorityId: each.priorityId });
      }
      return ok({ wanted, whole });
    });
  }

  private async once(
    tx: Transaction,
    request: GoalRequest | PlanRequest,
    priorities: readonly string[],
    choose: (
      library: readonly LibraryEntry[],
    ) => Result<{ readonly wanted: readonly Wanted[]; readonly whole: PlanTemplate | null }>,
  ): Promise<Outcome<Changed>> {
    const { id, versionId, version: seen, ...asked } = request;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    for (const each of priorities) await this.references.priority(tx, plan.childId, each);
    tx.require('template:apply', { onCareTeam: plan.onCareTeam });
    const before = await this.templates.findApplication(tx, id);
    const kept = { versionId, ...asked };
    if (before !== null) {
      if (canonicalText(before.request) !== canonicalText(kept)) return refuse('IDEMPOTENCY_MISMATCH');
      return this.answer(plan, versionId, await this.templates.goalsOf(tx, id));
    }
    const row: DraftRow = { type: 'CarePlanVersion', id: versionId, planVersion: versionId, childId: plan.childId };
    const stale = await this.rows.conflict(tx, row, draft.rowVersions[versionId] ?? 0, seen);
    if (stale !== undefined) return stale;
    const chosen = choose(await this.templates.library(tx));
    if (!chosen.ok) return chosen;
    try {
      await this.templates.addApplication(tx, id, versionId, kept);
    } catch (error) {
      if (violatesUnique(error, 'template_applications_pk_v1')) return refuse('IDEMPOTENCY_MISMATCH');
      throw error;
    }
    const { content } = draft.version;
    const therapistOf = await this.templates.therapists(tx, plan.childId);
    const laying: Laying = { tx, request, plan, therapistOf, content, laid: [] };
    for (const wanted of chosen.value.wanted) {
      const laid = await this.lay(laying, draft, wanted);
      if (!laid.ok) return laid;
    }
    if (chosen.value.whole !== null) {
      const terms = await this.fillTerms(laying, draft, chosen.value.whole);
      if (!terms.ok) return terms;
      await this.fillHandling(laying, chosen.value.whole);
    }
    tx.record({
      action: 'template:apply',
      type: 'CarePlanVersion',
      id: versionId,
      version: draft.rowVersions[versionId] ?? 0,
      childId: plan.childId,
      details: { template: asked.code, templateVersion: asked.templateVersion, goals: laying.laid },
    });
    return this.answer(plan, versionId, laying.laid);
  }

  private answer(plan: PlanInHand, versionId: string, goals: readonly string[]): Outcome<Changed> {
    return ok({ goal: goals[0] ?? null, plan: plan.record.plan, planVersion: versionId });
  }

  private async lay(laying: Laying, draft: VersionInHand, { entry, priorityId }: Wanted): Promise<Result<true>> {
    const { tx, request, plan, therapistOf, content } = laying;
    const { template } = entry;
    const wanted = template.strands.filter(({ discipline }) => request.disciplines.includes(discipline));
    if (wanted.length === 0) return refuse('UNKNOWN_CODE', { kind: 'DISCIPLINE', code: request.disciplines[0] ?? '' });
    const room = checkRoomForGoal(content);
    if (!room.ok) return room;
    const laid = layGoal(tx.catalogue, template, {
      language: request.language,
      goal: tx.newId(),
      priority: priorityId,
      targetOn: content.terms.reviewOn ?? reviewDates(tx.today, completedMonths(plan.birthDate, tx.today)).proposed,
      strands: new Map(
        wanted.map(({ discipline }) => [discipline, { strand: tx.newId(), therapist: therapistOf(discipline) }]),
      ),
    });
    const next = { ...content, goals: [...content.goals, laid.goal], strands: [...content.strands, ...laid.strands] };
    const revised = reviseDraft(draft.version, next);
    if (!revised.ok) return revised;
    const checked = checkGoalContent(tx.catalogue, laid.goal);
    if (!checked.ok) return checked;

    const { goal } = laid.goal;
    await this.contents.addGoalLife(tx, plan.record.plan, plan.childId, goal);
    const holding = (sofar: PlanContent): VersionInHand => ({
      ...draft,
      version: { ...draft.version, content: sofar },
    });
    await this.contents.addGoal(tx, holding(content), laid.goal);
    for (const [index, strand] of laid.strands.entries()) {
      const strands = [...content.strands, ...laid.strands.slice(0, index)];
      await this.contents.addStrandLife(tx, plan.childId, strand);
      await this.contents.addStrand(tx, holding({ ...content, strands }), strand);
    }
    const { language } = request;
    const homeItems = layHome(template, {
      language,
      goal,
      disciplines: laid.strands.map(({ discipline }) => discipline),
      present: content.homeItems,
      newId: () => tx.newId(),
    }).slice(0, MOST_HOME_ITEMS - content.homeItems.length);
    for (const [index, item] of homeItems.entries()) {
      const position = content.homeItems.length + index + 1;
      await this.home.addLife(tx, plan.record.plan, plan.childId, item.item);
      await this.home.add(tx, { versionId: request.versionId, position, version: draft.newRowVersion }, item);
    }
    const reviewed = isTemplateReviewed(template, language);
    const whole = { ...laid, homeItems };
    await this.templates.addOrigin(tx, { applicationId: request.id, entry, language, reviewed, laid: whole });
    laying.content = { ...next, homeItems: [...next.homeItems, ...homeItems] };
    laying.laid.push(goal);
    return ok(true);
  }

  /** Minutes and place, where nobody has said any. */
  private async fillTerms(
    { tx, request, plan, content }: Laying,
    draft: VersionInHand,
    { agreedWeeklyMinutes, place }: PlanTemplate,
  ): Promise<Outcome<true>> {
    const { terms } = content;
    const given = {
      ...(terms.agreedWeeklyMinutes === null ? { agreedWeeklyMinutes } : {}),
      ...(terms.place === null ? { place } : {}),
    };
    const fields = Object.keys(given);
    if (fields.length === 0) return ok(true);
    const { versionId: id } = request;
    const saved = await updateVersioned(tx, CarePlanVersion, { id }, draft.rowVersions[id] ?? 0, {
      ...terms,
      ...given,
    });
    if (!saved.ok) return saved;
    const row: DraftRow = { type: 'CarePlanVersion', id, planVersion: id, childId: plan.childId };
    this.rows.record(tx, 'plan:edit', row, saved.value, fields);
    return ok(true);
  }

  /** Lines about what nobody has agreed on yet, for the disciplines that are laid. */
  private async fillHandling({ tx, request, plan, therapistOf }: Laying, { handling }: PlanTemplate): Promise<void> {
    let open: readonly HandlingLine[] = await this.handling.open(tx, plan.childId);
    for (const { key, discipline, value } of handling) {
      const isAgreed = open.some((line) => line.key === key);
      if (isAgreed || !request.disciplines.includes(discipline)) continue;
      const begun = this.handling.begin(tx, {
        key,
        discipline,
        value: value[request.language],
        site: null,
        side: null,
      });
      const line = { ...begun, owner: therapistOf(discipline) ?? begun.owner };
      const added = addHandlingLine(open, line);
      if (!added.ok) continue;
      await this.handling.add(tx, plan.childId, line);
      open = [...open, line];
    }
  }
}
