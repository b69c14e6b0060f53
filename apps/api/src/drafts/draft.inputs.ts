import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';

/** Names are chosen by the portal and hold nothing that a person typed. */
const name = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[\w.:/-]+$/);

export const draftKeySchema = z.object({ form: name(60), subject: name(120) });
export type DraftKey = z.output<typeof draftKeySchema>;

export const saveDraftSchema = draftKeySchema.extend({ body: z.string().min(1).max(20_000) });
export type SaveDraft = z.output<typeof saveDraftSchema>;

@InputType('SaveDraftInput', { description: 'Text to keep for yourself until it is sent.' })
export class SaveDraftInput implements z.input<typeof saveDraftSchema> {
  @Field(() => String, { description: 'Which form it is typed in.' })
  form: string;

  @Field(() => String, { description: 'What the form is about, usually an id.' })
  subject: string;

  @Field(() => String, { description: 'The text: at most 20,000 characters.' })
  body: string;
}

@InputType('DiscardDraftTextInput', { description: 'Kept text that is sent or no longer wanted.' })
export class DiscardDraftTextInput implements z.input<typeof draftKeySchema> {
  @Field(() => String, { description: 'Which form it was typed in.' })
  form: string;

  @Field(() => String, { description: 'What the form was about.' })
  subject: string;
}
