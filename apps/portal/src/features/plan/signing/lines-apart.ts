export interface LinesApart {
  /** Lines of the earlier text that the later one no longer has. */
  gone: readonly string[];
  /** Lines of the later text that the earlier one did not have. */
  come: readonly string[];
}

/** How two texts differ by whole lines, each text's in its order. What only moved is no difference. */
export function linesApart(before: string, now: string): LinesApart {
  const [earlier, later] = [before, now].map((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  return { gone: without(earlier ?? [], later ?? []), come: without(later ?? [], earlier ?? []) };
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return [...new Set(lines)].filter((line) => !known.has(line));
}
