import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { formatWorkspaceToken } from '../../kernel/workspace-token.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { Secrets } from '../../platform/security/secrets.js';

/** The job that writes to one invited person. */
export interface MemberLetterJob {
  readonly workspaceId: string;
  readonly invitationId: string;
  /** The link's token, encrypted: whoever reads the queue cannot come in. */
  readonly sealedToken: string;
}

export const MEMBER_LETTERS_QUEUE = 'workspaces.member-letters';

const SECRET_BYTES = 32;
const PURPOSE = 'member-invitation';

/** A token for the link of an invitation: it names the workspace, and nobody can guess it. */
export const newInvitationToken = (workspaceId: string): string =>
  formatWorkspaceToken(workspaceId, randomBytes(SECRET_BYTES));

/** Orders the mails that carry the link of an invitation, and reads what was ordered. */
@Injectable()
export class MemberLetters {
  constructor(
    private readonly jobs: JobQueue,
    private readonly secrets: Secrets,
  ) {}

  /** Orders a mail in the open unit of work: it is written once that commits. */
  async order(workspaceId: string, invitationId: string, token: string): Promise<void> {
    const sealedToken = this.secrets.encrypt(PURPOSE, token).toString('base64');
    const job: MemberLetterJob = { workspaceId, invitationId, sealedToken };
    await this.jobs.send(MEMBER_LETTERS_QUEUE, job);
  }

  tokenOf({ sealedToken }: MemberLetterJob): string {
    return this.secrets.decrypt(PURPOSE, Buffer.from(sealedToken, 'base64'));
  }
}
