import { isOneName, type Spelling, spellingOf } from '../children/name-search.ts';
import { plainWords } from '../care-plans/findings/text-words.ts';
import { ok, refuse, type Result } from '../result.ts';
import { templateTexts } from './library.ts';

/** Words that stand in the name of a child or a guardian and name nobody. */
const NO_NAMES = new Set(
  (
    'a of the and baby b o boy girl child son daughter mother father parent grandmother grandfather guardian master miss ' +
    'mr mrs ms dr smt shri sri का की के और बेबी बच्चा बच्ची बेटा बेटी माँ माता पिता दादी दादा नानी नाना श्री श्रीमती डॉ कुमारी मास्टर'
  )
    .normalize('NFKC')
    .split(' '),
);
/** What is put behind a name as it is spoken: "Aarav's" is two words already, आरवजी is one. */
const AFTER_A_NAME = /(?<=..)(?:s|ji|जी)$/u;

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'जनवरी|फ़रवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर';
const NUMERIC_DAY = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2}|\d{4}-\d{1,2}-\d{1,2}`;
const DAYS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMERIC_DAY}|\d{1,2}(?:st|nd|rd|th)?\s+(?:${MONTH})|(?:${MONTH})\s+\d{1,4})(?![\p{L}\p{M}\p{N}])`,
  'giu',
);

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

function spellingsOfNames(names: readonly string[]): readonly Spelling[] {
  const words = names.flatMap(plainWords).filter((word) => Array.from(word).length > 1 && !NO_NAMES.has(word));
  return [...new Set(words)].map(spellingOf);
}

function isNamed(word: string, names: readonly Spelling[]): boolean {
  const spoken = [word, word.toLowerCase().replace(AFTER_A_NAME, '')].map(spellingOf);
  return names.some((name) => spoken.some((each) => isOneName(each, name)));
}

/**
 * What in the texts tells of somebody, as it stands there: a word of one of the names, in either script and however it
 * is spelt, and a day of the calendar.
 */
export function tellsOfSomebody(texts: readonly string[], names: readonly string[]): readonly string[] {
  const known = spellingsOfNames(names);
  const words = known.length === 0 ? [] : texts.flatMap((text) => text.normalize('NFKC').match(WORDS) ?? []);
  const days = texts.flatMap((text) => text.match(DAYS) ?? []);
  return [...[...new Set(words)].filter((word) => isNamed(word, known)), ...new Set(days)];
}

/** Refuses a template that says one of the names or a day (TEMPLATE_TELLS_OF_SOMEBODY). */
export function checkTellsOfNobody(
  template: Parameters<typeof templateTexts>[0],
  names: readonly string[],
): Result<true> {
  const found = tellsOfSomebody(
    templateTexts(template).flatMap(({ en, hi }) => [en, hi]),
    names,
  );
  return found.length === 0 ? ok(true) : refuse('TEMPLATE_TELLS_OF_SOMEBODY', { found });
}
