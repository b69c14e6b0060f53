/** Each with a key of its own: what it says and, where several say the same, which of them it is. */
export function keyed<Item>(
  items: readonly Item[],
  sayOf: (item: Item) => string,
): readonly (readonly [string, Item])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const said = sayOf(item);
    const nth = seen.get(said) ?? 0;
    seen.set(said, nth + 1);
    return [`${said} ${nth}`, item];
  });
}
