import { Injectable } from '@nestjs/common';
import { type FamilyWordKey, localDate, type Refusal, sayToFamily } from '@trellis/domain';
import { familyText, type FamilyVersion } from '../care-plans/family-plan.read.ts';
import { newId } from '../platform/database/ids.ts';
import { HttpRefusal } from '../platform/http/http-refusal.ts';
import { FamilyDesk } from './family-desk.ts';
import type { Visitor } from './family-door.ts';
import { familyPage } from './family-page.ts';
import { childSays, sheetFields, shownFields, signature, typedIn, weekFields, weekTold } from './form-bodies.ts';
import { SaySheetGone } from './say-sheet-gone.ts';
import { SignByLink } from './sign-by-link.ts';
import { signPage, type TextToSign } from './sign-page.ts';
import { TellHomeWeek } from './tell-home-week.ts';
import type { RefusedWeek } from './week-form.ts';

/** What a form leads to: back to the page with one sentence, or the same form again with why and with what was typed. */
export type FormAnswer = { readonly done: FamilyWordKey; readonly at: string } | { readonly refused: string };

interface Said {
  readonly said?: FamilyWordKey | undefined;
  readonly refusedWeek?: RefusedWeek | undefined;
}

interface Refused {
  readonly refused?: FamilyWordKey | undefined;
  readonly typed?: Readonly<Record<string, string>>;
}

/** What the guardian sees and does, a page or a form at a time. */
@Injectable()
export class FamilyPages {
  constructor(
    private readonly desk: FamilyDesk,
    private readonly signing: SignByLink,
    private readonly telling: TellHomeWeek,
    private readonly goneSaying: SaySheetGone,
  ) {}

  async page({ asking, formToken }: Visitor, { said, refusedWeek }: Said = {}): Promise<string> {
    const { caller, now } = asking;
    const read = await this.desk.read(asking);
    return familyPage({
      ...read,
      caller,
      language: caller.language,
      today: localDate(now.toISOString(), caller.timeZone),
      catalogue: this.desk.catalogue,
      formToken,
      newId: () => newId(now),
      said,
      refusedWeek,
    });
  }

  /** The text that waits for the guardian's name; undefined where none does. */
  async signPage(visitor: Visitor, { refused, typed = {} }: Refused = {}): Promise<string | undefined> {
    const { asking, formToken } = visitor;
    const { language } = asking.caller;
    const waits = await this.desk.readWaiting(asking);
    if (waits === undefined) return undefined;
    return signPage({ caller: asking.caller, language, formToken, shown: this.shown(waits, visitor), refused, typed });
  }

  async sign(visitor: Visitor, body: unknown): Promise<FormAnswer> {
    const typed = typedIn(body);
    const shown = parsed(shownFields.safeParse(typed));
    const signed = signature.safeParse(typed);
    const child = childSays.safeParse(typed);
    const isChildAsked = (typed['stance'] ?? '') !== '' || (typed['words'] ?? '').trim() !== '';
    if (!signed.success) return this.signAgain(visitor, faultOf(signed.error.issues), typed);
    if (isChildAsked && !child.success) return this.signAgain(visitor, 'refused.childWords', typed);
    const { versionId, ...text } = shown;
    const answer = await this.desk.write(visitor.asking, (tx) =>
      this.signing.execute(tx, {
        versionId,
        shown: { ...text, register: 'FAMILY' },
        typedName: signed.data.name,
        child: isChildAsked && child.success ? child.data : null,
      }),
    );
    return answer.ok ? { done: 'done.signed', at: '' } : this.signRefused(visitor, answer.refusal, typed);
  }

  async tellWeek(visitor: Visitor, body: unknown): Promise<FormAnswer> {
    const typed = typedIn(body);
    const { id, item } = parsed(weekFields.safeParse(typed));
    const told = weekTold.safeParse(typed);
    if (!told.success) return this.weekAgain(visitor, item, 'refused.fit', typed);
    const answer = await this.desk.write(visitor.asking, (tx) =>
      this.telling.execute(tx, { id, itemId: item, told: told.data }),
    );
    if (answer.ok) return { done: 'done.week', at: `#item-${item}` };
    return this.weekAgain(visitor, item, weekFault(answer.refusal), typed);
  }

  async sheetGone(visitor: Visitor, body: unknown): Promise<FormAnswer> {
    const { sheet } = parsed(sheetFields.safeParse(typedIn(body)));
    const answer = await this.desk.write(visitor.asking, (tx) => this.goneSaying.execute(tx, sheet));
    if (answer.ok) return { done: 'done.gone', at: '' };
    if ('refusal' in answer && answer.refusal.rule === 'ALREADY_OVER') return { done: 'done.gone', at: '' };
    const isStillGood = 'refusal' in answer && answer.refusal.rule === 'SHEET_STILL_GOOD';
    return { refused: await this.page(visitor, { said: isStillGood ? 'refused.stillGood' : 'refused.other' }) };
  }

  private shown(waits: FamilyVersion, { asking }: Visitor): TextToSign {
    const { version, code } = waits;
    const { text, hash, templateVersion } = familyText(waits, this.desk.catalogue, asking.caller.language);
    const { version: versionId, contentHash } = version;
    return { versionId, contentHash: contentHash ?? '', renderedHash: hash, templateVersion, code, text };
  }

  /** Signed meanwhile, by whoever: said on the page. Changed meanwhile: the new text is to be read. */
  private async signRefused(visitor: Visitor, { rule }: Refusal, typed: Refused['typed'] = {}): Promise<FormAnswer> {
    if (rule === 'ALREADY_AGREED') return { done: 'refused.signed', at: '' };
    const isOther = rule === 'CONTENT_CHANGED' || rule === 'VERSION_NOT_SENT';
    return this.signAgain(visitor, isOther ? 'refused.changed' : 'refused.other', typed);
  }

  private async signAgain(
    visitor: Visitor,
    refused: FamilyWordKey,
    typed: Readonly<Record<string, string>>,
  ): Promise<FormAnswer> {
    const page = await this.signPage(visitor, { refused, typed });
    return page === undefined ? { done: 'sign.nothing', at: '' } : { refused: page };
  }

  private async weekAgain(
    visitor: Visitor,
    item: string,
    why: FamilyWordKey,
    typed: Readonly<Record<string, string>>,
  ): Promise<FormAnswer> {
    const { language } = visitor.asking.caller;
    return { refused: await this.page(visitor, { refusedWeek: { item, why: sayToFamily(language, why), typed } }) };
  }
}

function weekFault({ rule }: Refusal): FamilyWordKey {
  if (rule === 'REASON_NEEDED') return 'refused.why';
  return rule === 'IDEMPOTENCY_MISMATCH' ? 'refused.sentBefore' : 'refused.other';
}

function faultOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): FamilyWordKey {
  return issues.some(({ path }) => path[0] === 'name') ? 'refused.name' : 'refused.yes';
}

/** Hidden fields that are not as our pages write them: nobody typed that. */
function parsed<T>(result: { readonly success: true; readonly data: T } | { readonly success: false }): T {
  if (!result.success) throw new HttpRefusal(400, 'BAD_REQUEST');
  return result.data;
}
