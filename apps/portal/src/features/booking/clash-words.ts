import { scheduleWords } from '@trellis/domain';
import { useLocalised } from '../../lib/i18n/use-text.ts';
import type { BookingSite } from './places.ts';
import type { Therapist } from './typed-booking.ts';
import type { BookedChild } from './use-children-to-book.ts';
import type { SeriesDate } from './use-when.ts';

export type NameOf = (id: string) => string;

/** The names of all that a clash can be about. */
export function namesOf(
  therapists: readonly Therapist[],
  children: readonly BookedChild[],
  sites: readonly BookingSite[],
): NameOf {
  const names = new Map<string, string>([
    ...therapists.map(({ id, name }): [string, string] => [id, name]),
    ...children.map(({ id, name, nameLocal }): [string, string] => [id, name ?? nameLocal ?? '']),
    ...sites.flatMap(({ id, name, resources }): [string, string][] => [
      [id, name],
      ...resources.map((each): [string, string] => [each.id, each.name]),
    ]),
  ]);
  return (id) => names.get(id) ?? '';
}

/** What stands in the way, each once: of whom or what, and why. */
export function useClashWords(nameOf: NameOf): (clashes: SeriesDate['clashes']) => { name: string; why: string }[] {
  const say = useLocalised();
  return (clashes) => {
    const once = new Map(clashes.map((clash) => [`${clash.code} ${clash.subject}`, clash]));
    return [...once.values()].map(({ code, subject }) => ({
      name: nameOf(subject),
      why: say(scheduleWords.clash[code]),
    }));
  };
}
