import './course.model.ts';
import './plan-list.model.ts';
import { Module } from '@nestjs/common';
import { CloseReview } from './close-review.ts';
import { DecideReview } from './decide-review.ts';
import { ContentStore } from './content.store.ts';
import { GiveRating } from './give-rating.ts';
import { HomeItemStore } from './home-item.store.ts';
import { HomeSheetStore } from './home-sheet.store.ts';
import { ObservationResolver } from './observation.resolver.ts';
import { ObservationStore } from './observation.store.ts';
import { OpenReview } from './open-review.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { PlanRowsStore } from './plan-rows.store.ts';
import { PlanStore } from './plan.store.ts';
import { RecordObservation } from './record-observation.ts';
import { ReviewResolver } from './review.resolver.ts';
import { ReviewStore } from './review.store.ts';
import { VoidObservation } from './void-observation.ts';
import { WholePlan } from './whole-plan.ts';

/** What is seen of a plan: observations, reviews and ratings. */
@Module({
  providers: [
    ObservationStore,
    ReviewStore,
    PlanStore,
    PlanRowsStore,
    PlanMovesStore,
    ContentStore,
    HomeItemStore,
    HomeSheetStore,
    WholePlan,
    RecordObservation,
    VoidObservation,
    OpenReview,
    GiveRating,
    CloseReview,
    DecideReview,
    ObservationResolver,
    ReviewResolver,
  ],
})
export class CourseModule {}
