import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { MEMBER_LETTERS_QUEUE, MemberLetters, type MemberLetterJob } from '../member-letters.js';
import { WriteMemberLetter } from '../use-cases/write-member-letter.use-case.js';

/** Writes to one invited person; a mail server that is away is tried again. */
@Injectable()
@HandlesJob({ queue: MEMBER_LETTERS_QUEUE, retries: 8 })
export class MemberLettersJob implements JobHandler<MemberLetterJob> {
  constructor(
    private readonly letters: MemberLetters,
    private readonly write: WriteMemberLetter,
    private readonly clock: Clock,
  ) {}

  async handle(job: MemberLetterJob): Promise<void> {
    const ctx = systemContext(job.workspaceId, this.clock.now());
    await this.write.execute(ctx, job.invitationId, this.letters.tokenOf(job));
  }
}
