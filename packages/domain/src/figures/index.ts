export { FIGURE_SPANS, figureDays, figureDaysAway } from './figure-days.ts';
export type { FigureSpan } from './figure-days.ts';
export { countFigures, figuresBySite, figuresByTherapist } from './figures.ts';
export type { FigureCounts, FigureFact } from './figures.ts';
