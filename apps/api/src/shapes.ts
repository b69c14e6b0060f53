import { paperShapes } from './care-plans/paper.read.ts';
import { planFieldsOfChild, planShapes } from './care-plans/care-plan.read.ts';
import { versionShapes } from './care-plans/care-plan-version.read.ts';
import { deliveredOfPlan, observationsOfVisit } from './care-plans/delivered-minutes.read.ts';
import { childCourse, goalCourse, planCourse, strandCourse } from './care-plans/course.read.ts';
import { noteShapes, notesOfPlan } from './care-plans/discipline-note.read.ts';
import { followUpShapes, followUpsOfChild } from './care-plans/follow-up.read.ts';
import { contentShapes } from './care-plans/goal-content.read.ts';
import { lifeShapes } from './care-plans/goal.read.ts';
import {
  homeItemsOfVersion,
  homeProgrammeShapes,
  homeSheetsOfPlan,
  oldSheetsOfChild,
} from './care-plans/home-programme.read.ts';
import { observationShapes } from './care-plans/observation.read.ts';
import { newsOfVersion, newsShapes } from './care-plans/plan-news.read.ts';
import { ratingShapes } from './care-plans/rating.read.ts';
import { reviewShapes } from './care-plans/review.read.ts';
import { ruleUsageShapes } from './care-plans/rule-usage.read.ts';
import { childSafety, safetyShapes } from './care-plans/safety-notice.read.ts';
import { templateShapes } from './care-plans/template.read.ts';
import { childRowShapes } from './children/child-rows.read.ts';
import { childShape } from './children/child.read.ts';
import { clinicShapes } from './clinics/clinic.read.ts';
import { childIntakeFields, triageShapes } from './intake/triage.read.ts';
import { conferenceShapes, conferencesOfChild } from './conferences/conference.read.ts';
import { filesOfChild, fileShapes, papersOfAgreement } from './files/file.read.ts';
import { figuresShapes } from './figures/figures.read.ts';
import type { Shape } from './platform/read/shape.ts';
import {
  appointmentShapes,
  appointmentsOfChild,
  appointmentsOfSite,
  appointmentsOfStaff,
} from './schedule/appointment.read.ts';
import { calendarShapes, siteCalendar, staffTimes } from './schedule/calendar.read.ts';
import { diaryShapes } from './schedule/diary.read.ts';
import { staffShapes } from './staff/staff.read.ts';
import { childTimeline, timelineShapes } from './timeline/timeline.read.ts';
import { dayShapes } from './today/day.read.ts';
import { needShapes } from './today/need.read.ts';
import { briefShapes } from './today/visit-brief.read.ts';
import { notesOfVisit, visitNoteShapes } from './visit-notes/visit-note.read.ts';
import { visitsOfAppointment, visitsOfChild, visitShapes } from './visits/visit.read.ts';

/** How every readable type of the installation is read. */
export const SHAPES: readonly Shape[] = [
  ...clinicShapes({ ...siteCalendar, ...appointmentsOfSite }),
  ...staffShapes({ ...staffTimes, ...appointmentsOfStaff }),
  childShape(
    childIntakeFields,
    planFieldsOfChild,
    childCourse,
    childTimeline,
    childSafety,
    conferencesOfChild,
    filesOfChild,
    followUpsOfChild,
    oldSheetsOfChild,
    appointmentsOfChild,
    visitsOfChild,
  ),
  ...childRowShapes,
  ...triageShapes,
  ...planShapes({ ...planCourse, ...deliveredOfPlan, ...homeSheetsOfPlan, ...notesOfPlan }),
  ...versionShapes({ ...homeItemsOfVersion, ...newsOfVersion }, papersOfAgreement),
  ...newsShapes,
  ...homeProgrammeShapes,
  ...safetyShapes,
  ...paperShapes,
  ...noteShapes,
  ...conferenceShapes,
  ...fileShapes,
  ...contentShapes,
  ...lifeShapes(goalCourse, strandCourse),
  ...observationShapes,
  ...reviewShapes,
  ...ratingShapes,
  ...followUpShapes,
  ...templateShapes,
  ...ruleUsageShapes,
  ...figuresShapes,
  ...timelineShapes,
  ...needShapes,
  ...calendarShapes,
  ...appointmentShapes(visitsOfAppointment),
  ...visitShapes({ ...observationsOfVisit, ...notesOfVisit }),
  ...visitNoteShapes,
  ...dayShapes,
  ...briefShapes,
  ...diaryShapes,
];
