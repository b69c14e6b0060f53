import './course.model.ts';
import './plan-list.model.ts';
import { Module } from '@nestjs/common';
import { CloseReview } from './close-review.ts';
import { GiveRating } from './give-rating.ts';
import { ObservationResolver } from './observation.resolver.ts';
import { ObservationStore } from './observation.store.ts';
import { OpenReview } from './open-review.ts';
import { RecordObservation } from './record-observation.ts';
import { ReviewResolver } from './review.resolver.ts';
import { ReviewStore } from './review.store.ts';
import { VoidObservation } from './void-observation.ts';

/** What is seen of a plan: observations, reviews and ratings. */
@Module({
  providers: [
    ObservationStore,
    ReviewStore,
    RecordObservation,
    VoidObservation,
    OpenReview,
    GiveRating,
    CloseReview,
    ObservationResolver,
    ReviewResolver,
  ],
})
export class CourseModule {}
