import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

export class Invitations1766000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await wall(runner, 'invitations');
    await wall(runner, 'invitation_companions');
    await wall(runner, 'invitation_changes', ['select', 'insert']);
    await wall(runner, 'check_ins', ['select', 'insert']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table check_ins, invitation_changes, invitation_companions, invitations',
    );
  }
}

const UP = `
create table invitations (
  workspace_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  influencer_id uuid not null,
  party_limit integer not null,
  party_size integer not null,
  delivery text not null check (delivery in ('draft', 'queued', 'sent', 'delivered', 'bounced')),
  answer text not null check (answer in ('pending', 'accepted', 'declined', 'waitlisted', 'offered', 'expired', 'withdrawn')),
  presence text not null check (presence in ('expected', 'present', 'absent')),
  answered_at timestamptz,
  waitlist_position integer check (waitlist_position > 0),
  offered_until timestamptz,
  present_at timestamptz,
  revoked_at timestamptz,
  sent_at timestamptz,
  link_version integer not null check (link_version > 0),
  token_hash bytea not null check (length(token_hash) = 32),
  ticket_hash bytea not null check (length(ticket_hash) = 32),
  locale text not null check (locale in ('fr', 'en')),
  version integer not null check (version > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, event_id) references events (workspace_id, id),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id),
  constraint invitations_guest_key unique (workspace_id, event_id, influencer_id),
  constraint invitations_token_key unique (workspace_id, token_hash),
  constraint invitations_ticket_key unique (workspace_id, ticket_hash),
  constraint invitations_place_key unique (workspace_id, event_id, waitlist_position),
  constraint invitations_party_check check (party_size between 1 and party_limit),
  constraint invitations_waiting_check check ((answer = 'waitlisted') = (waitlist_position is not null)),
  constraint invitations_offer_check check ((answer = 'offered') = (offered_until is not null)),
  constraint invitations_present_at_check check ((presence = 'present') = (present_at is not null))
);
create index invitations_influencer_idx on invitations (workspace_id, influencer_id);
create index invitations_offer_idx on invitations (workspace_id, offered_until) where answer = 'offered';
create index invitations_pending_idx on invitations (workspace_id, event_id) where answer = 'pending' and revoked_at is null;
create index invitations_expected_idx on invitations (workspace_id, event_id) where answer = 'accepted' and presence = 'expected' and revoked_at is null;
comment on table invitations is 'One influencer invited to one event. Delivery, answer and presence are three facts, never merged.';
comment on column invitations.workspace_id is 'The workspace.';
comment on column invitations.id is 'UUIDv7.';
comment on column invitations.event_id is 'The event.';
comment on column invitations.influencer_id is 'The guest.';
comment on column invitations.party_limit is 'The most people that it is for, the guest included.';
comment on column invitations.party_size is 'The people who come, or would come, the guest included.';
comment on column invitations.delivery is 'How far the invitation has come: draft, queued, sent, delivered or bounced.';
comment on column invitations.answer is 'What the guest said: pending, accepted, declined, waitlisted, offered, expired or withdrawn.';
comment on column invitations.presence is 'Who came: expected, present or absent.';
comment on column invitations.answered_at is 'When the answer last changed by what the guest said.';
comment on column invitations.waitlist_position is 'The place in the order of the waiting list, while waiting; places are given out once.';
comment on column invitations.offered_until is 'Until when offered seats are held.';
comment on column invitations.present_at is 'When the guest first came in.';
comment on column invitations.revoked_at is 'When the host took it back.';
comment on column invitations.sent_at is 'When it last went out, by mail or by hand.';
comment on column invitations.link_version is 'Counts the guest links; an older one leads nowhere.';
comment on column invitations.token_hash is 'SHA-256 of the guest link''s token; the token is derived, never kept.';
comment on column invitations.ticket_hash is 'SHA-256 of the ticket; the ticket is derived, never kept.';
comment on column invitations.locale is 'Language in which the guest is written to.';
comment on column invitations.version is 'Grows with every change, so that two cannot overwrite each other.';
comment on column invitations.created_at is 'When it was made.';
comment on column invitations.updated_at is 'When it last changed.';

create table invitation_companions (
  workspace_id uuid not null,
  invitation_id uuid not null,
  position integer not null check (position > 0),
  name text not null check (length(name) between 1 and 200),
  primary key (workspace_id, invitation_id, position),
  foreign key (workspace_id, invitation_id) references invitations (workspace_id, id)
);
comment on table invitation_companions is 'Names of the people whom a guest brings; fewer may be named than come.';
comment on column invitation_companions.workspace_id is 'The workspace.';
comment on column invitation_companions.invitation_id is 'The invitation.';
comment on column invitation_companions.position is 'The order in which they were named, from 1.';
comment on column invitation_companions.name is '@personal The companion''s name.';

create table invitation_changes (
  workspace_id uuid not null,
  id uuid not null,
  invitation_id uuid not null,
  at timestamptz not null,
  by text not null,
  axis text not null check (axis in ('delivery', 'answer', 'presence', 'revocation', 'party')),
  from_value text,
  to_value text,
  note text,
  primary key (workspace_id, id),
  foreign key (workspace_id, invitation_id) references invitations (workspace_id, id)
);
create index invitation_changes_invitation_idx on invitation_changes (workspace_id, invitation_id, id);
comment on table invitation_changes is 'Every change of an invitation, with who and when. Append-only.';
comment on column invitation_changes.workspace_id is 'The workspace.';
comment on column invitation_changes.id is 'UUIDv7, in the order in which the changes were made.';
comment on column invitation_changes.invitation_id is 'The invitation.';
comment on column invitation_changes.at is 'When it changed.';
comment on column invitation_changes.by is 'Who changed it, as kind:id.';
comment on column invitation_changes.axis is 'What changed: delivery, answer, presence, revocation or party.';
comment on column invitation_changes.from_value is 'What it was; null where it was nothing.';
comment on column invitation_changes.to_value is 'What it became; null where it became nothing.';
comment on column invitation_changes.note is 'How, where that is not evident, such as by_hand.';

create table check_ins (
  workspace_id uuid not null,
  device_id text not null check (length(device_id) between 1 and 100),
  nonce text not null check (length(nonce) between 1 and 100),
  invitation_id uuid,
  present boolean not null,
  at timestamptz not null,
  received_at timestamptz not null,
  by text not null,
  outcome text not null check (outcome in ('checked_in', 'already', 'undone', 'refused')),
  reason text,
  party_size integer,
  first_present_at timestamptz,
  primary key (workspace_id, device_id, nonce),
  foreign key (workspace_id, invitation_id) references invitations (workspace_id, id),
  constraint check_ins_reason_check check ((outcome = 'refused') = (reason is not null))
);
create index check_ins_invitation_idx on check_ins (workspace_id, invitation_id);
comment on table check_ins is 'Everything that was scanned at a door and what the door was told. Append-only; the nonce makes a repeat harmless.';
comment on column check_ins.workspace_id is 'The workspace.';
comment on column check_ins.device_id is 'The device that scanned, by its own name.';
comment on column check_ins.nonce is 'The device''s own name of this scan.';
comment on column check_ins.invitation_id is 'Whose it was; null where it was nobody''s here.';
comment on column check_ins.present is 'True to check in, false to undo.';
comment on column check_ins.at is 'When it was scanned, by the device''s clock.';
comment on column check_ins.received_at is 'When it arrived here.';
comment on column check_ins.by is 'Who scanned, as kind:id.';
comment on column check_ins.outcome is 'checked_in, already, undone or refused.';
comment on column check_ins.reason is 'Why it was refused.';
comment on column check_ins.party_size is 'How many people were expected, as the door was told.';
comment on column check_ins.first_present_at is 'When the guest first came in, as the door was told.';
`;
