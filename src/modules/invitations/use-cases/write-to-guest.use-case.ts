import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mailer, type MailOutcome } from '../../../platform/mail/mailer.js';
import type { LetterKind } from '../guest-letters.js';
import { GuestLinks } from '../guest-links.js';
import { InvitationRepository } from '../invitation.repository.js';
import { guestMail } from '../mail/guest-mail.js';
import { LetterQuery, type LetterFacts } from '../queries/letter.query.js';

/** Writes a letter to a guest, where it is still true, and notes how the mail server took an invitation. */
@Injectable()
export class WriteToGuest {
  constructor(
    private readonly db: UnitOfWork,
    private readonly facts: LetterQuery,
    private readonly links: GuestLinks,
    private readonly mailer: Mailer,
    private readonly invitations: InvitationRepository,
  ) {}

  async execute(ctx: RequestContext, id: string, kind: LetterKind): Promise<void> {
    const letter = await this.facts.run(ctx, id);
    if (letter === null || letter.email === null || !isStillTrue(letter, kind)) return;
    const { workspaceId, now } = ctx;
    const url = this.links.url({ workspaceId, id, linkVersion: letter.linkVersion });
    const outcome = await this.mailer.send({
      workspaceId,
      to: letter.email,
      locale: letter.locale,
      about: `invitation:${id}`,
      now,
      ...guestMail(kind, { ...letter, url }),
    });
    if (kind === 'invitation') await this.note(ctx, id, outcome);
  }

  private note(ctx: RequestContext, id: string, outcome: MailOutcome): Promise<void> {
    return this.db.run(ctx, async () => {
      const invitation = await this.invitations.lock(ctx.workspaceId, id);
      if (invitation?.delivery !== 'queued') return;
      const changes =
        outcome === 'bounced'
          ? ({ delivery: 'bounced' } as const)
          : ({ delivery: 'sent', sentAt: ctx.now } as const);
      await this.invitations.save(ctx, [invitation], changes);
    });
  }
}

/** Between the order and the letter the host may have changed their mind, or the guest answered. */
const isStillTrue = (letter: LetterFacts, kind: LetterKind): boolean => {
  if (letter.revoked || letter.doNotContact || letter.eventState === 'cancelled') return false;
  return kind === 'invitation' ? letter.delivery === 'queued' : letter.answer === 'offered';
};
