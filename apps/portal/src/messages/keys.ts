import type { messages as base } from './base.messages.ts';
import type { messages as booking } from './booking.messages.ts';
import type { messages as chart } from './chart.messages.ts';
import type { messages as children } from './children.messages.ts';
import type { messages as compare } from './compare.messages.ts';
import type { messages as conferences } from './conferences.messages.ts';
import type { messages as copm } from './copm.messages.ts';
import type { messages as followUp } from './follow-up.messages.ts';
import type { messages as home } from './home.messages.ts';
import type { messages as intake } from './intake.messages.ts';
import type { messages as life } from './life.messages.ts';
import type { messages as notes } from './notes.messages.ts';
import type { messages as paper } from './paper.messages.ts';
import type { messages as plan } from './plan.messages.ts';
import type { messages as print } from './print.messages.ts';
import type { messages as recording } from './recording.messages.ts';
import type { messages as review } from './review.messages.ts';
import type { messages as rules } from './rules.messages.ts';
import type { messages as safety } from './safety.messages.ts';
import type { messages as settings } from './settings.messages.ts';
import type { messages as signIn } from './sign-in.messages.ts';
import type { messages as sign } from './sign.messages.ts';
import type { messages as templates } from './templates.messages.ts';
import type { messages as together } from './together.messages.ts';
import type { messages as today } from './today.messages.ts';
import type { messages as versions } from './versions.messages.ts';

interface Areas {
  base: typeof base;
  booking: typeof booking;
  chart: typeof chart;
  children: typeof children;
  compare: typeof compare;
  conferences: typeof conferences;
  copm: typeof copm;
  'follow-up': typeof followUp;
  home: typeof home;
  intake: typeof intake;
  life: typeof life;
  notes: typeof notes;
  paper: typeof paper;
  plan: typeof plan;
  print: typeof print;
  recording: typeof recording;
  review: typeof review;
  rules: typeof rules;
  safety: typeof safety;
  settings: typeof settings;
  'sign-in': typeof signIn;
  sign: typeof sign;
  templates: typeof templates;
  today: typeof today;
  together: typeof together;
  versions: typeof versions;
}

/** One file of texts, loaded with the routes that name it. `base` is there from the start. */
export type Area = keyof Areas;
export type MessageKey = { [A in Area]: keyof Areas[A] }[Area];
