import type { AgreementParty, AgreementWay } from '../care-plans/agreement.ts';
import type { ChildStance } from '../care-plans/childs-words.ts';
import type { HandlingFields } from '../care-plans/handling.ts';
import type { PlanTextFacts } from '../care-plans/plan-text/reader.ts';
import type { PlanState, VersionState } from '../care-plans/plan-states.ts';
import type { BodySite, Side } from '../catalogue/body.ts';
import type { LocalDate } from '../children/local-date.ts';
import type { Level } from '../goals/levels.ts';
import type { RaterKind } from '../goals/rating.ts';
import type { MeasureValue } from '../measures/measure.ts';
import type { Language } from '../words/language.ts';

export interface DocumentChild {
  readonly name: string | null;
  readonly nameLocal: string | null;
  readonly birthDate: LocalDate;
  readonly gestationDays: number | null;
  readonly mrn: string | null;
  readonly synthetic: boolean;
  readonly aboutMe: string | null;
  readonly conditions: readonly { readonly code: string; readonly confirmed: boolean }[];
}

export interface DocumentVersion {
  readonly state: VersionState;
  readonly plan: PlanState;
  /** The code of the text, once it was sent. */
  readonly code: string | null;
  readonly sentOn: LocalDate | null;
  readonly inForceFrom: LocalDate | null;
  /** When it came into force, or for a draft the version in force did: where the climb begins. Null where none did. */
  readonly courseFrom: LocalDate | null;
}

export interface DocumentPrecaution {
  readonly code: string;
  readonly status: string | null;
  readonly statusUntil: LocalDate | null;
  readonly site: BodySite | null;
  readonly side: Side | null;
  readonly note: string | null;
  readonly raisedOn: LocalDate;
  readonly reviewOn: LocalDate | null;
}

export interface DocumentHandling extends HandlingFields {
  readonly discipline: string;
  readonly owner: string;
  readonly since: LocalDate;
}

/** A signature that stands on the version. */
export interface DocumentSignature {
  readonly party: AgreementParty;
  readonly discipline: string | null;
  readonly person: string;
  readonly how: AgreementWay;
  readonly language: Language;
  readonly givenOn: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly deputyReason: string | null;
  readonly needsCoSignature: boolean;
  readonly coSignedBy: string | null;
  readonly carried: boolean;
}

/** What was seen of the goals and strands of the plan, oldest first; nothing that was taken back. */
export interface DocumentCourse {
  readonly levels: readonly {
    readonly id: string;
    readonly goal: string;
    readonly level: Level;
    readonly on: LocalDate;
    readonly setting: string;
    readonly scaleEdition: number;
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly strand: string;
    readonly measure: MeasureValue;
    readonly on: LocalDate;
  }[];
  /** Those the reader may see by now: a first rating is nobody else's until the second is given. */
  readonly ratings: readonly {
    readonly id: string;
    readonly goal: string;
    readonly level: Level;
    readonly raterKind: RaterKind;
    readonly on: LocalDate;
    readonly scaleEdition: number;
  }[];
}

/**
 * The one data set every paper of a plan version is made from, whatever its reader and language. Names stand for
 * people; everything else is as the record holds it.
 */
export interface DocumentFacts {
  readonly clinic: { readonly name: string; readonly site: string | null; readonly address: string | null };
  readonly child: DocumentChild;
  readonly version: DocumentVersion;
  readonly text: PlanTextFacts;
  readonly team: readonly { readonly discipline: string; readonly name: string; readonly lead: boolean }[];
  readonly precautions: readonly DocumentPrecaution[];
  readonly handling: readonly DocumentHandling[];
  readonly signatures: readonly DocumentSignature[];
  readonly childsWords: readonly {
    readonly stance: ChildStance;
    readonly words: string;
    readonly heardBy: string;
    readonly heardOn: LocalDate;
  }[];
  readonly course: DocumentCourse;
}
