import { Module } from '@nestjs/common';
import { CareTeamStore } from '../children/care-team.store.ts';
import { ChildRowsStore } from '../children/child-rows.store.ts';
import { ChildStore } from '../children/child.store.ts';
import { ConferenceResolver } from './conference.resolver.ts';
import { ConferenceStore } from './conference.store.ts';
import { CorrectConference } from './correct-conference.ts';
import { GiveConferenceTask } from './give-conference-task.ts';
import { PassOnConferenceTask } from './pass-on-conference-task.ts';
import { RecordConference } from './record-conference.ts';
import { SettleConferenceTask } from './settle-conference-task.ts';
import { TakeBackConference } from './take-back-conference.ts';

/** Case conferences about a child, and the tasks that come of them. What is decided there is done in the plan itself. */
@Module({
  providers: [
    ChildStore,
    ChildRowsStore,
    CareTeamStore,
    ConferenceStore,
    RecordConference,
    CorrectConference,
    TakeBackConference,
    GiveConferenceTask,
    PassOnConferenceTask,
    SettleConferenceTask,
    ConferenceResolver,
  ],
})
export class ConferencesModule {}
