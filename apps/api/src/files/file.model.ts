import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FileKind, FilePurpose, LocalDate as Day } from '@trellis/domain';
import { AgreementModel } from '../care-plans/agreement.model.ts';
import { ChildModel } from '../children/child.model.ts';
import { GuardianModel } from '../children/guardian.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { connectionOf, PageArgs } from '../platform/graphql/connection.model.ts';
import { pagedField } from '../platform/graphql/paged-field.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';

const FileKindEnum = enumOf<FileKind>('FileKind', 'What a file is, told by its first bytes.', {
  JPEG: 'A JPEG picture.',
  PNG: 'A PNG picture.',
  WEBP: 'A WebP picture.',
  PDF: 'A PDF.',
});

const FilePurposeEnum = enumOf<FilePurpose>('FilePurpose', 'What a file of a child is for.', {
  PAPER_SIGNATURE: 'Something that was signed on paper.',
  ASSESSMENT: 'A filled-in form or a report of an assessment.',
  LETTER: 'A letter or report from elsewhere.',
  CHILDS_WORK: 'Something the child made, such as a drawing or a page of writing.',
  PROGRESS_PHOTO: 'A photo of the child that shows progress. A guardian has agreed to it.',
  HANDLING_PHOTO: 'A photo of the child that shows how we handle. A guardian has agreed to it.',
});

@ObjectType('ChildFile', { description: 'A file of a child. Its bytes come from `GET /files/{id}`.' })
@Visible('CLINICAL')
export class ChildFileModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => FileKindEnum, { nullable: true, description: 'What it is.' })
  kind: FileKind | null;

  @Field(() => FilePurposeEnum, { nullable: true, description: 'What it is for.' })
  purpose: FilePurpose | null;

  @Field(() => String, { nullable: true, description: 'What it shows, without names; may be empty.' })
  caption: string | null;

  @Field(() => Int, { nullable: true, description: 'Its size in bytes as it is kept.' })
  byteSize: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a small picture: `GET /files/{id}/thumb`.' })
  hasThumb: boolean | null;

  @Field(() => GuardianModel, { nullable: true, description: 'Who agreed to a photo of the child.' })
  consentBy: GuardianModel | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day they agreed.' })
  consentOn: Day | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is the evidence of a signature; then it is never removed.',
  })
  isEvidence: boolean | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who put it into the record.' })
  keptBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  keptAt: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who removed it; null while it is there.' })
  removedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was removed.' })
  removedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was removed.' })
  removedReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of its row.' })
  version: number | null;
}

const ChildFileConnection = connectionOf(ChildFileModel, {
  name: 'ChildFile',
  of: 'files of a child',
  counted: true,
});

@ArgsType()
class ChildFilesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Those that were removed as well; left out otherwise.' })
  removed?: boolean | null;
}

pagedField(ChildModel, 'files', ChildFileConnection, 'Files of the child, the newest first.', ChildFilesArgs);

Field(() => [ChildFileModel], {
  nullable: true,
  description:
    'SIGNED_ON_PAPER: pictures of the paper, the first first. A carried one has those of the agreement it carries on.',
})(AgreementModel.prototype, 'papers');

@ObjectType('ChildFilePayload', { description: 'A file and its child.' })
@Payload()
export class ChildFilePayload {
  @Field(() => ChildFileModel, { nullable: true, description: 'The file.' })
  file: ChildFileModel | null;

  @Field(() => ChildModel, { nullable: true, description: 'The child.' })
  child: ChildModel | null;
}

export const ChildFileResult = resultOf('ChildFile', ChildFilePayload, 'The file, or why it was not removed.');
