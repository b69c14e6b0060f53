import { findByCode } from '../../catalogue/lookup.ts';
import type { PlannedActivity } from '../../goals/planned-activity.ts';
import type { StrandContent } from '../../goals/strand-content.ts';
import { formatMeasure } from '../../measures/format.ts';
import type { MeasureDefinition, MeasureValue } from '../../measures/measure.ts';
import { say } from '../../words/say.ts';
import { doseText } from './dose-text.ts';
import { indented, label, placeText, type Reader } from './reader.ts';

/** What of a measure its type alone has. */
function typedText({ language, catalogue }: Reader, measure: MeasureDefinition): readonly string[] {
  switch (measure.type) {
    case 'STEPS':
      return [measure.steps.join(' → '), say(language, `chaining.${measure.chaining}`)];
    case 'DEGREES':
      return [measure.movement, say(language, `movementMode.${measure.mode}`)];
    case 'COUNT_OF_N':
      return [say(language, 'planText.tries', { of: measure.of })];
    case 'COUNT_PER_WEEK':
      return [say(language, 'planText.weekFrom', { day: say(language, `weekday.${measure.weekStartsOn}`) })];
    case 'DISTANCE':
      return [say(language, `distanceUnit.${measure.unit}`)];
    case 'SCORE': {
      const name = findByCode(catalogue.measures, measure.measure)?.abbreviation ?? measure.measure;
      return [[name, measure.edition ?? ''].filter(Boolean).join(' '), measure.field];
    }
    case 'SECONDS':
    case 'PROMPT_LADDER':
      return [];
  }
}

export function measureText(reader: Reader, measure: MeasureDefinition): string {
  const { language } = reader;
  return [
    measure.text,
    say(language, `measureType.${measure.type}`),
    ...typedText(reader, measure),
    ...placeText(reader, { site: measure.site ?? null, side: measure.side ?? null }),
    ...('better' in measure ? [say(language, `direction.${measure.better}`)] : []),
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

/** A value at one end of a strand; of a chain also which steps took which help, where it was not none. */
export function valueText({ language }: Reader, value: MeasureValue, measure: MeasureDefinition | null): string {
  const said = formatMeasure(value, language);
  if (value.type !== 'STEPS' || measure?.type !== 'STEPS') return said;
  const helped = value.prompts.flatMap((prompt, at) => {
    if (prompt === 'NONE') return [];
    const help = prompt === null ? say(language, 'planText.notTried') : say(language, `promptLevel.${prompt}`);
    return [`${measure.steps[at] ?? at + 1}: ${help}`];
  });
  return helped.length === 0 ? said : `${said} (${helped.join(', ')})`;
}

function courseText(reader: Reader, { measure, start, target }: StrandContent): readonly string[] {
  const { language } = reader;
  const [from, to] = [start, target].map((value) => (value === null ? undefined : valueText(reader, value, measure)));
  if (from === undefined) return to === undefined ? [] : [say(language, 'planText.reach', { target: to })];
  if (to === undefined) return [say(language, 'planText.start', { start: from })];
  return [say(language, 'planText.course', { start: from, target: to })];
}

function methodText(reader: Reader, strand: StrandContent): readonly string[] {
  const { language, catalogue } = reader;
  const { measure, techniques, focusAreas } = strand;
  const areas = focusAreas.map((code) => label(reader, catalogue.focusAreas, code));
  return [
    ...(measure === null ? [] : [say(language, 'planText.measure', { measure: measureText(reader, measure) })]),
    ...courseText(reader, strand),
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
