/** Words that say nothing about which outcome is meant, in English and Hindi. */
const STOP_WORDS = new Set(
  (
    'a an the to of in on at by for from with into onto and or as is are be has have his her their its own he she they ' +
    'it him them that this while when so up ' +
    'का की के को में से पर और या है हैं हो वह यह उस इस अपना अपनी अपने एक तक ने भी कर करना करता करती करते'
  )
    .normalize('NFKC')
    .split(' '),
);

/** A text as comparable words: NFKC, lower case, punctuation gone. */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The set of words that say which outcome a statement is about, in an order of their own. */
export function outcomeWords(statement: string): readonly string[] {
  return [...new Set(plainWords(statement).filter((word) => !STOP_WORDS.has(word)))].sort();
}

/** What two sets share of what they hold together, from 0 to 1 (Jaccard); 0 for two empty ones. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const together = a.size + b.size - shared;
  return together === 0 ? 0 : shared / together;
}
