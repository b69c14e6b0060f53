import type { Area, MessageKey } from '../messages/keys.ts';

export interface ScreenRoute {
  path: string;
  title: MessageKey;
  /** PUBLIC needs no sign-in; a SIGNED_OUT screen is for those who have not signed in yet. */
  access: 'STAFF' | 'PUBLIC' | 'SIGNED_OUT';
  /** The texts it draws with, beside `base`. */
  areas: readonly Area[];
  /** What its path is filled from: the id of something of this kind. */
  params: readonly ('childId' | 'planId' | 'versionId' | 'goalId' | 'reviewId' | 'sheetId' | 'visitId' | 'code')[];
}

/**
 * Every screen there is, as data. The router is built from it, and screenshots, the accessibility walk and the Hindi
 * check go through it: a screen that is not in here does not exist, and one that is cannot be forgotten.
 */
export const ROUTES = {
  signIn: { path: '/sign-in', title: 'route.signIn', access: 'SIGNED_OUT', areas: ['sign-in'], params: [] },
  today: { path: '/', title: 'route.today', access: 'STAFF', areas: ['today'], params: [] },
  children: { path: '/children', title: 'route.children', access: 'STAFF', areas: ['children'], params: [] },
  diary: { path: '/diary', title: 'route.diary', access: 'STAFF', areas: ['diary'], params: [] },
  newChild: { path: '/children/new', title: 'route.newChild', access: 'STAFF', areas: ['intake'], params: [] },
  chart: {
    path: '/children/$childId',
    title: 'route.chart',
    access: 'STAFF',
    areas: ['chart', 'home', 'follow-up', 'appointments'],
    params: ['childId'],
  },
  timeline: {
    path: '/children/$childId/timeline',
    title: 'route.timeline',
    access: 'STAFF',
    areas: ['chart'],
    params: ['childId'],
  },
  appointments: {
    path: '/children/$childId/appointments',
    title: 'route.appointments',
    access: 'STAFF',
    areas: ['chart', 'appointments'],
    params: ['childId'],
  },
  about: {
    path: '/children/$childId/about',
    title: 'route.about',
    access: 'STAFF',
    areas: ['chart', 'copm'],
    params: ['childId'],
  },
  files: {
    path: '/children/$childId/files',
    title: 'route.files',
    access: 'STAFF',
    areas: ['chart', 'files'],
    params: ['childId'],
  },
  record: {
    path: '/children/$childId/record',
    title: 'route.record',
    access: 'STAFF',
    areas: ['recording'],
    params: ['childId'],
  },
  review: {
    path: '/children/$childId/review',
    title: 'route.review',
    access: 'STAFF',
    areas: ['review'],
    params: ['childId'],
  },
  conferences: {
    path: '/children/$childId/conferences',
    title: 'route.conferences',
    access: 'STAFF',
    areas: ['conferences'],
    params: ['childId'],
  },
  plan: {
    path: '/children/$childId/plan',
    title: 'route.plan',
    access: 'STAFF',
    areas: ['plan', 'sign', 'templates', 'home', 'life', 'notes', 'together', 'safety'],
    params: ['childId'],
  },
  versions: {
    path: '/children/$childId/plan/versions',
    title: 'route.versions',
    access: 'STAFF',
    areas: ['plan', 'versions'],
    params: ['childId'],
  },
  sign: {
    path: '/children/$childId/plan/$versionId',
    title: 'route.sign',
    access: 'STAFF',
    areas: ['plan', 'sign', 'paper'],
    params: ['childId', 'versionId'],
  },
  print: {
    path: '/children/$childId/plan/$versionId/print',
    title: 'route.print',
    access: 'STAFF',
    areas: ['print'],
    params: ['childId', 'versionId'],
  },
  homeSheet: {
    path: '/children/$childId/home/$sheetId',
    title: 'route.homeSheet',
    access: 'STAFF',
    areas: ['home'],
    params: ['childId', 'sheetId'],
  },
  templates: {
    path: '/templates',
    title: 'route.templates',
    access: 'STAFF',
    areas: ['plan', 'templates'],
    params: [],
  },
  calendar: { path: '/calendar', title: 'route.calendar', access: 'STAFF', areas: ['calendar'], params: [] },
  notes: { path: '/notes', title: 'route.notes', access: 'STAFF', areas: ['visit-notes'], params: [] },
  visitNote: {
    path: '/visits/$visitId/note',
    title: 'route.visitNote',
    access: 'STAFF',
    areas: ['visit-notes'],
    params: ['visitId'],
  },
  figures: { path: '/figures', title: 'route.figures', access: 'STAFF', areas: ['figures'], params: [] },
  rules: { path: '/rules', title: 'route.rules', access: 'STAFF', areas: ['rules'], params: [] },
  paper: { path: '/paper/$code', title: 'route.paper', access: 'STAFF', areas: ['plan', 'paper'], params: ['code'] },
  compare: { path: '/compare', title: 'route.compare', access: 'PUBLIC', areas: ['compare'], params: [] },
  settings: { path: '/settings', title: 'route.settings', access: 'STAFF', areas: ['settings', 'offline'], params: [] },
} as const satisfies Record<string, ScreenRoute>;

export type RouteName = keyof typeof ROUTES;
