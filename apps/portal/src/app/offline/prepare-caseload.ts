import type { QueryClient } from '@tanstack/react-query';
import type { FieldGroup } from '@trellis/domain';
import { ChildChart, ChildHead } from '../../features/chart/chart.graphql.ts';
import { cardsOptions } from '../../features/chart/emergency/kept.ts';
import { RecordingSheet } from '../../features/recording/recording.graphql.ts';
import { MyDay } from '../../features/today/day/day.graphql.ts';
import { VisitBrief } from '../../features/today/day/sheets.graphql.ts';
import { VisitNoteScreen } from '../../features/visit-notes/visit-note.graphql.ts';
import { readOptions } from '../../lib/graphql/use-operation.ts';

/** What was read this lately is not read again for the pack: each reading is written into the child's trail. */
const FRESH_MS = 60 * 60_000;

/**
 * Reads what a therapist needs of the day and of every child of the caseload where the network ends: one after the
 * other, for somebody is at work on the same line. Stops where the server stops to answer.
 */
export async function prepareCaseload(
  client: QueryClient,
  today: string,
  mayAsk: (group: FieldGroup) => boolean,
): Promise<void> {
  const planState = mayAsk('PLAN_STATE');
  const clinical = mayAsk('CLINICAL');
  const asked = { intake: mayAsk('INTAKE'), planState, clinical };
  const fetch = async <Data>(options: ReturnType<typeof readOptions<Data, never>>): Promise<Data> =>
    client.fetchQuery({ ...options, staleTime: FRESH_MS, gcTime: Infinity, retry: false });

  const { myDay } = await client.fetchQuery(readOptions(MyDay, { on: today, planState, clinical }));
  for (const { child, appointment, visit } of myDay.visits ?? []) {
    if (child) await fetch(readOptions(VisitBrief, { childId: child.id, appointmentId: appointment?.id ?? null }));
    if (visit && clinical) await fetch(readOptions(VisitNoteScreen, { id: visit.id }));
  }
  for (const id of Object.keys(await client.fetchQuery(cardsOptions))) {
    await fetch(readOptions(ChildHead, { id, ...asked }));
    if (!clinical) continue;
    await fetch(readOptions(ChildChart, { id }));
    await fetch(readOptions(RecordingSheet, { id }));
  }
}
