import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { DISABLED_LETTERS_QUEUE, type DisabledLetterJob } from '../endpoint-end.js';
import { WriteDisabledLetter } from '../use-cases/write-disabled-letter.use-case.js';

/** Writes to one admin; a mail server that is away is tried again. */
@Injectable()
@HandlesJob({ queue: DISABLED_LETTERS_QUEUE, retries: 8 })
export class DisabledLettersJob implements JobHandler<DisabledLetterJob> {
  constructor(
    private readonly write: WriteDisabledLetter,
    private readonly clock: Clock,
  ) {}

  handle({ workspaceId, webhookId, userId }: DisabledLetterJob): Promise<void> {
    const ctx = systemContext(workspaceId, this.clock.now());
    return this.write.execute(ctx, webhookId, userId);
  }
}
