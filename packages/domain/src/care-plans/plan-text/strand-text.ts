import { findByCode } from '../../catalogue/lookup.ts';
import type { PlannedActivity } from '../../goals/planned-activity.ts';
import type { StrandContent } from '../../goals/strand-content.ts';
import { formatMeasure } from '../../measures/format.ts';
import type { MeasureDefinition } from '../../measures/measure.ts';
import { say } from '../../words/say.ts';
import { deliveryMode, indented, label, placeText, type Reader } from './reader.ts';

export function measureText(reader: Reader, measure: MeasureDefinition): string {
  const { language, catalogue } = reader;
  const named =
    measure.type === 'SCORE'
      ? [findByCode(catalogue.measures, measure.measure)?.abbreviation ?? measure.measure, measure.field]
      : [];
  return [
    measure.text,
    say(language, `measureType.${measure.type}`),
    ...(measure.type === 'STEPS' ? [measure.steps.join(' → ')] : []),
    ...(measure.type === 'DEGREES' ? [measure.movement] : []),
    ...named,
    ...placeText(reader, { site: measure.site ?? null, side: measure.side ?? null }),
  ].join(', ');
}

export function activityText(reader: Reader, activity: PlannedActivity): string {
  const { language, catalogue } = reader;
  const tools = activity.tools.map(({ tool, latexFree }) => {
    const name = label(reader, catalogue.tools, tool);
    return latexFree ? say(language, 'planText.latexFree', { tool: name }) : name;
  });
  const hazards = activity.without.map((tag) => label(reader, catalogue.hazards, tag));
  return [
    label(reader, catalogue.techniques, activity.technique),
    ...(tools.length === 0 ? [] : [say(language, 'planText.tools', { tools })]),
    ...(hazards.length === 0 ? [] : [say(language, 'planText.without', { hazards })]),
    ...(activity.changedForm === '' ? [] : [activity.changedForm]),
    ...placeText(reader, activity),
  ].join(', ');
}

export function doseText(reader: Reader, dose: NonNullable<StrandContent['dose']>): string {
  const { language } = reader;
  return [
    say(language, 'planText.dose', { times: dose.timesPerWeek, minutes: dose.minutes }),
    ...(dose.weeks === null ? [] : [say(language, 'planText.weeks', { weeks: dose.weeks })]),
    deliveryMode(reader, dose.deliveryMode),
  ].join(', ');
}

function methodText(reader: Reader, strand: StrandContent): readonly string[] {
  const { language, catalogue } = reader;
  const { measure, start, target, techniques, focusAreas } = strand;
  const areas = focusAreas.map((code) => label(reader, catalogue.focusAreas, code));
  return [
    ...(measure === null ? [] : [say(language, 'planText.measure', { measure: measureText(reader, measure) })]),
    ...(start === null || target === null
      ? []
      : [
          say(language, 'planText.course', {
            start: formatMeasure(start, language),
            target: formatMeasure(target, language),
          }),
        ]),
    ...(techniques.length === 0 ? [] : [say(language, 'planText.techniques')]),
    ...indented(techniques.map((each) => activityText(reader, each))),
    ...(areas.length === 0 ? [] : [say(language, 'planText.focusAreas', { areas })]),
  ];
}

/** What a discipline does towards a goal. The family is told who, what and how much; method is for clinicians. */
export function strandText(reader: Reader, strand: StrandContent): readonly string[] {
  const { catalogue, names, isFamily } = reader;
  const who = [label(reader, catalogue.disciplines, strand.discipline), names[strand.therapist ?? ''] ?? ''];
  const title = `${who.filter((part) => part !== '').join(', ')}: ${strand.what}`;
  return [
    title,
    ...indented(isFamily ? [] : methodText(reader, strand)),
    ...indented(strand.dose === null ? [] : [doseText(reader, strand.dose)]),
  ];
}
