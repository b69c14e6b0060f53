import { isLocalDate } from '@trellis/domain';
import { GraphQLError, GraphQLScalarType } from 'graphql';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function instant(value: unknown): string {
  if (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError('DateTime is an ISO 8601 instant with a zone, such as 2026-11-23T09:30:00Z');
}

function day(value: unknown): string {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw new GraphQLError('LocalDate is a day without a zone, such as 2026-11-23');
}

/**
 * In as it was sent, since the zone may count; out in one form, whatever wrote it: UTC with three digits of a second, as
 * many as are kept. PostgreSQL would leave out the zeros at the end, and texts of other lengths do not sort by time.
 */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with a zone; answered in UTC, such as `2026-11-23T09:30:00.000Z`.',
  serialize: (value) => (value instanceof Date ? value : new Date(instant(value))).toISOString(),
  parseValue: instant,
});

export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: "A day in the clinic's time zone, such as `2026-11-23`.",
  serialize: day,
  parseValue: day,
});

export const RuleData = new GraphQLScalarType({
  name: 'RuleData',
  description: 'What a refusal speaks of, by name: an object of strings, numbers, booleans and lists of strings.',
});
