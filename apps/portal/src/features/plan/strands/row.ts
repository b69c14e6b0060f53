import type { Dose, PlannedActivity } from '@trellis/domain';
import { type RowDraft, useRowDraft } from '../../../lib/drafts/use-row-draft.ts';
import { readMeasure, readMeasureValue } from '../../../lib/measures/read-measure.ts';
import { definitionOf, formOf, isWhole, type MeasureForm, type StoredMeasure, valueOf } from '../measures/form.ts';
import type { StrandContent, Version } from '../plan-content.ts';
import { saveRow, useRereadPlan } from '../use-plan-act.ts';
import { EditStrand } from './strands.graphql.ts';

/** A strand as it is typed. */
export interface StrandRow {
  what: string;
  therapistId: string | null;
  measure: MeasureForm;
  techniques: readonly PlannedActivity[];
  dose: Dose | null;
  focusAreas: readonly string[];
}

/** The strand's measure and its two ends as the server has them. */
export function storedMeasureOf(strand: StrandContent): StoredMeasure {
  return {
    measure: readMeasure(strand.measure),
    start: readMeasureValue(strand.start),
    target: readMeasureValue(strand.target),
  };
}

export function strandRowOf(strand: StrandContent): StrandRow {
  const { dose } = strand;
  return {
    what: strand.what ?? '',
    therapistId: strand.therapist?.id ?? null,
    measure: formOf(storedMeasureOf(strand)),
    techniques: (strand.techniques ?? []) as readonly PlannedActivity[],
    dose: dose ? { ...dose, weeks: dose.weeks ?? null } : null,
    focusAreas: strand.focusAreas ?? [],
  };
}

/** What of a strand can go now. A measure or an end that says no value yet waits on this device; the rest goes. */
export function sendableStrand(typed: StrandRow, known: StrandRow, stored: StoredMeasure): StrandRow {
  return isWhole(typed.measure, stored) ? typed : { ...typed, measure: known.measure };
}

/** The strand's row of the draft, which saves itself while the strand is on the screen. */
export function useStrandRow(version: Version, strand: StrandContent): RowDraft<StrandRow> {
  const strandId = strand.strand.id;
  const stored = storedMeasureOf(strand);
  return useRowDraft<StrandRow>({
    form: 'strand',
    subject: `${version.id}-${strandId}`,
    stored: strandRowOf(strand),
    version: strand.version,
    sendable: (typed, known) => sendableStrand(typed, known, stored),
    save: ({ measure, techniques, dose, focusAreas, ...rest }, known) => {
      const input = {
        versionId: version.id,
        strandId,
        version: known.version,
        ...rest,
        ...(measure && {
          measure: mutable(definitionOf(measure) ?? null),
          start: mutable(valueOf(measure, 'start', stored) ?? null),
          target: mutable(valueOf(measure, 'target', stored) ?? null),
        }),
        ...(techniques && { techniques: mutable(techniques) }),
        ...(dose !== undefined && { dose: mutable(dose) }),
        ...(focusAreas && { focusAreas: [...focusAreas] }),
      };
      return saveRow(
        EditStrand,
        { input },
        ({ planVersion }) =>
          planVersion?.goals?.flatMap(({ strands }) => strands ?? []).find((each) => each.strand.id === strandId)
            ?.version,
      );
    },
    reread: useRereadPlan(),
  });
}

/** The domain's values are deeply read-only; an operation's variables are not. */
function mutable<T>(value: T): Mutable<T> {
  return structuredClone(value) as Mutable<T>;
}
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
