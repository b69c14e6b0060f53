import { ok } from '../../src/result.ts';
import type { Mutant } from './rules.ts';

const ANSWERED_FOR = 'a trainee’s signature counts once another one of the discipline, who may sign, answers for it';

/** Mistakes about signatures that somebody else answers for. */
export const coSignatureMutants: readonly Mutant[] = [
  {
    named: 'a trainee’s signature as good as a therapist’s',
    breaks: ANSWERED_FOR,
    mutate: ({ signForDiscipline }) => ({
      signForDiscipline: (...asked) => {
        const answer = signForDiscipline(...asked);
        return answer.ok ? ok({ ...answer.value, needsCoSignature: false }) : answer;
      },
    }),
  },
  {
    named: 'a trainee’s signature good once it is carried on',
    breaks: ANSWERED_FOR,
    mutate: ({ agreedParties }) => ({
      agreedParties: (version, on) =>
        agreedParties(
          {
            ...version,
            agreements: version.agreements.map((each) =>
              each.carriedFrom === null ? each : { ...each, needsCoSignature: false },
            ),
          },
          on,
        ),
    }),
  },
  {
    named: 'answered for by somebody whose registration is over',
    breaks: ANSWERED_FOR,
    mutate: ({ coSign }) => ({
      coSign: (version, caller, ...about) =>
        coSign(version, { ...caller, registrationExpiresOn: caller.today }, ...about),
    }),
  },
];
