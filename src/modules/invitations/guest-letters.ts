import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';

/** What a guest is written about: the invitation itself, or seats that came free. */
export type LetterKind = 'invitation' | 'offer';

/** The job that writes to one guest. */
export interface LetterJob {
  readonly workspaceId: string;
  readonly invitationId: string;
  readonly kind: LetterKind;
}

export const GUEST_LETTERS_QUEUE = 'invitations.guest-letters';

/** Asks for a letter to a guest, in the open unit of work: it is written once that commits. */
@Injectable()
export class GuestLetters {
  constructor(private readonly jobs: JobQueue) {}

  async send(
    { workspaceId }: RequestContext,
    invitationId: string,
    kind: LetterKind,
  ): Promise<void> {
    const job: LetterJob = { workspaceId, invitationId, kind };
    const singletonKey = `${workspaceId}:${invitationId}:${kind}`;
    await this.jobs.send(GUEST_LETTERS_QUEUE, job, { singletonKey });
  }
}
