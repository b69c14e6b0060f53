import type { TestApp } from './app.ts';
import { type Browser, gql } from './browser.ts';
import { Cast, type Part } from './cast.ts';
import { change, type Changed, made } from './change.ts';
import { addChild, joinTeam } from './children.ts';

export const OT = 'OCCUPATIONAL_THERAPY';
export const PT = 'PHYSIOTHERAPY';

/** Mutations that share an input with others. */
const INPUT_OF: Readonly<Record<string, string>> = {
  discardDraft: 'VersionInput',
  sendForSignatures: 'VersionInput',
  takeBack: 'VersionInput',
  activatePlan: 'VersionInput',
  pausePlan: 'ChangePlanStateInput',
  resumePlan: 'ChangePlanStateInput',
  pauseGoal: 'ChangeGoalStateInput',
  resumeGoal: 'ChangeGoalStateInput',
  reopenGoal: 'ChangeGoalStateInput',
  pauseStrand: 'ChangeStrandStateInput',
  resumeStrand: 'ChangeStrandStateInput',
};

/** The goal of the cerebral palsy example: brushing teeth, standing at the basin. */
export const TOOTHBRUSHING = {
  statement: 'Brushes his teeth standing at the basin at home',
  setting: 'HOME',
  direction: 'IMPROVE',
  levels: [
    { level: -2, text: '0 evenings of 7' },
    { level: -1, text: '1-2 evenings of 7' },
    { level: 0, text: '3-4 evenings of 7' },
    { level: 1, text: '5-6 evenings of 7' },
    { level: 2, text: '7 evenings of 7' },
  ],
  targetOn: '2027-02-15',
  icf: 'd5201',
  division: 'PT the standing, OT the brushing',
};

export const activity = (technique: string, over: object = {}): object => ({
  technique,
  tools: [],
  without: [],
  changedForm: '',
  ...over,
});

export const OT_STRAND = {
  discipline: OT,
  what: 'independent steps of brushing',
  measure: { type: 'COUNT_OF_N', text: 'steps of brushing done alone', of: 6 },
  start: { type: 'COUNT_OF_N', count: 2, of: 6 },
  target: { type: 'COUNT_OF_N', count: 5, of: 6 },
  techniques: [activity('GOAL_DIRECTED_TASK_TRAINING'), activity('WHOLE_TASK_HAND_PRACTICE')],
  dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 1, minutes: 45, deliveryMode: 'CLINIC' },
  focusAreas: ['SELF_CARE_ROUTINES'],
};

export const PT_STRAND = {
  discipline: PT,
  what: 'stands with one hand on the rail',
  measure: { type: 'SECONDS', text: 'stands with one hand on the rail', better: 'MORE' },
  start: { type: 'SECONDS', seconds: 20 },
  target: { type: 'SECONDS', seconds: 120 },
  techniques: [activity('STANDING_BALANCE_IN_TASK'), activity('SIT_TO_STAND_PRACTICE')],
  dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 2, minutes: 45, deliveryMode: 'CLINIC' },
  focusAreas: ['BALANCE_AND_COORDINATION'],
};

export const TERMS = { reviewOn: '2027-02-15', agreedWeeklyMinutes: 135, place: 'CLINIC' };

/** What tests look at of a version. */
const VERSION = `id number revision state changeClass safetyReason contentHash shortCode reviewOn version
  goals { version scaleEdition goal { id state version } statement division levels { level text }
    strands { version strand { id state version } discipline what therapist { id } techniques { technique } dose { minutes } } }
  agreements { id party discipline how carried fallenAt fallenReason validUntil deputyReason staff { name } guardian { name }
    witnessedBy { name } }
  parties { party discipline asked startsLater agreementId }
  findings { key rule grade settled message { en hi } items { kind id } settlement { reason note settledById settledByName clearedBy } metBy clearableBy }
  checklist { code goalId strandId message { en } }
  changes { class path field asks acknowledges before after about { en } message { en } }`;

