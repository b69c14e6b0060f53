import type { PlannedActivity } from '@trellis/domain';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { PlanCatalogue } from '../plan.graphql.ts';

/** Says an activity as it is planned for this child: technique, tools, what is done instead, and where on the body. */
export function useActivityWords(): (activity: PlannedActivity) => string {
  const say = useLocalised();
  const word = useWord();
  const catalogue = useRead(PlanCatalogue, {}).data?.catalogue;
  const name = (list: NonNullable<typeof catalogue>['tools'] | undefined, code: string) =>
    say(list?.find((each) => each.code === code)?.label ?? { en: code });
  return ({ technique, tools, changedForm, site, side }) =>
    [
      name(catalogue?.techniques, technique),
      ...tools.map(({ tool, latexFree }) => {
        const said = name(catalogue?.tools, tool);
        return latexFree ? word('planText.latexFree', { tool: said }) : said;
      }),
      changedForm,
      site && word(`bodySite.${site}`),
      side && word(`side.${side}`),
    ]
      .filter(Boolean)
      .join(', ');
}
