import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mailer, type MailOutcome } from '../../../platform/mail/mailer.js';
import type { LetterKind } from '../guest-letters.js';
import { GuestLinks } from '../guest-links.js';
import { InvitationNews } from '../invitation-news.js';
import { InvitationRepository } from '../invitation.repository.js';
import { guestMail } from '../mail/guest-mail.js';
import { LetterQuery, type LetterFacts } from '../queries/letter.query.js';

/** Writes a letter to a guest, where it is still true, and notes how the mail server took it. */
@Injectable()
export class WriteToGuest {
  constructor(
    private readonly db: UnitOfWork,
    private readonly facts: LetterQuery,
    private readonly links: GuestLinks,
    private readonly mailer: Mailer,
    private readonly invitations: InvitationRepository,
    private readonly news: InvitationNews,
  ) {}

  async execute(ctx: RequestContext, id: string, kind: LetterKind): Promise<void> {
    const letter = await this.facts.run(ctx, id);
    if (letter === null) return;
    if (letter.email === null || !isStillTrue(letter, kind, ctx.now)) {
      const note = letter.email === null ? 'no_address' : 'no_longer_true';
      if (kind === 'invitation') await this.withhold(ctx, id, note);
      return;
    }
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
    await this.note(ctx, id, kind, outcome);
  }

  /** The host sees that nothing was sent, and may send it again. */
  private withhold(ctx: RequestContext, id: string, note: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const invitation = await this.invitations.lock(ctx.workspaceId, id);
      if (invitation?.delivery !== 'queued') return;
      await this.invitations.save(ctx, [invitation], { delivery: 'draft' }, note);
    });
  }

  private note(
    ctx: RequestContext,
    id: string,
    kind: LetterKind,
    outcome: MailOutcome,
  ): Promise<void> {
    return this.db.run(ctx, async () => {
      const invitation = await this.invitations.lock(ctx.workspaceId, id);
      if (invitation === null) return;
      if (kind === 'offer') {
        // Whoever cannot be reached does not know of the offer, however the invitation itself came.
        if (outcome === 'bounced') {
          await this.invitations.save(ctx, [invitation], { delivery: 'bounced' }, 'offer');
        }
        return;
      }
      if (invitation.delivery !== 'queued') return;
      const changes =
        outcome === 'bounced'
          ? ({ delivery: 'bounced' } as const)
          : ({ delivery: 'sent', sentAt: ctx.now } as const);
      await this.invitations.save(ctx, [invitation], changes);
      if (outcome !== 'bounced') await this.news.sent(ctx, invitation);
    });
  }
}

/** Between the order and the letter the host may have changed their mind, the guest answered, or the time run out. */
const isStillTrue = (letter: LetterFacts, kind: LetterKind, now: Date): boolean => {
  if (letter.revoked || letter.doNotContact || letter.eventState === 'cancelled') return false;
  if (kind === 'invitation') return letter.delivery === 'queued' && now <= letter.rsvpDeadline;
  return letter.answer === 'offered' && letter.offeredUntil !== null && now <= letter.offeredUntil;
};
