import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { GUEST_LETTERS_QUEUE, type LetterJob } from '../guest-letters.js';
import { WriteToGuest } from '../use-cases/write-to-guest.use-case.js';

/** Writes to one guest; a mail server that is away is tried again. */
@Injectable()
@HandlesJob({ queue: GUEST_LETTERS_QUEUE, retries: 8, oncePerKey: true })
export class GuestLettersJob implements JobHandler<LetterJob> {
  constructor(
    private readonly write: WriteToGuest,
    private readonly clock: Clock,
  ) {}

  async handle({ workspaceId, invitationId, kind }: LetterJob): Promise<void> {
    await this.write.execute(systemContext(workspaceId, this.clock.now()), invitationId, kind);
  }
}
