import type { GoalContent } from '../../goals/goal-content.ts';
import { findLevelText, LEVELS } from '../../goals/levels.ts';
import type { StrandContent } from '../../goals/strand-content.ts';
import { say } from '../../words/say.ts';
import type { ContentField } from '../field-class.ts';
import type { HomeItemContent } from '../home-programme/home-item.ts';
import type { PlanTerms } from '../plan-content.ts';
import { doseText } from './dose-text.ts';
import { helpersText } from './home-text.ts';
import { deliveryMode, label, type Reader, sayDate } from './reader.ts';
import { activityText, measureText, valueText } from './strand-text.ts';

/** A value as it is said; undefined where there is none. */
type Said = string | undefined;
type FieldsOf<Row extends string> = Extract<ContentField, `${Row}.${string}`>;
type Texts<Row extends string> = Readonly<Record<FieldsOf<Row>, Said>>;

export function quoted(text: string): string {
  return `“${text}”`;
}

function words(text: string): Said {
  return text === '' ? undefined : quoted(text);
}

/** What each field of the terms says. */
export function termsTexts(reader: Reader, terms: PlanTerms): Texts<'terms'> {
  const { reviewOn, agreedWeeklyMinutes, place, startConvention } = terms;
  return {
    'terms.startConvention': String(startConvention),
    'terms.reviewOn': reviewOn === null ? undefined : sayDate(reader, reviewOn),
    'terms.agreedWeeklyMinutes': agreedWeeklyMinutes === null ? undefined : String(agreedWeeklyMinutes),
    'terms.place': place === null ? undefined : deliveryMode(reader, place),
  };
}

/** What each field of a goal says. */
export function goalTexts(reader: Reader, goal: GoalContent): Texts<'goal'> {
  const { language, catalogue, names } = reader;
  const { statement, setting, priority, direction, targetOn, startLevel, scaleEdition, template, icf, division } = goal;
  const [lowest, low, expected, high, highest] = LEVELS.map((level) => words(findLevelText(goal.levels, level) ?? ''));
  return {
    'goal.statement': words(statement),
    'goal.setting': setting === null ? undefined : label(reader, catalogue.settings, setting),
    'goal.priority': words(names[priority ?? ''] ?? ''),
    'goal.direction': say(language, `goalDirection.${direction}`),
    'goal.targetOn': targetOn === null ? undefined : sayDate(reader, targetOn),
    'goal.startLevel': startLevel === null ? undefined : String(startLevel),
    'goal.scaleEdition': String(scaleEdition),
    'goal.level.-2': lowest,
    'goal.level.-1': low,
    'goal.level.0': expected,
    'goal.level.1': high,
    'goal.level.2': highest,
    'goal.template': template ?? undefined,
    'goal.icf': icf ?? undefined,
    'goal.division': words(division),
  };
}

/** What each field of a strand says. */
export function strandTexts(reader: Reader, strand: StrandContent): Texts<'strand'> {
  const { catalogue, names } = reader;
  const { therapist, what, measure, start, target, techniques, dose, focusAreas } = strand;
  return {
    'strand.therapist': names[therapist ?? ''],
    'strand.what': words(what),
    'strand.measure': measure === null ? undefined : measureText(reader, measure),
    'strand.start': start === null ? undefined : valueText(reader, start, measure),
    'strand.target': target === null ? undefined : valueText(reader, target, measure),
    'strand.techniques': techniques.map((each) => activityText(reader, each)).join('; ') || undefined,
    'strand.dose': dose === null ? undefined : doseText(reader, dose),
    'strand.focusAreas': focusAreas.map((code) => label(reader, catalogue.focusAreas, code)).join(', ') || undefined,
  };
}

/** What each field of an item at home says. */
export function homeTexts(reader: Reader, item: HomeItemContent): Texts<'homeItem'> {
  const { language } = reader;
  const { moment, brace, picture, resting } = item;
  const statement = reader.content.goals.find(({ goal }) => goal === item.goal)?.statement ?? '';
  return {
    'homeItem.goal': words(statement),
    'homeItem.discipline': label(reader, reader.catalogue.disciplines, item.discipline),
    'homeItem.activity': activityText(reader, item.activity),
    'homeItem.words': words(item.words),
    'homeItem.moment': moment === null ? undefined : say(language, `homeMoment.${moment}`),
    'homeItem.routine': words(item.routine),
    'homeItem.minutesPerDay': String(item.minutesPerDay),
    'homeItem.daysPerWeek': String(item.daysPerWeek),
    'homeItem.stopIf': words(item.stopIf),
    'homeItem.brace': brace === null ? undefined : say(language, `homeBrace.${brace}`),
    'homeItem.helpers': helpersText(reader, item) || undefined,
    'homeItem.picture': picture === null ? undefined : say(language, `homePicture.${picture}`),
    'homeItem.resting': say(language, resting ? 'homeRest.RESTS' : 'homeRest.DONE'),
  };
}
