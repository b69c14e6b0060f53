/** Lower is better; undefined when the words do not hold the query's letters in order. Accents and case do not count. */
export function distance(query: string, text: string): number | undefined {
  const wanted = plain(query);
  const found = plain(text);
  if (wanted === '') return 0;
  const at = found.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return /\s/.test(found.charAt(at - 1)) ? 1 : 2;
  let from = 0;
  let gaps = 0;
  for (const letter of wanted) {
    const next = found.indexOf(letter, from);
    if (next === -1) return undefined;
    gaps += next - from;
    from = next + 1;
  }
  return 3 + gaps;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.charAt(0))
    .toLowerCase()
    .trim();
}

/** The items that match, best first; equal ones keep their order. */
export function rank<Item extends { title: string; also?: string }>(query: string, items: readonly Item[]): Item[] {
  return items
    .flatMap((item, order) => {
      const own = distance(query, item.title);
      const other = item.also === undefined ? undefined : distance(query, item.also);
      const best = Math.min(own ?? Infinity, other === undefined ? Infinity : other + 0.5);
      return Number.isFinite(best) ? [{ item, best, order }] : [];
    })
    .toSorted((a, b) => a.best - b.best || a.order - b.order)
    .map(({ item }) => item);
}
