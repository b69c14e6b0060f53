import { Injectable } from '@nestjs/common';
import {
  type GoalTemplate,
  goalLibrary,
  type LaidTemplate,
  type Language,
  type LibraryEntry,
  type OwnVersion,
} from '@trellis/domain';
import { CareTeamMember } from '../children/care-team-member.entity.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { ClinicTemplate } from './clinic-template.entity.ts';
import { GoalOrigin } from './goal-origin.entity.ts';
import { TemplateApplication } from './template-application.entity.ts';
import { templateKey } from './template-key.ts';
import { TemplateVersion } from './template-version.entity.ts';
import { ownVersions } from './template.read.ts';
import { IsNull } from 'typeorm';

const OWN_VERSIONS = `select ${ownVersions('c')} as own from (select $1::uuid as clinic_id) c`;

/** What is laid of one goal, and from which entry of the library. */
interface Origin {
  readonly applicationId: string;
  readonly entry: LibraryEntry;
  readonly language: Language;
  readonly reviewed: boolean;
  readonly laid: LaidTemplate;
}

/** The clinic's library, the acts of laying from it, and what was laid. */
@Injectable()
export class TemplateStore {
  async library(tx: Transaction): Promise<readonly LibraryEntry[]> {
    const [row] = await tx.manager.query<{ own: OwnVersion[] }[]>(OWN_VERSIONS, [tx.caller.clinicId]);
    return goalLibrary(tx.catalogue, row?.own ?? []);
  }

  async findEntry(tx: Transaction, code: string): Promise<LibraryEntry | undefined> {
    const library = await this.library(tx);
    return library.find(({ template }) => template.code === code);
  }

  async addVersion(tx: Transaction, version: OwnVersion): Promise<void> {
    const { clinicId, staffId } = tx.caller;
    const made = { changedBy: staffId, changedAt: tx.now };
    await tx.manager.insert(TemplateVersion, { clinicId, ...version, ...templateKey(version.code), ...made });
  }

  /** A template of the clinic's own with its first version; false where its code is there already. */
  async addTemplate(tx: Transaction, template: GoalTemplate): Promise<boolean> {
    const { clinicId, staffId } = tx.caller;
    const { code } = template;
    const added = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ClinicTemplate)
      .values({ clinicId, code, addedBy: staffId, addedAt: tx.now })
      .orIgnore()
      .returning('code')
      .execute();
    if ((added.raw as unknown[]).length === 0) return false;
    await this.addVersion(tx, { code, number: 1, template, retired: false });
    return true;
  }

  /** What a template of the clinic's own said first. */
  async firstVersion(tx: Transaction, code: string): Promise<GoalTemplate | null> {
    const key = { clinicId: tx.caller.clinicId, code, number: 1 };
    const { template } = await tx.manager.findOneByOrFail(TemplateVersion, key);
    return template;
  }

  findApplication(tx: Transaction, id: string): Promise<TemplateApplication | null> {
    return tx.manager.findOneBy(TemplateApplication, { clinicId: tx.caller.clinicId, id });
  }

  async addApplication(tx: Transaction, id: string, versionId: string, request: object): Promise<void> {
    const { clinicId, staffId } = tx.caller;
    await tx.manager.insert(TemplateApplication, {
      clinicId,
      id,
      versionId,
      request,
      appliedBy: staffId,
      appliedAt: tx.now,
    });
  }

  async addOrigin(tx: Transaction, { applicationId, entry, language, reviewed, laid }: Origin): Promise<void> {
    await tx.manager.insert(GoalOrigin, {
      clinicId: tx.caller.clinicId,
      goalId: laid.goal.goal,
      applicationId,
      template: entry.template.code,
      ...templateKey(entry.template.code),
      templateVersion: entry.version,
      language,
      reviewed,
      laid,
    });
  }

  /** The goals an act laid, in the order of their templates in it. */
  async goalsOf(tx: Transaction, applicationId: string): Promise<readonly string[]> {
    const origins = await tx.manager.findBy(GoalOrigin, { clinicId: tx.caller.clinicId, applicationId });
    return origins.map(({ goalId }) => goalId).toSorted();
  }

  /** Who would do the work of each discipline: the caller, or the only one of it on the child's team; else nobody yet. */
  async therapists(tx: Transaction, childId: string): Promise<(discipline: string) => string | null> {
    const { clinicId, staffId } = tx.caller;
    const team = await tx.manager.findBy(CareTeamMember, { clinicId, childId, leftOn: IsNull() });
    return (discipline) => {
      const able = team.filter((each) => each.discipline === discipline);
      const [only, ...others] = able;
      if (able.some((each) => each.staffId === staffId)) return staffId;
      return others.length === 0 ? (only?.staffId ?? null) : null;
    };
  }
}
