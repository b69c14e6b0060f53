import { useText } from '../../lib/i18n/use-text.ts';

const CLEARERS = [
  'ORTHOPAEDIC_SURGEON',
  'NEUROSURGEON',
  'PAEDIATRICIAN',
  'PHYSICIAN',
  'SPEECH_LANGUAGE_THERAPIST',
] as const;

/** What someone who may clear a precaution is called. The catalogue may name others: those by their code. */
export function useClearerName(): (code: string) => string {
  const t = useText();
  return (code) => {
    const known = CLEARERS.find((each) => each === code);
    return known ? t(`chart.clearer.${known}`) : code;
  };
}
