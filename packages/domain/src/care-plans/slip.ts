/** Words that turn a sentence round; a change in one of them is never a slip. */
const NEGATIONS = {
  en: 'no not never none nor without cannot unable except',
  hi: 'नहीं नही ना न मत बिना कभी',
};
const SIDES = {
  en: 'left right both either one upper lower',
  hi: 'बायाँ बायां बाएँ बाएं बाईं दायाँ दायां दाएँ दाएं दाईं दाहिना दाहिने दोनों',
};
const UNITS = {
  en: 'mm cm m km g kg s sec second seconds min minute minutes h hour hours day days week weeks month months metre metres meter meters degree degrees step steps time times percent',
  hi: 'सेकंड सेकेंड मिनट घंटा घंटे दिन हफ़्ता हफ़्ते हफ्ता हफ्ते सप्ताह महीना महीने मीटर किलो डिग्री कदम बार प्रतिशत',
};
const LEVEL_WORDS = {
  en: 'more less most least much few fewer all some any every each only alone with help better worse expected always often sometimes rarely before after up down',
  hi: 'ज़्यादा ज्यादा अधिक कम बहुत सब सभी कुछ हर केवल सिर्फ सिर्फ़ अकेले मदद बेहतर अपेक्षित हमेशा अक्सर',
};
const NUMBER_WORDS = {
  en: 'zero two three four five six seven eight nine ten half once twice',
  hi: 'एक दो तीन चार पाँच पांच छह सात आठ नौ दस आधा',
};
const GUARDED: ReadonlySet<string> = new Set(
  [NEGATIONS, SIDES, UNITS, LEVEL_WORDS, NUMBER_WORDS].flatMap(({ en, hi }) =>
    `${en} ${hi}`.normalize('NFC').split(' '),
  ),
);
const MOST_LETTERS = 2;

/** Numbers with the signs that belong to them, and signs that stand alone. */
const NUMBERS_AND_SIGNS = /[+\-−–]?\p{N}+(?:[.,:/\-–]\p{N}+)*\s*[%°]?|[<>≤≥=±×÷%°+]/gu;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

function numbersOf(text: string): readonly string[] {
  return (text.match(NUMBERS_AND_SIGNS) ?? []).map((each) => each.replaceAll(/\s/gu, ''));
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function isGuarded(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return GUARDED.has(plain) || plain.endsWith("n't");
}

/** How many letters must be put in, taken out or swapped to make one word of the other. */
function lettersChanged(before: string, after: string): number {
  const [a, b] = [Array.from(before), Array.from(after)];
  let row = b.map((_, column) => column + 1);
  for (const [line, letter] of a.entries()) {
    const next: number[] = [];
    for (const [column, other] of b.entries()) {
      const above = row[column] ?? 0;
      const diagonal = column === 0 ? line : (row[column - 1] ?? 0);
      const left = column === 0 ? line + 1 : (next[column - 1] ?? 0);
      next.push(letter === other ? diagonal : 1 + Math.min(above, left, diagonal));
    }
    row = next;
  }
  return b.length === 0 ? a.length : (row.at(-1) ?? 0);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

/**
 * Whether a change of text can pass as a slip of spelling or punctuation (class D): the same number of words, at most
 * two letters changed in each, and no digit, sign, unit, side, negation or word of degree touched, in English or
 * Hindi. It is necessary, not sufficient: the user marks the slip and the lead sees the list.
 */
export function isSlip(before: string, after: string): boolean {
  const [old, now] = [before.normalize('NFC'), after.normalize('NFC')];
  if (old === now || !isSame(numbersOf(old), numbersOf(now))) return false;
  const [oldWords, newWords] = [wordsOf(old), wordsOf(now)];
  if (oldWords.length !== newWords.length) return false;
  return oldWords.every((word, index) => {
    const other = newWords[index] ?? '';
    if (word.toLowerCase() === other.toLowerCase()) return true;
    return !isGuarded(word) && !isGuarded(other) && lettersChanged(word, other) <= MOST_LETTERS;
  });
}
