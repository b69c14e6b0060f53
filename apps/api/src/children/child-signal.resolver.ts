import type { PresencePlace } from '@trellis/domain';
import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Visible } from '../platform/access/rules.ts';
import { isId } from '../platform/database/ids.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { type Signal, Signals } from '../platform/live/signals.ts';
import { ChildSignalModel } from './child-signal.model.ts';
import { CHILD_IS_THERE } from './child-signal.read.ts';
import { PresencePlaceEnum } from './presence.model.ts';
import { Presences } from './presences.ts';

@Resolver()
export class ChildSignalResolver {
  constructor(
    private readonly signals: Signals,
    private readonly presences: Presences,
  ) {}

  @Subscription(() => ChildSignalModel, {
    description:
      'News of one child, from now on. The first comes at once, so that what was read before listening is read again.',
    resolve(this: ChildSignalResolver, signal: Signal, { childId }: { childId: string }) {
      return { childId, ...signal };
    },
  })
  @Visible('IDENTITY')
  async childChanged(
    @Context() context: OperationContext,
    @Args('childId', { type: () => ID, description: 'Id of the child.' }) childId: string,
    @Args('place', { type: () => PresencePlaceEnum, description: 'What you look at, for colleagues to see.' })
    place: PresencePlace,
  ): Promise<AsyncIterableIterator<Signal>> {
    const { clinicId } = context.caller;
    const isThere = isId(childId) && (await context.reads.run(CHILD_IS_THERE, [clinicId, childId]));
    if (isThere !== true) {
      context.trail.deny('Child', childId);
      throw notFound();
    }
    const news = this.signals.of(clinicId, childId);
    const leave = await this.presences.enter(context.caller, childId, place);
    const seen: AsyncIterableIterator<Signal> = {
      [Symbol.asyncIterator]: () => seen,
      next: () => news.next(),
      return: async () => {
        await leave();
        return news.return!();
      },
    };
    return seen;
  }
}
