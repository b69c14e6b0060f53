import { Module } from '@nestjs/common';
import { ChildStore } from '../children/child.store.ts';
import { PriorityStore } from '../children/priority.store.ts';
import { RecallStore } from '../children/recall.store.ts';
import { ReportedStore } from '../children/reported.store.ts';
import { AddChild } from './add-child.ts';
import { AskTriage } from './ask-triage.ts';
import { IntakeResolver } from './intake.resolver.ts';
import { TriageStore } from './triage.store.ts';

@Module({
  providers: [ChildStore, PriorityStore, RecallStore, ReportedStore, TriageStore, AskTriage, AddChild, IntakeResolver],
})
export class IntakeModule {}
