import { LayFoundation20261124090000 } from '../../../migrations/20261124090000-lay-foundation.ts';
import { GuardRows20261124090100 } from '../../../migrations/20261124090100-guard-rows.ts';
import { LetSafetyPass20261124120000 } from '../../../migrations/20261124120000-let-safety-pass.ts';
import { CountPastRemovedRows20261129203000 } from '../../../migrations/20261129203000-count-past-removed-rows.ts';
import { WidenTrail20261129210000 } from '../../../migrations/20261129210000-widen-trail.ts';
import { SayWhyForSafety20261129212000 } from '../../../migrations/20261129212000-say-why-for-safety.ts';
import { RememberReopening20261129212500 } from '../../../migrations/20261129212500-remember-reopening.ts';
import { KeepTemplates20261129213000 } from '../../../migrations/20261129213000-keep-templates.ts';
import { RelayChanges20261130010000 } from '../../../migrations/20261130010000-relay-changes.ts';
import { KeepAcknowledgements20261130011000 } from '../../../migrations/20261130011000-keep-acknowledgements.ts';
import { KeepHomeProgrammes20261130014500 } from '../../../migrations/20261130014500-keep-home-programmes.ts';
import { CoSignAndHearTheChild20261130020000 } from '../../../migrations/20261130020000-co-sign-and-hear-the-child.ts';
import { GivePaperCodes20261130030000 } from '../../../migrations/20261130030000-give-paper-codes.ts';
import { KeepWhatTwoWrote20261130040000 } from '../../../migrations/20261130040000-keep-what-two-wrote.ts';
import { KeepDisciplineNotes20261130050000 } from '../../../migrations/20261130050000-keep-discipline-notes.ts';
import { OpenFamilyPages20261130070000 } from '../../../migrations/20261130070000-open-family-pages.ts';
import { KeepRecalls20261130080000 } from '../../../migrations/20261130080000-keep-recalls.ts';
import { DecideReviews20261130090000 } from '../../../migrations/20261130090000-decide-reviews.ts';
import { KeepFollowUps20261130100000 } from '../../../migrations/20261130100000-keep-follow-ups.ts';
import { KeepCopmScores20261130100500 } from '../../../migrations/20261130100500-keep-copm-scores.ts';
import { KeepConferences20261130110000 } from '../../../migrations/20261130110000-keep-conferences.ts';
import { KeepClinicTemplates20261130120000 } from '../../../migrations/20261130120000-keep-clinic-templates.ts';
import { FindOldSheets20261201110000 } from '../../../migrations/20261201110000-find-old-sheets.ts';
import { KeepOwnRecalls20261201120000 } from '../../../migrations/20261201120000-keep-own-recalls.ts';
import { CountFindings20261201125500 } from '../../../migrations/20261201125500-count-findings.ts';
import { AskAgainWhereNotDone20261201140000 } from '../../../migrations/20261201140000-ask-again-where-not-done.ts';
import { KeepADiary20261202100000 } from '../../../migrations/20261202100000-keep-a-diary.ts';
import { KeepVisits20261205100000 } from '../../../migrations/20261205100000-keep-visits.ts';
import { KeepVisitNotes20261206100000 } from '../../../migrations/20261206100000-keep-visit-notes.ts';
import { KeepFiles20261207100000 } from '../../../migrations/20261207100000-keep-files.ts';

/** In the order they are run. Named here and not found by a glob: the same list serves the sources and the build. */
export const MIGRATIONS = [
  LayFoundation20261124090000,
  GuardRows20261124090100,
  LetSafetyPass20261124120000,
  CountPastRemovedRows20261129203000,
  WidenTrail20261129210000,
  SayWhyForSafety20261129212000,
  RememberReopening20261129212500,
  KeepTemplates20261129213000,
  RelayChanges20261130010000,
  KeepAcknowledgements20261130011000,
  KeepHomeProgrammes20261130014500,
  CoSignAndHearTheChild20261130020000,
  GivePaperCodes20261130030000,
  KeepWhatTwoWrote20261130040000,
  KeepDisciplineNotes20261130050000,
  OpenFamilyPages20261130070000,
  KeepRecalls20261130080000,
  DecideReviews20261130090000,
  KeepFollowUps20261130100000,
  KeepCopmScores20261130100500,
  KeepConferences20261130110000,
  KeepClinicTemplates20261130120000,
  FindOldSheets20261201110000,
  KeepOwnRecalls20261201120000,
  CountFindings20261201125500,
  AskAgainWhereNotDone20261201140000,
  KeepADiary20261202100000,
  KeepVisits20261205100000,
  KeepVisitNotes20261206100000,
  KeepFiles20261207100000,
];
