import { useQueryClient } from '@tanstack/react-query';
import { trustedDocument } from '../../../lib/graphql/client.ts';
import { type Press, usePress } from '../../../lib/graphql/use-press.ts';
import type { TemplateContent } from './form.ts';
import { AddGoalTemplate, GoalTemplates, GoalTemplateWhole, PlanTemplates } from './templates.graphql.ts';
import { useActId } from './use-act-id.ts';

/** One change to the library by a button, after which it is read anew. */
export function useTemplateAct(): Press {
  const client = useQueryClient();
  return usePress(() =>
    Promise.all(
      [GoalTemplates, GoalTemplateWhole, PlanTemplates].map((read) =>
        client.invalidateQueries({ queryKey: [trustedDocument(read).operationName] }),
      ),
    ),
  );
}

interface NewTemplate extends TemplateContent {
  hiReviewed?: boolean;
  enReviewed?: boolean;
  copiedFrom?: string;
  keptFromGoalId?: string;
}

/** Writes a template of the clinic's own: the same text sent again, after a lost answer, is the same template. Answers its code. */
export function useAddTemplate() {
  const { run, busy, refused } = useTemplateAct();
  const actId = useActId();
  const add = async (template: NewTemplate): Promise<string | undefined> => {
    const done = await run(AddGoalTemplate, { input: { id: actId(template), ...template } });
    return done?.template?.code;
  };
  return { add, busy, refused };
}
