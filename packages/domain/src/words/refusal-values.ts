import type { Refusal, RefusalData } from '../result.ts';
import { isLocalDate } from '../children/local-date.ts';
import { accessWords } from './access-words.ts';
import { catalogueWords } from './catalogue-words.ts';
import { findingWords } from './finding-words.ts';
import type { Language, Words } from './language.ts';
import { measureWords } from './measure-words.ts';
import { planWords } from './plan-words.ts';
import { scheduleWords } from './schedule-words.ts';
import { familyWords, feminineStateWords, noStateWords, stateWords } from './refusal-value-words.ts';

type Value = RefusalData[string];
type WordSet = Readonly<Record<string, Words>>;

/** What the codes under a name of a refusal's data are said by. */
const SETS: Readonly<Record<string, WordSet>> = {
  state: stateWords,
  from: stateWords,
  to: stateWords,
  allowedRoles: accessWords.role,
  clearanceBy: catalogueWords.clearer,
  items: planWords.checklist,
  faults: planWords.checklist,
  rules: findingWords.findingRule,
  key: findingWords.handlingKey,
  kind: { ...catalogueWords.catalogueKind, ...scheduleWords.appointmentKind },
  clashes: scheduleWords.clash,
  expected: measureWords.measureType,
  given: measureWords.measureType,
  party: { GUARDIAN: familyWords },
};

/** Refusals about a plan or a strand. */
const FEMININE: ReadonlySet<string> = new Set(['PLAN_NOT_OPEN', 'STRAND_NOT_OPEN']);

const DATE = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const dateFormat = {
  en: new Intl.DateTimeFormat('en-IN', DATE),
  hi: new Intl.DateTimeFormat('hi-IN-u-nu-latn', DATE),
} satisfies Record<Language, Intl.DateTimeFormat>;

/**
 * What a refusal carries, as a person reads it: closed sets by their words, days as days. Codes of the catalogue, whose
 * labels are data, are given to `labelOf`; what neither knows stays as it is.
 */
export function sayValues(
  language: Language,
  { rule, data }: Refusal,
  labelOf: (code: string) => string | undefined,
): RefusalData {
  const sayOne = (name: string, value: string): string => {
    const set = SETS[name] === stateWords && FEMININE.has(rule) ? feminineStateWords : SETS[name];
    const words = set !== undefined && Object.hasOwn(set, value) ? set[value] : undefined;
    if (words !== undefined) return words[language];
    if (isLocalDate(value)) return dateFormat[language].format(new Date(`${value}T00:00:00Z`));
    return labelOf(value) ?? value;
  };
  const sayValue = (name: string, value: Value): Value => {
    if (value === null) return name === 'state' ? noStateWords[language] : null;
    if (typeof value === 'string') return sayOne(name, value);
    return typeof value === 'object' ? value.map((each) => sayOne(name, each)) : value;
  };
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, sayValue(name, value)]));
}