export interface Version {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly state: string;
  readonly changeClass: string | null;
  readonly contentHash: string;
  readonly shortCode: string;
  readonly version: number;
  readonly goals: readonly {
    readonly version: number;
    readonly scaleEdition: number;
    readonly statement: string;
    readonly division: string;
    readonly levels: readonly { level: number; text: string }[];
    readonly goal: Life;
    readonly strands: readonly {
      readonly version: number;
      readonly strand: Life;
      readonly discipline: string;
      readonly what: string;
      readonly techniques: readonly { technique: string }[];
      readonly dose: { minutes: number };
    }[];
  }[];
  readonly agreements: readonly {
    readonly id: string;
    readonly party: string;
    readonly discipline: string | null;
    readonly how: string;
    readonly carried: boolean;
    readonly fallenAt: string | null;
    readonly fallenReason: string | null;
  }[];
  readonly parties: readonly { discipline: string | null; asked: boolean; startsLater: boolean }[];
  readonly findings: readonly {
    readonly key: string;
    readonly rule: string;
    readonly grade: string;
    readonly settled: boolean;
    readonly items: readonly { kind: string; id: string }[];
  }[];
  readonly checklist: readonly { code: string; goalId: string | null; strandId: string | null }[];
  readonly changes: readonly { class: string; path: string; asks: string[] }[];
}

interface Life {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

export interface Plan {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly inForce: Version | null;
  readonly draft: Version | null;
}

/**
 * A child with an occupational therapist and a physiotherapist on the team, a consent and a priority, and the joint plan
 * that is made for it. Everything goes through GraphQL.
 */
export class JointPlan {
  private constructor(
    readonly app: TestApp,
    readonly cast: Cast,
    readonly childId: string,
    readonly guardianId: string,
    readonly priorityId: string,
  ) {}

  planId = '';

  static async of(app: TestApp, cast?: Cast): Promise<JointPlan> {
    const clinic = cast ?? (await Cast.of(app));
    const administrator = await clinic.as('administrator');
    const childId = await addChild(administrator);
    await joinTeam(clinic, childId, 'ot', 'pt', 'trainee');
    const { data } = await gql(administrator, 'query ($id: ID!) { child(id: $id) { guardians { id } } }', {
      id: childId,
    });
    const guardianId = (data as { child: { guardians: { id: string }[] } }).child.guardians[0]!.id;
    await made(administrator, 'recordTreatmentConsent', {
      childId,
      guardianId,
      givenOn: '2026-11-20',
      how: 'SIGNED_ON_PAPER',
    });
    const priority = await made(
      await clinic.as('ot'),
      'addPriority',
      { childId, words: 'Clean teeth without a fight', importance: 9, saidBy: 'his mother', saidOn: '2026-11-20' },
      '... on PriorityPayload { priority { id } }',
    );
    return new JointPlan(app, clinic, childId, guardianId, (priority['priority'] as { id: string }).id);
  }

  async try(part: Part, name: string, input: object, selection = ''): Promise<Changed> {
    return change(await this.cast.as(part), name, input, selection, INPUT_OF[name]);
  }

  async do(part: Part, name: string, input: object, selection = ''): Promise<Changed> {
    return made(await this.cast.as(part), name, input, selection, INPUT_OF[name]);
  }

  /** Opens the plan and answers its first draft. */
  async open(): Promise<Version> {
    const opened = await this.do(
      'pt',
      'openPlan',
      { childId: this.childId, episodeKind: 'ONGOING' },
      '... on PlanPayload { plan { id } planVersion { id } }',
    );
    this.planId = (opened['plan'] as { id: string }).id;
    return this.version((opened['planVersion'] as { id: string }).id);
  }

  /** What a query answers; throws what it was refused for. */
  async ask<Data>(part: Part, document: string, variables: Record<string, unknown>): Promise<Data> {
    const { data, errors } = await gql(await this.cast.as(part), document, variables);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data as Data;
  }

  async plan(part: Part = 'pt'): Promise<Plan> {
    const document = `query ($id: ID!) { carePlan(id: $id) { id state version inForce { ${VERSION} } draft { ${VERSION} } } }`;
    return (await this.ask<{ carePlan: Plan }>(part, document, { id: this.planId })).carePlan;
  }

