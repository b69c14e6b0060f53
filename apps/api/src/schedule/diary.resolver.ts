import { Args, ArgsType, Context, Field, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import { addDays, type LocalDate as Day, wholeDay } from '@trellis/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import { Visible } from '../platform/access/rules.ts';
import { isId } from '../platform/database/ids.ts';
import { ApiError, notFound } from '../platform/errors/api-error.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { Reads } from '../platform/read/reads.ts';
import { FreeTimesInput, freeTimesInput, SeriesPlanInput, seriesPlanInput } from './appointment.inputs.ts';
import { DiaryModel, FreeTimesModel, SeriesPlanModel } from './appointment.model.ts';
import type { DiaryWanted, SeriesWanted, SlotsWanted } from './diary.read.ts';

const MOST_DAYS = 7;
/** Alternatives are looked for so many days around a date. */
const DAYS_AROUND = 7;

@ArgsType()
class DiaryArgs {
  @Field(() => ID, { description: 'Which site.' })
  siteId: string;

  @Field(() => LocalDate, { description: 'The first day.' })
  on: Day;

  @Field(() => Int, { defaultValue: 1, description: `How many days, 1 to ${MOST_DAYS}.` })
  days: number;
}

@Resolver(() => DiaryModel)
export class DiaryResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => DiaryModel, { description: 'The diary of a site for a day, or for some days.' })
  @Visible('DIRECTORY')
  async diary(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args() { siteId, on, days }: DiaryArgs,
  ): Promise<unknown> {
    if (days < 1 || days > MOST_DAYS) throw new ApiError('LIMIT', `\`days\` is from 1 to ${MOST_DAYS}.`);
    const { timeZone } = context.caller;
    const { startsAt } = wholeDay(on, timeZone);
    const { endsAt } = wholeDay(addDays(on, days - 1), timeZone);
    const diary: DiaryWanted = { siteId, on, days, startsAt, endsAt };
    return this.#ofSite(context, info, 'Diary', siteId, { diary });
  }

  @Query(() => FreeTimesModel, {
    description: 'The next times at which therapists, children, equipment and a room are free at once.',
  })
  @Visible('DIRECTORY')
  async freeTimes(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who is to meet, how long, and from when on.' }) input: FreeTimesInput,
  ): Promise<unknown> {
    const { roomIds, from, days, count, ...meeting } = parse(freeTimesInput, input);
    const begin = new Date(from ?? context.now).toISOString();
    const until = new Date(Date.parse(begin) + (days + 1) * 86_400_000).toISOString();
    const times: SlotsWanted = { meeting, roomIds, from: begin, until, days, count };
    return this.#ofTimes(context, info, 'FreeTimes', times);
  }

  @Query(() => SeriesPlanModel, {
    description: 'A series before it is booked: each date with what stands in its way and what could be instead.',
  })
  @Visible('DIRECTORY')
  async seriesPlan(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who is to meet, and when again and again.' }) input: SeriesPlanInput,
  ): Promise<unknown> {
    const { roomIds, roomId, recurrence, ...meeting } = parse(seriesPlanInput, input);
    const { timeZone } = context.caller;
    const { startsAt: from } = wholeDay(addDays(recurrence.firstOn, -DAYS_AROUND), timeZone);
    const { endsAt: until } = wholeDay(addDays(recurrence.firstOn, recurrence.weeks * 7 + DAYS_AROUND), timeZone);
    const times: SeriesWanted = { meeting, roomIds, roomId, from, until, recurrence, now: context.now.toISOString() };
    return this.#ofTimes(context, info, 'SeriesPlan', times);
  }

  #ofTimes(context: OperationContext, info: GraphQLResolveInfo, shape: string, times: SlotsWanted | SeriesWanted) {
    const { siteId, therapistIds, childIds, equipmentIds } = times.meeting;
    const roomId = 'roomId' in times && times.roomId !== null ? [times.roomId] : [];
    const named = [siteId, ...therapistIds, ...childIds, ...equipmentIds, ...times.roomIds, ...roomId];
    const malformed = named.find((id) => !isId(id));
    return this.#ofSite(context, info, shape, malformed ?? siteId, { times });
  }

  /** NOT_FOUND for a site, or anybody or anything named with it, that the clinic does not have. */
  async #ofSite(
    context: OperationContext,
    info: GraphQLResolveInfo,
    shape: string,
    id: string,
    args: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    const found = isId(id)
      ? await this.reads.one(context, info, shape, (_, row, terms) => `${row}.id = ${terms.bind(id, 'uuid')}`, args)
      : null;
    if (found !== null) return found;
    context.trail.deny('Site', id);
    throw notFound();
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map(({ path }) => path.map(String).join('.'));
  throw new ApiError('BAD_DOCUMENT', `Look at these fields of the input again: ${[...new Set(paths)].join(', ')}.`);
}
