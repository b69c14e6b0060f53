import { Injectable } from '@nestjs/common';
import { type GoalContent, type LevelText, type Result, type ScaleFacts, wordScaleInDraft } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { SCALE_FACTS } from './plan-in-hand.read.ts';

type ScaleInForce = ScaleFacts & { readonly levels: readonly LevelText[] };

/** The scale that a goal is observed on now, against which a draft's words are held. */
@Injectable()
export class ScaleInForceStore {
  /** The words and their edition as the draft should hold them; `present` is what it holds now, if it holds the goal. */
  async word(
    tx: Transaction,
    goalId: string,
    levels: readonly LevelText[],
    reScale: boolean,
    present?: GoalContent,
  ): Promise<Result<Pick<GoalContent, 'levels' | 'scaleEdition'>>> {
    const bound = [tx.caller.clinicId, goalId];
    const [row] = await tx.manager.query<{ found: ScaleInForce }[]>(SCALE_FACTS, bound);
    const inForce = row?.found ?? null;
    const hasBegun = inForce !== null && (present?.scaleEdition ?? 0) > inForce.scaleEdition;
    return wordScaleInDraft(inForce, levels, tx.today, reScale || hasBegun);
  }
}