  async version(id: string, part: Part = 'pt'): Promise<Version> {
    const document = `query ($id: ID!) { carePlanVersion(id: $id) { ${VERSION} } }`;
    return (await this.ask<{ carePlanVersion: Version }>(part, document, { id })).carePlanVersion;
  }

  /** The draft as it is now. */
  async draft(): Promise<Version> {
    const { draft } = await this.plan();
    if (draft === null) throw new Error('no draft is open');
    return draft;
  }

  /** One goal with a strand of each discipline and the terms: a draft with nothing missing. */
  async write(draft: Version): Promise<Version> {
    const versionId = draft.id;
    await this.do('pt', 'editVersion', { versionId, version: draft.version, ...TERMS });
    const goalId = await this.addGoal(versionId);
    await this.do('ot', 'addStrand', { versionId, goalId, therapistId: this.cast.staffId('ot'), ...OT_STRAND });
    await this.do('pt', 'addStrand', { versionId, goalId, therapistId: this.cast.staffId('pt'), ...PT_STRAND });
    return this.version(versionId);
  }

  async addGoal(versionId: string, over: object = {}): Promise<string> {
    const added = await this.do(
      'pt',
      'addGoal',
      { versionId, priorityId: this.priorityId, ...TOOTHBRUSHING, ...over },
      '... on GoalContentPayload { goal { id } }',
    );
    return (added['goal'] as { id: string }).id;
  }

  async send({ id, version }: Version): Promise<Version> {
    await this.do('pt', 'sendForSignatures', { versionId: id, version });
    return this.version(id);
  }

  /** What a party is shown, as it is sent back with the agreement. */
  async shown(versionId: string, part: Part, register: 'CLINICAL' | 'FAMILY', language = 'en'): Promise<object> {
    interface Shown {
      readonly carePlanVersion: { contentHash: string; rendered: { hash: string; templateVersion: string } };
    }
    const document = `query ($id: ID!, $language: Language!, $register: Register!) { carePlanVersion(id: $id) {
      contentHash rendered(language: $language, register: $register) { hash templateVersion } } }`;
    const { carePlanVersion } = await this.ask<Shown>(part, document, { id: versionId, language, register });
    const { contentHash, rendered } = carePlanVersion;
    return { contentHash, language, register, renderedHash: rendered.hash, templateVersion: rendered.templateVersion };
  }

  async sign(part: 'ot' | 'pt', versionId: string): Promise<Changed> {
    const discipline = part === 'ot' ? OT : PT;
    return this.try(
      part,
      'signPlan',
      { versionId, discipline, ...(await this.shown(versionId, part, 'CLINICAL')) },
      '... on AgreementPayload { agreement { id } planVersion { state } plan { state } }',
    );
  }

  /** The mother agrees on the screen, in Hindi, before the physiotherapist. */
  async agree(versionId: string, over: object = {}): Promise<Changed> {
    return this.try(
      'pt',
      'recordGuardianAgreement',
      {
        versionId,
        guardianId: this.guardianId,
        how: 'SIGNED_ON_SCREEN',
        signedBefore: this.cast.staffId('pt'),
        ...(await this.shown(versionId, 'pt', 'FAMILY', 'hi')),
        ...over,
      },
      '... on AgreementPayload { agreement { id how validUntil } planVersion { state } plan { state } }',
    );
  }

  /** The first version in force for both disciplines. */
  async activate(): Promise<Version> {
    const sent = await this.send(await this.write(await this.open()));
    await this.sign('ot', sent.id);
    await this.sign('pt', sent.id);
    await this.agree(sent.id);
    const { inForce } = await this.plan();
    if (inForce === null) throw new Error('nothing came into force');
    return inForce;
  }

  async openDraft(part: Part = 'pt'): Promise<Version> {
    const { version } = await this.plan();
    await this.do(part, 'openDraft', { planId: this.planId, version });
    return this.draft();
  }

  browser(part: Part): Promise<Browser> {
    return this.cast.as(part);
  }
}
