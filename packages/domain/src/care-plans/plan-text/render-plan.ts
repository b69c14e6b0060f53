import type { Language } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import type { Register } from '../agreement.ts';
import type { HomeItemContent } from '../home-programme/home-item.ts';
import { goalText } from './goal-text.ts';
import { helpersText, routineText } from './home-text.ts';
import {
  deliveryMode,
  indented,
  label,
  placeText,
  type PlanTextCatalogue,
  type PlanTextFacts,
  type Reader,
  sayDate,
} from './reader.ts';
import { activityText } from './strand-text.ts';

/** Which edition of this text it is. A change of what is said or left out makes a new one. */
export const PLAN_TEXT_TEMPLATE = 'joint-plan-4';

function termsText(reader: Reader): readonly string[] {
  const { language, isFamily, content } = reader;
  const { reviewOn, agreedWeeklyMinutes, place, startConvention } = content.terms;
  return [
    ...(reviewOn === null
      ? []
      : [say(language, isFamily ? 'planText.familyReview' : 'planText.review', { date: sayDate(reader, reviewOn) })]),
    ...(agreedWeeklyMinutes === null ? [] : [say(language, 'planText.minutes', { minutes: agreedWeeklyMinutes })]),
    ...(place === null ? [] : [say(language, 'planText.place', { place: deliveryMode(reader, place) })]),
    ...(isFamily ? [] : [say(language, 'planText.convention', { level: startConvention })]),
  ];
}

function homeText(reader: Reader, item: HomeItemContent): readonly string[] {
  const { language, isFamily } = reader;
  const { words, minutesPerDay, daysPerWeek, stopIf, activity, brace, helpers, goal, resting, picture } = item;
  const discipline = label(reader, reader.catalogue.disciplines, item.discipline);
  const statement = reader.content.goals.find((each) => each.goal === goal)?.statement ?? '';
  return [
    say(language, 'planText.homeItem', {
      words,
      routine: routineText(reader, item),
      minutes: minutesPerDay,
      days: daysPerWeek,
    }),
    ...indented([
      ...(statement === '' ? [] : [say(language, 'planText.homeGoal', { statement })]),
      ...(isFamily ? placeText(reader, activity) : [activityText(reader, activity)]),
      ...(isFamily ? [] : [say(language, 'planText.homeDiscipline', { discipline })]),
      ...(isFamily || picture === null
        ? []
        : [say(language, 'planText.homePicture', { picture: say(language, `homePicture.${picture}`) })]),
      ...(brace === null ? [] : [say(language, `homeBrace.${brace}`)]),
      ...(helpers.length === 0 ? [] : [say(language, 'planText.homeHelpers', { helpers: helpersText(reader, item) })]),
      ...(stopIf === '' ? [] : [say(language, 'planText.stopIf', { stopIf })]),
      ...(resting ? [say(language, 'planText.homeResting')] : []),
    ]),
  ];
}

/**
 * The text a party reads before it agrees, in lines. The clinical register says everything the content holds; the
 * family's leaves out method and codes. It is a function of its arguments alone, so that whoever shows it and whoever
 * checks what was shown make the same letters, and its hash can be compared.
 */
export function renderPlan(
  facts: PlanTextFacts,
  catalogue: PlanTextCatalogue,
  language: Language,
  register: Register,
): string {
  const reader: Reader = { ...facts, catalogue, language, isFamily: register === 'FAMILY' };
  const { content, number, revision } = facts;
  const title = reader.isFamily ? 'planText.familyTitle' : 'planText.title';
  return [
    say(language, title, { version: `${number}.${revision}` }),
    ...termsText(reader),
    ...content.goals.flatMap((goal, index) => goalText(reader, goal, index)),
    ...(content.homeItems.length === 0 ? [] : ['', say(language, 'planText.home')]),
    ...indented(content.homeItems.flatMap((item) => homeText(reader, item))),
  ]
    .join('\n')
    .normalize('NFC');
}
