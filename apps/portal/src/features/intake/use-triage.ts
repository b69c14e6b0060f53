import { triageRules } from '@trellis/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { readOptions } from '../../lib/graphql/use-operation.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { AskTriage } from './intake.graphql.ts';
import { triageInputOf, type IntakeForm } from './intake-form.ts';

export type Triage = ResultOf<typeof AskTriage>['triage'];

/** A few taps in a row are asked once. */
const ASK_AFTER_MS = 200;

/**
 * What the installation's rules say to the form as it stands, asked again with every change; the answer before stays up
 * meanwhile. `triage` is undefined until there is a birth date; `pending` says that the answer to what stands is on its way.
 */
export function useTriage(form: IntakeForm): { triage: Triage | undefined; pending: boolean } {
  const today = useToday();
  const input = triageInputOf(form, triageRules.frontDeskQuestions, today);
  const wanted = JSON.stringify(input);
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const settled = input !== undefined && asked === wanted;
  const { data, isFetching } = useQuery({
    ...readOptions(AskTriage, { input: input ?? { birthDate: today, ...NOTHING_SAID } }),
    enabled: settled,
    placeholderData: keepPreviousData,
  });
  return {
    triage: input === undefined ? undefined : data?.triage,
    pending: input !== undefined && (!settled || isFetching),
  };
}

const NOTHING_SAID = { concerns: [], conditions: [], redFlags: [], riskHistory: [], facts: [] };
