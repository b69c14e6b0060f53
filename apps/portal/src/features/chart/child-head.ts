import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { canRead, type FieldGroup } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import type { Failure } from '../../lib/failure.ts';
import { readOptions } from '../../lib/graphql/use-operation.ts';
import { useCaller } from '../../lib/workplace/workplace.ts';
import { ChildHead } from './chart.graphql.ts';

export type Child = NonNullable<ResultOf<typeof ChildHead>['child']>;
export type Precaution = NonNullable<Child['emergencyCard']>[number];

/**
 * The top of a child's chart. Kept between its parts, and asked anew whenever one of them opens. Who was seen once is kept
 * as long as the page is: the emergency card must open without a network.
 */
export function useChildHead(id: string): UseQueryResult<ResultOf<typeof ChildHead>, Failure> {
  const mayAsk = useMayAsk();
  const asked = { intake: mayAsk('INTAKE'), planState: mayAsk('PLAN_STATE'), clinical: mayAsk('CLINICAL') };
  return useQuery({ ...readOptions(ChildHead, { id, ...asked }), refetchOnMount: 'always', gcTime: Infinity });
}

/** Whether a part of the record of this very child is the reader's to read. */
export function useReads(child: Pick<Child, 'onMyTeam'>): (group: FieldGroup) => boolean {
  const caller = useCaller();
  const relation = child.onMyTeam === true ? 'CARE_TEAM' : 'ANY';
  return (group) => canRead(caller, group, relation);
}
