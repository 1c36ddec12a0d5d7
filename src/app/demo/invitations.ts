import type { AgreedItem } from '../../modules/invitations/invitations.contract.js';
import { AnswerInvitation } from '../../modules/invitations/use-cases/answer-invitation.use-case.js';
import { CheckInGuests } from '../../modules/invitations/use-cases/check-in-guests.use-case.js';
import { ExpireAnswers } from '../../modules/invitations/use-cases/expire-answers.use-case.js';
import { ExpireOffers } from '../../modules/invitations/use-cases/expire-offers.use-case.js';
import { InviteGuests } from '../../modules/invitations/use-cases/invite-guests.use-case.js';
import { MarkAbsent } from '../../modules/invitations/use-cases/mark-absent.use-case.js';
import { SendInvitation } from '../../modules/invitations/use-cases/send-invitation.use-case.js';
import { WriteToGuest } from '../../modules/invitations/use-cases/write-to-guest.use-case.js';
import type { DemoEvening } from './evenings.js';
import type { DemoGuest } from './guests.js';
import type { Stage } from './stage.js';

/** A guest with their invitation to one evening. */
export interface Invited extends DemoGuest {
  readonly invitationId: string;
  readonly partySize: number;
}

/** The content that is agreed with somebody, by the platform on which they publish. */
const agreedWith = ({ accounts }: DemoGuest): AgreedItem[] => {
  const [platform] = accounts[0] ?? [];
  switch (platform) {
    case 'instagram':
      return [
        { platform, format: 'story', count: 2, dueHours: 24 },
        { platform, format: 'photo', count: 1, dueHours: 72 },
      ];
    case 'tiktok':
      return [{ platform, format: 'video', count: 1, dueHours: 72 }];
    case 'youtube':
      return [{ platform, format: 'short', count: 1, dueHours: 120 }];
    default:
      return [];
  }
};

/** Invites `guests` and sends them their links, two weeks and a half before the evening. */
export const invite = async (
  stage: Stage,
  evening: DemoEvening,
  guests: readonly DemoGuest[],
): Promise<Invited[]> => {
  const sizes = guests.map(() => stage.dice.whole(1, 3));
  const ctx = stage.as('manager', stage.at(evening.day - 18, 10));
  const ids = await stage.use(InviteGuests).execute(
    ctx,
    evening.id,
    guests.map((guest, index) => ({
      influencerId: guest.id,
      partySize: sizes[index] ?? 1,
      deliverables: agreedWith(guest),
      pointer: `/invitations/${index}`,
    })),
  );
  const invited = guests.map((guest, index) => ({
    ...guest,
    invitationId: ids[index] ?? '',
    partySize: sizes[index] ?? 1,
  }));
  for (const { invitationId } of invited) {
    await stage.use(SendInvitation).execute(ctx, invitationId);
    await stage
      .use(WriteToGuest)
      .execute(stage.bySystem(stage.at(evening.day - 18, 10.1)), invitationId, 'invitation');
  }
  return invited;
};

/** Lets the guests answer over ten days, in order; most accept, a few decline, a few never answer. */
export const answer = async (
  stage: Stage,
  evening: DemoEvening,
  invited: readonly Invited[],
): Promise<void> => {
  for (const [index, { invitationId, partySize }] of invited.entries()) {
    const luck = stage.dice.next();
    if (luck > 0.93) continue;
    const now = stage.at(evening.day - 17, (index * 240) / invited.length);
    const ctx = stage.asGuest(invitationId, now);
    const said =
      luck > 0.86 ? ({ answer: 'decline' } as const) : ({ answer: 'accept', partySize } as const);
    await stage.use(AnswerInvitation).execute(ctx, invitationId, { ...said, by: 'guest' });
  }
};

/** Some withdraw days before; who waits is offered their seats, and takes them or not. */
export const changeMinds = async (
  stage: Stage,
  evening: DemoEvening,
  invited: readonly Invited[],
): Promise<void> => {
  const answers = stage.use(AnswerInvitation);
  for (const { invitationId } of invited.slice(2, 6)) {
    const ctx = stage.asGuest(invitationId, stage.at(evening.day - 6, 12));
    await answers
      .execute(ctx, invitationId, { answer: 'withdraw', by: 'guest' })
      .catch(ignoreRefusal);
  }
  for (const { invitationId, partySize } of invited.slice(-8)) {
    const ctx = stage.asGuest(invitationId, stage.at(evening.day - 6, 15));
    await answers
      .execute(ctx, invitationId, { answer: 'accept', partySize, by: 'guest' })
      .catch(ignoreRefusal);
  }
  await stage.use(ExpireOffers).execute(stage.bySystem(stage.at(evening.day - 4, 12)));
  await stage.use(ExpireAnswers).execute(stage.bySystem(stage.at(evening.day - 2, 19)));
};

/** A guest who declined cannot withdraw, and so on: such guests of the demo just stay as they are. */
const ignoreRefusal = (error: unknown): void => {
  if (!(error instanceof Error) || error.name !== 'DomainError') throw error;
};

/** Checks most of the accepted guests in; returns those who came. The others become absent by themselves. */
export const openDoors = async (
  stage: Stage,
  evening: DemoEvening,
  invited: readonly Invited[],
): Promise<Invited[]> => {
  const came: Invited[] = [];
  for (const [index, guest] of invited.entries()) {
    if (stage.dice.once(9)) continue;
    const at = new Date(evening.startsAt.getTime() - (60 - index) * 60_000);
    const scan = {
      invitationId: guest.invitationId,
      at,
      deviceId: 'porte-nord',
      nonce: `${evening.day}-${index}`,
      present: true,
    };
    const [answered] = await stage.use(CheckInGuests).execute(stage.as('door', at), [scan]);
    if (answered?.outcome === 'checked_in') came.push(guest);
  }
  await stage.use(MarkAbsent).execute(stage.bySystem(stage.at(evening.day, 23.5)));
  return came;
};
