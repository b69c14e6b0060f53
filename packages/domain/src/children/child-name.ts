import { likeNameKeys, nameSortKey, searchGrams } from './name-search.ts';

/** What a child is found by. One of the two names is there. */
export interface ChildName {
  readonly name: string | null;
  readonly nameLocal: string | null;
  /** The clinic's own number. */
  readonly mrn: string | null;
}

/** Where a child stands in lists: by the Latin name, else by the other as it sounds. */
export function childSortKey({ name, nameLocal }: Pick<ChildName, 'name' | 'nameLocal'>): string {
  return nameSortKey(name ?? nameLocal ?? '');
}

/** All that is kept to find a child by: the grams of both names and the number, and the keys of like names. */
export function childGrams({ name, nameLocal, mrn }: ChildName): string[] {
  const names = [name, nameLocal].filter((each) => each !== null);
  const numbers = mrn === null ? [] : [mrn];
  return [...new Set([...[...names, ...numbers].flatMap(searchGrams), ...names.flatMap(likeNameKeys)])].sort();
}
