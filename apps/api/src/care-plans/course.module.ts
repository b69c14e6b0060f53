import './course.model.ts';
import './plan-list.model.ts';
import { Module } from '@nestjs/common';
import { CancelInDraft } from './cancel-in-draft.ts';
import { CloseReview } from './close-review.ts';
import { ChildStore } from '../children/child.store.ts';
import { DecideReview } from './decide-review.ts';
import { FollowUpResolver } from './follow-up.resolver.ts';
import { FollowUpStore } from './follow-up.store.ts';
import { HandFollowUpOver } from './hand-follow-up-over.ts';
import { ContentStore } from './content.store.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { EarlierTextStore } from './earlier-text.store.ts';
import { GiveRating } from './give-rating.ts';
import { HomeItemStore } from './home-item.store.ts';
import { HomeTakenAlong } from './home-taken-along.ts';
import { HomeSheetStore } from './home-sheet.store.ts';
import { ObservationResolver } from './observation.resolver.ts';
import { ObservationStore } from './observation.store.ts';
import { OpenReview } from './open-review.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { PlanRowsStore } from './plan-rows.store.ts';
import { PlanStore } from './plan.store.ts';
import { RecordFollowUp } from './record-follow-up.ts';
import { ReferencesStore } from './references.store.ts';
import { SetFollowUpAside } from './set-follow-up-aside.ts';
import { RecordObservation } from './record-observation.ts';
import { ReviewResolver } from './review.resolver.ts';
import { ReviewStore } from './review.store.ts';
import { SafetyAcknowledgementStore } from './safety-acknowledgement.store.ts';
import { TakenBackStore } from './taken-back.store.ts';
import { VisitCareStore } from './visit-care.store.ts';
import { VoidObservation } from './void-observation.ts';
import { WholePlan } from './whole-plan.ts';
import { CareRecord } from '../visits/care-record.store.ts';

/** What is seen of a plan: observations, reviews, ratings and follow-ups. */
@Module({
  providers: [
    ObservationStore,
    ReviewStore,
    PlanStore,
    PlanRowsStore,
    PlanMovesStore,
    ContentStore,
    DraftRowsStore,
    EarlierTextStore,
    CancelInDraft,
    HomeItemStore,
    HomeTakenAlong,
    HomeSheetStore,
    WholePlan,
    FollowUpStore,
    TakenBackStore,
    SafetyAcknowledgementStore,
    { provide: CareRecord, useClass: VisitCareStore },
    ChildStore,
    ReferencesStore,
    RecordObservation,
    VoidObservation,
    OpenReview,
    GiveRating,
    CloseReview,
    DecideReview,
    RecordFollowUp,
    HandFollowUpOver,
    SetFollowUpAside,
    ObservationResolver,
    ReviewResolver,
    FollowUpResolver,
  ],
  // What a visit asks of the child's record.
  exports: [CareRecord],
})
export class CourseModule {}
