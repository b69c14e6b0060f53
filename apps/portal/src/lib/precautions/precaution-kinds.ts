import { BODY_SITES, SIDES, type WordKey } from '@trellis/domain';
import { useQuery } from '@tanstack/react-query';
import type { ResultOf } from '../../graphql/graphql.ts';
import { type PrecautionFields, PrecautionKinds } from '../../graphql/precautions.graphql.ts';
import { readOptions } from '../graphql/use-operation.ts';
import { useLocalised } from '../i18n/use-text.ts';
import { useWord } from '../i18n/use-word.ts';

export type PrecautionKind = ResultOf<typeof PrecautionKinds>['catalogue']['precautions'][number];

/** The catalogue changes with a deployment, not with a day's work; and a card must be readable without a network. */
export const precautionKindsOptions = {
  ...readOptions(PrecautionKinds, {}),
  staleTime: 10 * 60_000,
  gcTime: Infinity,
};

/** The kinds of precaution of the clinic's catalogue; empty until they are there. */
export function usePrecautionKinds(): readonly PrecautionKind[] {
  const { data } = useQuery(precautionKindsOptions);
  return data?.catalogue.precautions ?? [];
}

/** The names of hazards, as one list. The catalogue may know no name for one: that by its code. */
export function useHazardNames(): (codes: readonly string[]) => string {
  const { data } = useQuery(precautionKindsOptions);
  const say = useLocalised();
  const hazards = data?.catalogue.hazards ?? [];
  return (codes) =>
    codes.map((code) => say(hazards.find((each) => each.code === code)?.label ?? { en: code })).join(', ');
}

/** What a precaution is called, with its place and its status: `Weight-bearing restriction, hip, left, no weight on it`. */
export function usePrecautionName(): (
  precaution: Pick<ResultOf<typeof PrecautionFields>, 'precaution' | 'site' | 'side' | 'status'>,
) => string {
  const kinds = usePrecautionKinds();
  const say = useLocalised();
  const place = usePlaceName();
  return ({ precaution, site, side, status }) => {
    const kind = kinds.find(({ code }) => code === precaution);
    const known = kind?.statuses.find(({ code }) => code === status);
    const standing = known ? say(known.label) : status;
    return [kind ? say(kind.label) : precaution, place(site), place(side), standing].filter(Boolean).join(', ');
  };
}

/** The word for a place on the body or a side of it. */
export function usePlaceName(): (code: string | null | undefined) => string | undefined {
  const word = useWord();
  return (code) => {
    const site = BODY_SITES.find((each) => each === code);
    const side = SIDES.find((each) => each === code);
    const key: WordKey | undefined = site ? `bodySite.${site}` : side && `side.${side}`;
    return key && word(key);
  };
}
