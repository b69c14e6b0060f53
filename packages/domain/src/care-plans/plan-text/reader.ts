import type { Catalogue } from '../../catalogue/kinds.ts';
import { findByCode } from '../../catalogue/lookup.ts';
import { DELIVERY_MODES } from '../../catalogue/policies.ts';
import type { LocalisedText } from '../../catalogue/text.ts';
import type { LocalDate } from '../../children/local-date.ts';
import type { PlannedActivity } from '../../goals/planned-activity.ts';
import type { Language } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import type { KeptOrigin } from '../../templates/lay-goal.ts';
import type { PlanContent } from '../plan-content.ts';

/** The lists of the catalogue whose labels stand in the text of a plan. */
export type PlanTextCatalogue = Pick<
  Catalogue,
  'disciplines' | 'settings' | 'techniques' | 'tools' | 'hazards' | 'focusAreas' | 'measures'
>;

/** What the text is made of. `names` gives what the content holds as an id: a priority's words, a therapist's name. */
export interface PlanTextFacts {
  readonly number: number;
  readonly revision: number;
  readonly content: PlanContent;
  readonly names: Readonly<Record<string, string>>;
  /** Of the goals that were laid from a template; none of those that were typed. */
  readonly origins?: readonly KeptOrigin[];
}

/** Who the text is written for, with everything its lines are filled from. */
export interface Reader extends PlanTextFacts {
  readonly catalogue: PlanTextCatalogue;
  readonly language: Language;
  readonly isFamily: boolean;
}

const DATE = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dateFormat = {
  en: new Intl.DateTimeFormat('en-IN', DATE),
  hi: new Intl.DateTimeFormat('hi-IN-u-nu-latn', DATE),
} satisfies Record<Language, Intl.DateTimeFormat>;

export function sayDate({ language }: Reader, date: LocalDate): string {
  return dateFormat[language].format(new Date(`${date}T00:00:00Z`));
}

/** A code the catalogue has lost is said as it is: nothing may be missing from what is signed. */
export function label(
  { language }: Reader,
  entries: readonly { code: string; label: LocalisedText }[],
  code: string,
): string {
  return findByCode(entries, code)?.label[language] ?? code;
}

export function deliveryMode({ language }: Reader, code: string): string {
  const known = DELIVERY_MODES.find((each) => each === code);
  return known === undefined ? code : say(language, `deliveryMode.${known}`);
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

export function placeText(
  { language }: Reader,
  { site, side }: Pick<PlannedActivity, 'site' | 'side'>,
): readonly string[] {
  return [
    ...(site === null ? [] : [say(language, `bodySite.${site}`)]),
    ...(side === null ? [] : [say(language, `side.${side}`)]),
  ];
}
